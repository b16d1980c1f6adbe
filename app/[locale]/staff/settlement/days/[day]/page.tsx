import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Amount } from '@/app/_components/Amount'
import { momentTags } from '@/app/_components/moment-tags'
import { dayText } from '@/app/_i18n/format'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { parseTypedDay } from '@/domain/values/typed-day'
import { PageHead } from '../../../_components/PageHead'
import { StaffRefusal } from '../../../_components/StaffRefusal'
import { signedInOnly } from '../../../_server/staff-page'
import { FileList } from '../../_components/FileList'
import { settledDay } from '../../_server/settlement'

type PageProps = { params: Promise<{ locale: string; day: string }> }

const FIGURES = ['reported', 'settled', 'suspense', 'paidOut', 'reversed'] as const

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('settlement.dayTitle'), robots: { index: false, follow: false } }
}

/** The closing of one day: its control totals, which never change, and the settlement files for it. */
export default async function ClosedDayPage({ params }: PageProps) {
  const [locale, { day: typed }] = [await pageLocale(params), await params]
  const t = wordsOf(locale)
  const list = `/${locale}/staff/settlement`
  const day = parseTypedDay(typed)
  if (!day) notFound()
  await signedInOnly(locale, `${list}/days/${day}`)
  const state = await settledDay(day)
  if (state.kind === 'unknown') notFound()
  if (state.kind !== 'day') return <StaffRefusal locale={locale} title={t('settlement.dayTitle')} refused={state} />
  const { closing } = state
  return (
    <>
      <PageHead
        locale={locale}
        title={t('settlement.dayTitle')}
        lead={<bdi>{dayText(day, locale)}</bdi>}
        trail={[{ href: list, label: t('settlement.title') }]}
      />
      <section aria-label={t('settlement.dayTitle')} className="card mb-6 p-5">
        <p className="mb-4 flex flex-wrap gap-x-4">
          <b className={closing.balanced ? undefined : 'text-red'}>
            {t(closing.balanced ? 'settlement.balanced' : 'settlement.unbalanced')}
          </b>
          <span>{t('settlement.payments', { n: closing.payments })}</span>
        </p>
        <dl className="grid grid-cols-2 gap-x-8 gap-y-4 sm:grid-cols-3 lg:grid-cols-5">
          {FIGURES.map((name) => (
            <div key={name}>
              <dt className="text-[0.9375rem] text-soft">{t(`settlement.figures.${name}`)}</dt>
              <dd className="font-bold">
                <Amount fils={closing[name]} locale={locale} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-4">{t('settlement.unmatched', { n: closing.unmatched })}</p>
        <p className="text-soft">
          {t.rich('settlement.closed', { ...momentTags(closing.closedAt, locale), who: () => <bdi>{closing.closedBy}</bdi> })}
        </p>
      </section>
      <h2 className="mb-3 text-xl">{t('settlement.filesOfDay')}</h2>
      <FileList locale={locale} files={closing.settlementFiles} />
    </>
  )
}
