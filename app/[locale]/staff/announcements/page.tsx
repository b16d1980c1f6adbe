import type { Metadata } from 'next'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { ResultNotice } from '@/app/[locale]/staff/_components/ResultNotice'
import { may } from '@/domain/accounts/permissions'
import { Choices } from '../_components/Choices'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { AnnouncementLine } from './_components/AnnouncementLine'
import { NewAnnouncement } from './_components/NewAnnouncement'
import { announcementsPage, STATES } from './_server/announcements'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('announcements.title'), robots: { index: false, follow: false } }
}

export default async function AnnouncementsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const chosen = STATES.find((one) => one === query.state) ?? null
  await signedInOnly(locale, addressOf(locale, chosen))
  const state = await announcementsPage(chosen, oneOf(query, 'after') || null)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('announcements.title')} refused={state} />
  const result = await keptForm('announcement', oneOf(query, 'result'))
  const { nodes, pageInfo } = state.page
  const manages = may(state.role, 'MANAGE_ANNOUNCEMENTS')
  const choices = [null, ...STATES].map((one) => ({
    name: t(one ? `announcements.states.${one}` : 'cases.all'),
    href: addressOf(locale, one),
    isChosen: one === chosen,
  }))
  return (
    <>
      <PageHead locale={locale} title={t('announcements.title')} lead={t('announcements.lead')} />
      <ResultNotice locale={locale} result={result} />
      {manages && <NewAnnouncement locale={locale} result={result} />}
      <Choices label={t('announcements.filter')} choices={choices} />
      {nodes.length === 0 && <p>{t('announcements.none')}</p>}
      <ul className="card divide-y divide-line">
        {nodes.map((announcement) => (
          <AnnouncementLine key={announcement.id} locale={locale} announcement={announcement} manages={manages} />
        ))}
      </ul>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <p className="mt-6">
          <a href={addressOf(locale, chosen, pageInfo.endCursor)} className="button">
            {t('staff.older')}
          </a>
        </p>
      )}
    </>
  )
}

function addressOf(locale: Locale, state: string | null, after?: string): string {
  const query = new URLSearchParams({ ...(state && { state }), ...(after && { after }) })
  return `/${locale}/staff/announcements${query.size > 0 ? `?${query}` : ''}`
}
