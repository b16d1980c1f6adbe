import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import { BudgetView } from '../_components/BudgetView'
import { KeyForm } from '../_components/KeyForm'
import { KeyList } from '../_components/KeyList'
import { NewKey } from '../_components/NewKey'
import { NoAgency } from '../_components/NoAgency'
import { OperationForm } from '../_components/OperationForm'
import { OperationList } from '../_components/OperationList'
import { keptDeed, newSecret } from '../_server/agency-cookies'
import { myAgency } from '../_server/my-agency'
import '../_components/agency.css'

type PageProps = {
  params: Promise<{ locale: string; application: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What a page can say was done. */
const DONE = ['application', 'revoke', 'operation', 'restrict', 'release', 'again'] as const

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
  const t = wordsOf(locale)
  const { application: id } = await params
  const { form, made, done } = await searchParams
  if (!(await currentVisitor())) redirect(signInAddress(locale, `/${locale}/agency/${id}`))
  const state = await myAgency()
  if (state.kind !== 'agency') return <NoAgency locale={locale} why={state.kind} />
  const { agency } = state
  const application = agency.applications.find((one) => one.id === id) ?? notFound()
  const kept = await keptDeed(typeof form === 'string' ? form : undefined)
  const wasDone = DONE.find((one) => one === done)
  const today = new Date()
  return (
    <>
      <PageHead locale={locale} title={<bdi>{application.name}</bdi>} trail={[{ href: `/${locale}/agency`, label: agency.name[locale] }]} />
      {typeof made === 'string' && <NewKey locale={locale} secret={await newSecret(id, made)} />}
      {wasDone && <Notice title={t(`agency.done.${wasDone}`)} />}
      <BudgetView locale={locale} application={application} />
      <KeyList locale={locale} application={application} kept={kept?.deed === 'revoke' ? kept : null} />
      <KeyForm locale={locale} application={id} granted={agency.scopes} today={today} kept={kept?.deed === 'key' ? kept : null} />
      <OperationList locale={locale} application={application} kept={kept?.deed === 'restrict' || kept?.deed === 'release' ? kept : null} />
      <OperationForm locale={locale} application={id} kept={kept?.deed === 'operation' ? kept : null} />
    </>
  )
}
