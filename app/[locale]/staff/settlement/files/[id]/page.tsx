import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayTag, momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { PageHead } from '../../../_components/PageHead'
import { StaffRefusal } from '../../../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../../../_server/staff-page'
import { Differences } from '../../_components/Differences'
import { FileState } from '../../_components/FileState'
import { type ShownFile, settlementFilePage } from '../../_server/settlement'

type PageProps = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('settlement.title'), robots: { index: false, follow: false } }
}

/** One settlement file: what its lines come to, each that differs, and its case. */
export default async function SettlementFilePage({ params, searchParams }: PageProps) {
  const [locale, { id }] = [await pageLocale(params), await params]
  const t = wordsOf(locale)
  const list = `/${locale}/staff/settlement`
  await signedInOnly(locale, `${list}/files/${id}`)
  const state = await settlementFilePage(id, Number(oneOf(await searchParams, 'after')) || 0)
  if (state.kind === 'unknown') notFound()
  if (state.kind !== 'file') return <StaffRefusal locale={locale} title={t('settlement.title')} refused={state} />
  const { file, next } = state
  return (
    <>
      <PageHead
        locale={locale}
        title={t.rich('settlement.forDay', dayTag(file.statementDay, locale))}
        lead={
          <span className="[overflow-wrap:anywhere]">
            <bdi>{file.name}</bdi> · <Ltr>{t(`settlement.formats.${file.format}`)}</Ltr>
          </span>
        }
        trail={[{ href: list, label: t('settlement.title') }]}
      />
      <p className="mb-6">
        <FileState locale={locale} file={file} />
        <span className="text-soft">
          {t.rich('settlement.read', { ...momentTags(file.receivedAt, locale), who: () => <bdi>{file.receivedBy}</bdi> })}
        </span>
      </p>
      <Sums locale={locale} file={file} />
      <p className="mb-6 max-w-[62ch] text-soft">{t('settlement.notOver')}</p>
      <Differences locale={locale} file={file} next={next} />
    </>
  )
}

const PARTS = ['agrees', 'repeated', 'differs', 'onlyHere'] as const
/** Entries that are no payments. */
const OTHERS = ['notBooked', 'reversals', 'debits'] as const

function Sums({ locale, file: { sums, total } }: { locale: Locale; file: ShownFile }) {
  const t = wordsOf(locale)
  const rows = [
    ...PARTS.map((part) => ({ name: t(`settlement.sums.${part}`), isTotal: false, ...sums[part] })),
    { name: t('settlement.total'), isTotal: true, count: PARTS.reduce((sum, part) => sum + sums[part].count, 0), fils: total },
    ...OTHERS.filter((part) => sums[part].count > 0).map((part) => ({ name: t(`settlement.sums.${part}`), isTotal: false, ...sums[part] })),
    { name: t('settlement.sums.lacking'), isTotal: false, ...sums.lacking },
  ]
  return (
    <table className="card mb-6 w-full">
      <thead>
        <tr className="border-b border-line">
          {(['what', 'count', 'amount'] as const).map((name) => (
            <th key={name} scope="col" className={`px-3 py-2 sm:px-5 ${name === 'what' ? 'text-start' : 'text-end'}`}>
              {t(`settlement.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, isTotal, count, fils }) => (
          <tr key={name} className={isTotal ? 'border-y border-line font-bold' : undefined}>
            <th scope="row" className="px-3 py-2 text-start sm:px-5">
              {name}
            </th>
            <td className="px-3 py-2 text-end sm:px-5">{t('imports.number', { n: count })}</td>
            <td className="px-3 py-2 text-end sm:px-5">
              <Amount fils={fils} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
