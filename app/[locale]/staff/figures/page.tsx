import type { Metadata } from 'next'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { PageHead } from '../_components/PageHead'
import { StaffNotice } from '../_components/StaffNotice'
import { type Query, signedInOnly } from '../_server/staff-page'
import { OverviewFilterForm } from './_components/OverviewFilterForm'
import { OverviewView } from './_components/OverviewView'
import { overviewState, typedFilter } from './_server/overview'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('staff.sections.figures'), robots: { index: false, follow: false } }
}

export default async function OverviewPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const typed = typedFilter(await searchParams)
  const chosen = new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== ''))
  await signedInOnly(locale, `/${locale}/staff/figures${chosen.size > 0 ? `?${chosen}` : ''}`)
  const state = await overviewState(typed)
  if (state.kind !== 'overview')
    return (
      <>
        <PageHead locale={locale} title={t('staff.sections.figures')} />
        <StaffNotice locale={locale} kind={state.kind} />
      </>
    )
  const { data, lists, isRefused } = state
  return (
    <>
      <PageHead locale={locale} title={t('staff.sections.figures')} lead={t.rich('overview.lead', momentTags(data.asOf, locale))} />
      {isRefused && (
        <Notice tone="error" title={t('overview.problemTitle')}>
          <p>{t('overview.problem')}</p>
        </Notice>
      )}
      <OverviewFilterForm
        locale={locale}
        typed={typed}
        lists={lists}
        authorities={data.feeds.map(({ authority }) => authority)}
        chosen={chosen}
      />
      <OverviewView locale={locale} data={data} />
    </>
  )
}
