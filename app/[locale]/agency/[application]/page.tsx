import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import { ApplicationView } from '../_components/ApplicationView'
import { NoAgency } from '../_components/NoAgency'
import { myAgency } from '../_server/my-agency'
import '../_components/agency.css'

type PageProps = {
  params: Promise<{ locale: string; application: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = wordsOf(await pageLocale(params))
  const { application: id } = await params
  const state = await myAgency()
  const application = state.kind === 'agency' ? state.agency.applications.find((one) => one.id === id) : undefined
  const title = application ? `${application.name} · ${t('pages.agency')}` : t('pages.agency')
  return { title, robots: { index: false, follow: false } }
}

export default async function ApplicationPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const { application: id } = await params
  const base = `/${locale}/agency`
  if (!(await currentVisitor())) redirect(signInAddress(locale, `${base}/${id}`))
  const state = await myAgency()
  if (state.kind !== 'agency') return <NoAgency locale={locale} why={state.kind} />
  const { agency } = state
  const application = agency.applications.find((one) => one.id === id) ?? notFound()
  const query = await searchParams
  return (
    <>
      <PageHead locale={locale} title={<bdi>{application.name}</bdi>} trail={[{ href: base, label: agency.name[locale] }]} />
      <ApplicationView locale={locale} base={base} application={application} granted={agency.scopes} query={query} manages makesKeys />
    </>
  )
}
