import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { currentVisitor } from '@/app/_server/session'
import { payPath } from '../pay/_server/pay-address'
import { ByKeyView } from './_components/ByKeyView'
import { FaultView } from './_components/FaultView'
import { FormView } from './_components/FormView'
import { ResultView } from './_components/ResultView'
import { UnavailableView } from './_components/UnavailableView'
import { formLists } from './_server/form-lists'
import { inquiryState } from './_server/inquiry'
import { shownBy, sortedBy } from './_server/list-choice'
import { numberToShow } from './_server/number-to-show'
import { pageTitle } from './_server/page-title'
import { single } from './_server/single'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { id, after, shown, sort } = await asked(searchParams)
  const title = pageTitle(await inquiryState(id, after, shown, sort), locale)
  return id ? { title, robots: { index: false, follow: false } } : { title, alternates: languageLinks(locale, '/violations') }
}

export default async function ViolationsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const { id, after, shown, sort, pay } = await asked(searchParams)
  const state = await inquiryState(id, after, shown, sort)
  if (pay && state.kind === 'found') redirect(payPath(locale, pay, id))
  switch (state.kind) {
    case 'found':
      return <ResultView locale={locale} license={state.license} list={{ id: id ?? '', after: state.after, shown, sort }} />
    case 'unavailable':
      return <UnavailableView locale={locale} id={id ?? ''} lastKnownAsOf={state.lastKnownAsOf} until={state.until} />
    case 'byKey':
      return <ByKeyView locale={locale} />
    case 'fault':
      return <FaultView locale={locale} id={id ?? ''} correlationId={state.correlationId} />
    case 'form':
      return <FormView locale={locale} id={id} pay={pay} state={state} isGuest={!(await currentVisitor())} lists={await formLists()} />
  }
}

async function asked(searchParams: PageProps['searchParams']) {
  const { inquiry, after, show, sort, pay } = await searchParams
  const list = { after: single(after), shown: shownBy(single(show)), sort: sortedBy(single(sort)) }
  return { id: single(inquiry), pay: numberToShow(pay), ...list }
}
