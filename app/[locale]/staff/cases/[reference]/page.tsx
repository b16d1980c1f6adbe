import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import { typedSegment } from '@/app/_server/typed-segment'
import { PageHead } from '../../_components/PageHead'
import { StaffRefusal } from '../../_components/StaffRefusal'
import { CaseCorrections } from '../_components/CaseCorrections'
import { CaseFacts } from '../_components/CaseFacts'
import { CaseHistory } from '../_components/CaseHistory'
import { CasePayee } from '../_components/CasePayee'
import { CaseProposal } from '../_components/CaseProposal'
import { CaseReports } from '../_components/CaseReports'
import { CaseSteps } from '../_components/CaseSteps'
import { OtherCases } from '../_components/OtherCases'
import { caseHref } from '../_server/case-filter'
import { casePage } from '../_server/case-pages'

type PageProps = {
  params: Promise<{ locale: string; reference: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = wordsOf(await pageLocale(params))
  return {
    title: t('cases.one', { reference: typedSegment((await params).reference).slice(0, 20) }),
    robots: { index: false, follow: false },
  }
}

const DONE = [
  'assign',
  'note',
  'allocate',
  'refund',
  'close',
  'reverse',
  'approve',
  'reject',
  'withdraw',
  'askAllocate',
  'approveAccount',
  'rejectAccount',
  'payout',
  'return',
  'link',
  'enterAccount',
] as const

/** One case: what arrived, what can be done about it by whoever looks, and everything that was done. */
export default async function CasePage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const reference = typedSegment((await params).reference)
  const query = await searchParams
  if (!(await currentVisitor())) redirect(signInAddress(locale, caseHref(locale, reference)))
  const license = typeof query.license === 'string' && query.license.trim() !== '' ? query.license.slice(0, 40) : null
  const state = await casePage(reference, license)
  if (state.kind === 'unknown') notFound()
  if (state.kind !== 'case') return <StaffRefusal locale={locale} title={t('cases.one', { reference })} refused={state} />
  const { one, me } = state
  const refused = typeof query.refused === 'string' ? await keptForm('case', query.refused) : null
  const done = DONE.find((act) => act === query.done)
  return (
    <>
      <PageHead
        locale={locale}
        title={t.rich('cases.oneRich', { reference: () => <Ltr>{one.reference}</Ltr> })}
        lead={one.reasonText[locale]}
        trail={[{ href: `/${locale}/staff/cases`, label: t('cases.title') }]}
      />
      {done && <Notice title={t(`cases.done.${done}`)} />}
      {refused && (
        <div id="refused">
          <Notice tone="error" title={t('staff.refused')}>
            <p>{refused.message || t('staff.notDone')}</p>
            {refused.code === 'CASE_CHANGED' && <p>{t('cases.changed')}</p>}
          </Notice>
        </div>
      )}
      <CaseFacts locale={locale} one={one} />
      <CaseCorrections locale={locale} one={one} />
      <CaseReports locale={locale} one={one} />
      <OtherCases locale={locale} one={one} />
      <CaseProposal locale={locale} one={one} />
      <CasePayee locale={locale} one={one} role={me.role} />
      <CaseSteps locale={locale} one={one} me={me} license={license} typed={refused ?? {}} />
      <CaseHistory locale={locale} one={one} />
    </>
  )
}
