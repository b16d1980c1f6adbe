import type { Metadata } from 'next'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { AuditForm } from './_components/AuditForm'
import { AuditTable } from './_components/AuditTable'
import { auditPage } from './_server/audit'
import { auditAddress, auditSearch, exportAddress } from './_server/audit-search'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('audit.title'), robots: { index: false, follow: false } }
}

/** The audit log: searched by person, object, kind and time, and downloaded. */
export default async function AuditPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const search = auditSearch(query)
  await signedInOnly(locale, auditAddress(locale, search))
  const after = oneOf(query, 'after') || null
  const state = await auditPage(search, after)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('audit.title')} refused={state} />
  const { nodes, pageInfo } = state.entries
  return (
    <>
      <PageHead locale={locale} title={t('audit.title')} lead={t('audit.lead')} />
      <AuditForm locale={locale} search={search} />
      {nodes.length === 0 ? <p>{t('audit.none')}</p> : <AuditTable locale={locale} entries={nodes} />}
      <nav aria-label={t('paging.label')} className="mt-6 flex flex-wrap gap-3">
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <a href={auditAddress(locale, search, pageInfo.endCursor)} className="button">
            {t('audit.older')}
          </a>
        )}
        {after && (
          <a href={auditAddress(locale, search)} className="button button-quiet">
            {t('audit.latest')}
          </a>
        )}
        {nodes.length > 0 && search.badDays.length === 0 && (
          <a href={exportAddress(locale, search)} className="button button-quiet" download>
            {t('audit.export')}
          </a>
        )}
      </nav>
    </>
  )
}
