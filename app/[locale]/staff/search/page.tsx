import type { Metadata } from 'next'
import { SearchForm } from '@/app/_components/SearchForm'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { PageHead } from '../_components/PageHead'
import { StaffNotice } from '../_components/StaffNotice'
import { StaffRefusal } from '../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { FoundView } from './_components/FoundView'
import { searchState } from './_server/search'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('staff.sections.search'), robots: { index: false, follow: false } }
}

export default async function SearchPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const text = oneOf(await searchParams, 'q')
  const action = `/${locale}/staff/search`
  await signedInOnly(locale, text === '' ? action : `${action}?${new URLSearchParams({ q: text })}`)
  const state = await searchState(text)
  if (state.kind === 'forbidden') return <StaffRefusal locale={locale} title={t('staff.sections.search')} refused={{ kind: 'forbidden' }} />
  return (
    <>
      <PageHead locale={locale} title={t('staff.sections.search')} lead={t('search.lead')} />
      <SearchForm action={action} label={t('search.label')} hint={t('search.hint')} submit={t('search.submit')} query={text} />
      {state.kind === 'found' && <FoundView locale={locale} found={state.found} />}
      {state.kind !== 'found' && state.kind !== 'nothingAsked' && <StaffNotice locale={locale} kind={state.kind} />}
    </>
  )
}
