import type { Metadata } from 'next'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { ResultNotice } from '@/app/[locale]/staff/_components/ResultNotice'
import { may } from '@/domain/accounts/permissions'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { AgencyTable } from './_components/AgencyTable'
import { NewAgency } from './_components/NewAgency'
import { staffAgencies } from './_server/agencies'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('agencies.title'), robots: { index: false, follow: false } }
}

export default async function AgenciesPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  await signedInOnly(locale, `/${locale}/staff/agencies`)
  const state = await staffAgencies()
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('agencies.title')} refused={state} />
  const result = await keptForm('agency-act', oneOf(await searchParams, 'result'))
  return (
    <>
      <PageHead locale={locale} title={t('agencies.title')} lead={t('agencies.lead')} />
      <ResultNotice locale={locale} result={result} />
      {may(state.role, 'MANAGE_AGENCIES') && <NewAgency locale={locale} authorities={state.authorities} result={result} />}
      <AgencyTable locale={locale} agencies={state.agencies} />
    </>
  )
}
