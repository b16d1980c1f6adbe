import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { may } from '@/domain/accounts/permissions'
import { ApplicationView } from '../../../../agency/_components/ApplicationView'
import { keptAgencyForm } from '../../../../agency/_server/agency-cookies'
import { PageHead } from '../../../_components/PageHead'
import { StaffRefusal } from '../../../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../../../_server/staff-page'
import { SuspendForm } from '../../_components/SuspendForm'
import { staffAgency } from '../../_server/agencies'
import '../../../../agency/_components/agency.css'

type PageProps = { params: Promise<{ locale: string; agency: string; application: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('agencies.title'), robots: { index: false, follow: false } }
}

export default async function StaffApplicationPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const { agency: agencyId, application: id } = await params
  const base = `/${locale}/staff/agencies/${encodeURIComponent(agencyId)}`
  await signedInOnly(locale, `${base}/${encodeURIComponent(id)}`)
  const state = await staffAgency(agencyId)
  if (state.kind !== 'agency') return <StaffRefusal locale={locale} title={t('agencies.title')} refused={state} />
  const agency = state.agency ?? notFound()
  const application = agency.applications.find((one) => one.id === id) ?? notFound()
  const query = await searchParams
  const manages = may(state.role, 'MANAGE_AGENCIES')
  const saved = await keptAgencyForm(oneOf(query, 'form'))
  const trail = [
    { href: `/${locale}/staff/agencies`, label: t('agencies.title') },
    { href: base, label: agency.name[locale] },
  ]
  return (
    <>
      <PageHead locale={locale} title={<bdi>{application.name}</bdi>} trail={trail} />
      <ApplicationView
        locale={locale}
        base={base}
        application={application}
        granted={agency.scopes}
        query={query}
        manages={manages}
        makesKeys={false}
      />
      {manages && (
        <SuspendForm
          locale={locale}
          base={base}
          application={application}
          saved={saved?.action === 'suspend' || saved?.action === 'resume' ? saved : null}
        />
      )}
    </>
  )
}
