import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { typedSegment } from '@/app/_server/typed-segment'
import { PageHead } from '../../_components/PageHead'
import { StaffRefusal } from '../../_components/StaffRefusal'
import { oneOf, signedInOnly } from '../../_server/staff-page'
import { PayoutFacts } from '../_components/PayoutFacts'
import { PayoutItems } from '../_components/PayoutItems'
import { payoutPage } from '../_server/payouts'

type PageProps = {
  params: Promise<{ locale: string; reference: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = wordsOf(await pageLocale(params))
  return {
    title: t('payouts.one', { reference: typedSegment((await params).reference).slice(0, 20) }),
    robots: { index: false, follow: false },
  }
}

const DONE = ['make', 'cancel', 'paidOut', 'returned'] as const

/** One file for the bank: how much, where it is downloaded, each refund of it, and recording what the bank did. */
export default async function PayoutFilePage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const reference = typedSegment((await params).reference)
  const query = await searchParams
  await signedInOnly(locale, `/${locale}/staff/payouts/${encodeURIComponent(reference)}`)
  const state = await payoutPage(reference)
  if (state.kind === 'unknown') notFound()
  if (state.kind !== 'file') return <StaffRefusal locale={locale} title={t('payouts.title')} refused={state} />
  const { file, me } = state
  const refused = await keptForm('payout', oneOf(query, 'refused'))
  const done = DONE.find((act) => act === query.done)
  return (
    <>
      <PageHead
        locale={locale}
        title={t.rich('payouts.oneRich', { reference: () => <Ltr>{file.reference}</Ltr> })}
        lead={t('payouts.standing', {
          filed: file.filed,
          paidOut: file.paidOut,
          returned: file.returned,
          isCancelled: file.cancelled > 0 ? 'yes' : 'no',
        })}
        trail={[{ href: `/${locale}/staff/payouts`, label: t('payouts.title') }]}
      />
      {done && <Notice title={t(`payouts.done.${done}`)} />}
      {refused && (
        <div id="refused">
          <Notice tone="error" title={t('staff.refused')}>
            <p>{refused.message || t('staff.notDone')}</p>
          </Notice>
        </div>
      )}
      <PayoutFacts locale={locale} file={file} role={me.role} />
      <PayoutItems locale={locale} file={file} me={me} typed={refused ?? {}} />
    </>
  )
}
