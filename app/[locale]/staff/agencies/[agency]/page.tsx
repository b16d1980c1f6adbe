import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { may } from '@/domain/accounts/permissions'
import { AgencyLimits } from '../../../agency/_components/AgencyLimits'
import { ApplicationForm } from '../../../agency/_components/ApplicationForm'
import { ApplicationList } from '../../../agency/_components/ApplicationList'
import { keptAgencyForm } from '../../../agency/_server/agency-cookies'
import { PageHead } from '../../_components/PageHead'
import { ResultNotice } from '../../_components/ResultNotice'
import { StaffRefusal } from '../../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../../_server/staff-page'
import { AgencyFacts } from '../_components/AgencyFacts'
import { BudgetForm } from '../_components/BudgetForm'
import { staffAgency } from '../_server/agencies'
import '../../../agency/_components/agency.css'

type PageProps = { params: Promise<{ locale: string; agency: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('agencies.title'), robots: { index: false, follow: false } }
}

export default async function AgencyPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const { agency: id } = await params
  const base = `/${locale}/staff/agencies/${encodeURIComponent(id)}`
  await signedInOnly(locale, base)
  const state = await staffAgency(id)
  if (state.kind !== 'agency') return <StaffRefusal locale={locale} title={t('agencies.title')} refused={state} />
  const agency = state.agency ?? notFound()
  const query = await searchParams
  const [saved, result] = [await keptAgencyForm(oneOf(query, 'form')), await keptForm('agency-act', oneOf(query, 'result'))]
  return (
    <>
      <PageHead locale={locale} title={agency.name[locale]} trail={[{ href: `/${locale}/staff/agencies`, label: t('agencies.title') }]} />
      <ResultNotice locale={locale} result={result} />
      <AgencyFacts locale={locale} agency={agency} />
      <AgencyLimits locale={locale} agency={agency} />
      <ApplicationList locale={locale} base={base} applications={agency.applications} />
      {may(state.role, 'MANAGE_AGENCIES') && <BudgetForm locale={locale} agency={agency} result={result} />}
      {may(state.role, 'MANAGE_AGENCIES') && (
        <ApplicationForm locale={locale} base={base} saved={saved?.action === 'application' ? saved : null} />
      )}
    </>
  )
}
