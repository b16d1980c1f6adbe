import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Notice } from '@/app/_components/Notice'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { CaseFilters } from './_components/CaseFilters'
import { CaseList } from './_components/CaseList'
import { caseFilter, casesHref } from './_server/case-filter'
import { casesPage } from './_server/case-pages'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('cases.title'), robots: { index: false, follow: false } }
}

/** The queue of cases, the earliest deadline first, with filters in the address. */
export default async function CasesPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const filter = caseFilter(query)
  const visitor = await currentVisitor()
  if (!visitor) redirect(signInAddress(locale, casesHref(locale, filter)))
  const after = typeof query.after === 'string' ? query.after : null
  const state = await casesPage(filter, visitor.userName, after)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('cases.title')} refused={state} />
  const { cases, me } = state
  const [given, of] = [Number(query.given), Number(query.of)]
  return (
    <>
      <PageHead locale={locale} title={t('cases.title')} lead={t('cases.count', { count: cases.totalCount })} />
      {of > 0 && <Notice title={t('cases.given', { given, of })} tone={given === of ? 'calm' : 'warning'} />}
      <CaseFilters locale={locale} filter={filter} />
      <CaseList locale={locale} cases={cases.nodes} me={me} back={casesHref(locale, filter, after ?? undefined)} />
      <nav aria-label={t('paging.label')} className="mt-6 flex flex-wrap gap-3">
        {cases.pageInfo.hasNextPage && cases.pageInfo.endCursor && (
          <a href={casesHref(locale, filter, cases.pageInfo.endCursor)} className="button">
            {t('cases.next')}
          </a>
        )}
        {after && (
          <a href={casesHref(locale, filter)} className="button button-quiet">
            {t('cases.first')}
          </a>
        )}
      </nav>
    </>
  )
}
