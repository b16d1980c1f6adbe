import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import { AgencyLimits } from './_components/AgencyLimits'
import { ApplicationForm } from './_components/ApplicationForm'
import { ApplicationList } from './_components/ApplicationList'
import { NoAgency } from './_components/NoAgency'
import { keptAgencyForm } from './_server/agency-cookies'
import { myAgency } from './_server/my-agency'
import './_components/agency.css'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('pages.agency'), robots: { index: false, follow: false } }
}

export default async function AgencyPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  if (!(await currentVisitor())) redirect(signInAddress(locale, `/${locale}/agency`))
  const state = await myAgency()
  if (state.kind !== 'agency') return <NoAgency locale={locale} why={state.kind} />
  const { form } = await searchParams
  const saved = await keptAgencyForm(typeof form === 'string' ? form : undefined)
  const { agency } = state
  return (
    <>
      <PageHead locale={locale} title={agency.name[locale]} lead={t('agency.lead')} />
      <p>
        <a href={`/${locale}/partners`} className="inline-flex min-h-12 items-center">
          {t('agency.docs')}
        </a>
      </p>
      <AgencyLimits locale={locale} agency={agency} />
      <ApplicationList locale={locale} base={`/${locale}/agency`} applications={agency.applications} />
      <ApplicationForm locale={locale} base={`/${locale}/agency`} saved={saved?.action === 'application' ? saved : null} />
    </>
  )
}
