import type { Metadata } from 'next'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { currentVisitor } from '@/app/_server/session'
import { FaultView } from './_components/FaultView'
import { FormView } from './_components/FormView'
import { ResultView } from './_components/ResultView'
import { UnavailableView } from './_components/UnavailableView'
import { formLists } from './_server/form-lists'
import { inquiryState } from './_server/inquiry'
import { pageTitle } from './_server/page-title'
import { sortedBy } from './_server/sort-violations'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { id, after } = await asked(searchParams)
  const title = pageTitle(await inquiryState(id, after), locale)
  return id ? { title, robots: { index: false, follow: false } } : { title, alternates: languageLinks(locale, '/violations') }
}

export default async function ViolationsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const { id, after, sort } = await asked(searchParams)
  const state = await inquiryState(id, after)
  switch (state.kind) {
    case 'found':
      return <ResultView locale={locale} license={state.license} list={{ id: id ?? '', after: state.after, sort: sortedBy(sort) }} />
    case 'unavailable':
      return <UnavailableView locale={locale} id={id ?? ''} lastKnownAsOf={state.lastKnownAsOf} />
    case 'fault':
      return <FaultView locale={locale} id={id ?? ''} correlationId={state.correlationId} />
    case 'form':
      return <FormView locale={locale} id={id} state={state} isGuest={!(await currentVisitor())} lists={await formLists()} />
  }
}

async function asked(searchParams: PageProps['searchParams']) {
  const { inquiry, after, sort } = await searchParams
  return { id: single(inquiry), after: single(after), sort: single(sort) }
}

function single(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
