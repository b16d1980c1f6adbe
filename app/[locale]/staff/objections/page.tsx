import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import { PageHead } from '../_components/PageHead'
import { StaffingWarning } from '../_components/StaffingWarning'
import { StaffRefusal } from '../_components/StaffRefusal'
import { oneOf, type Query } from '../_server/staff-page'
import { ObjectionFilters } from './_components/ObjectionFilters'
import { ObjectionList } from './_components/ObjectionList'
import { objectionFilter, objectionsHref } from './_server/objection-filter'
import { objectionsPage } from './_server/objection-pages'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('objections.title'), robots: { index: false, follow: false } }
}

/** The queue of objections, what is overdue first, with filters in the address. */
export default async function ObjectionsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const filter = objectionFilter(query)
  const visitor = await currentVisitor()
  if (!visitor) redirect(signInAddress(locale, objectionsHref(locale, filter)))
  const after = oneOf(query, 'after') || null
  const state = await objectionsPage(filter, visitor.userName, after)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('objections.title')} refused={state} />
  const { nodes, pageInfo, totalCount } = state.page
  return (
    <>
      <PageHead locale={locale} title={t('objections.title')} lead={t('objections.count', { count: totalCount })} />
      <StaffingWarning locale={locale} />
      <ObjectionFilters locale={locale} filter={filter} />
      {nodes.length === 0 ? <p className="card p-5">{t('objections.none')}</p> : <ObjectionList locale={locale} objections={nodes} />}
      <nav aria-label={t('paging.label')} className="mt-6 flex flex-wrap gap-3">
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <a href={objectionsHref(locale, filter, pageInfo.endCursor)} className="button">
            {t('objections.next')}
          </a>
        )}
        {after && (
          <a href={objectionsHref(locale, filter)} className="button button-quiet">
            {t('objections.first')}
          </a>
        )}
      </nav>
    </>
  )
}
