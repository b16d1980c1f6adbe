import type { Metadata } from 'next'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { PageHead } from '../../_components/PageHead'
import { StaffRefusal } from '../../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../../_server/staff-page'
import { ParkedForm } from './_components/ParkedForm'
import { ParkedTable } from './_components/ParkedTable'
import { type ParkedSearch, parkedPage } from './_server/parked'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('parked.title'), robots: { index: false, follow: false } }
}

/** Violations that wait for their licence, and what to do about them. */
export default async function ParkedPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const search = { authority: oneOf(query, 'authority'), license: oneOf(query, 'license').slice(0, 40) }
  await signedInOnly(locale, addressOf(locale, search))
  const after = oneOf(query, 'after') || null
  const state = await parkedPage(search, after)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('parked.title')} refused={state} />
  const { sources, parkedViolations } = state.found
  const { totalCount, pageInfo, nodes } = parkedViolations
  return (
    <>
      <PageHead
        locale={locale}
        title={t('parked.title')}
        trail={[{ href: `/${locale}/staff/imports`, label: t('imports.title') }]}
        lead={t('parked.lead')}
      />
      <ParkedForm locale={locale} search={search} authorities={sources.map(({ authority }) => authority)} />
      <p className="mb-3 font-bold">{t('parked.count', { count: totalCount })}</p>
      {nodes.length > 0 && <ParkedTable locale={locale} violations={nodes} />}
      <nav aria-label={t('paging.label')} className="mt-6 flex flex-wrap gap-3">
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <a href={addressOf(locale, search, pageInfo.endCursor)} className="button">
            {t('parked.next')}
          </a>
        )}
        {after && (
          <a href={addressOf(locale, search)} className="button button-quiet">
            {t('parked.first')}
          </a>
        )}
      </nav>
    </>
  )
}

function addressOf(locale: Locale, { authority, license }: ParkedSearch, after?: string): string {
  const query = new URLSearchParams({ ...(authority && { authority }), ...(license && { license }), ...(after && { after }) })
  return `/${locale}/staff/imports/parked${query.size > 0 ? `?${query}` : ''}`
}
