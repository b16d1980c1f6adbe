import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { PageHead } from '../_components/PageHead'
import { StaffNotice } from '../_components/StaffNotice'
import { StaffRefusal } from '../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { FoundView } from './_components/FoundView'
import { Searchable } from './_components/Searchable'
import { onlyFound } from './_server/only-found'
import { searchState } from './_server/search'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('staff.sections.search'), robots: { index: false, follow: false } }
}

/** What was typed into the search of the header: it leads straight to the only thing that was found. */
export default async function SearchPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const text = oneOf(await searchParams, 'q')
  const action = `/${locale}/staff/search`
  await signedInOnly(locale, text === '' ? action : `${action}?${new URLSearchParams({ q: text })}`)
  const state = await searchState(text)
  if (state.kind === 'forbidden') return <StaffRefusal locale={locale} title={t('staff.sections.search')} refused={{ kind: 'forbidden' }} />
  const only = state.kind === 'found' ? onlyFound(state.found) : null
  if (only) redirect(`/${locale}/staff${only}`)
  return (
    <>
      <PageHead locale={locale} title={t('staff.sections.search')} lead={t('search.hint')} />
      {state.kind === 'found' && <FoundView locale={locale} found={state.found} />}
      {state.kind === 'nothingAsked' && <Searchable locale={locale} />}
      {state.kind !== 'found' && state.kind !== 'nothingAsked' && <StaffNotice locale={locale} kind={state.kind} />}
    </>
  )
}
