import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { PaperReceipt } from '@/app/_documents/receipt-drawing'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { typedSegment } from '@/app/_server/typed-segment'
import { NoAnswerView } from '../_components/NoAnswerView'
import { NoNumberView } from '../_components/NoNumberView'
import { PayableView } from '../_components/PayableView'
import { SettledView } from '../_components/SettledView'
import { triesOf } from '../_server/awaited'
import { payTitle } from '../_server/page-title'
import { canonicalNumber, payPath } from '../_server/pay-address'
import { type PayState, payState } from '../_server/pay-state'
import { receiptsOf } from '../_server/receipts'

type PageProps = {
  params: Promise<{ locale: string; number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, typed, inquiry } = await asked(props)
  return { title: payTitle(await payState(typed, inquiry), locale), robots: { index: false, follow: false } }
}

export default async function PayPage(props: PageProps) {
  const address = await asked(props)
  const number = canonicalNumber(address.typed)
  if (number) redirect(payPath(address.locale, number, address.inquiry))
  const state = await payState(address.typed, address.inquiry)
  if (address.tries !== null && hasArrived(state)) redirect(payPath(address.locale, state.reference.number, address.inquiry))
  const receipts = 'reference' in state ? await receiptsOf(state.reference.number, address.inquiry) : []
  return viewOf(state, address, receipts)
}

type Address = { locale: Locale; typed: string; inquiry: string | undefined; tries: number | null }

async function asked({ params, searchParams }: PageProps): Promise<Address> {
  const { inquiry, waiting } = await searchParams
  const locale = await pageLocale(params)
  return {
    locale,
    typed: typedSegment((await params).number),
    inquiry: typeof inquiry === 'string' && inquiry ? inquiry : undefined,
    tries: triesOf(waiting),
  }
}

/** Nothing is left to wait for. */
function hasArrived(state: PayState): state is Extract<PayState, { reference: unknown }> {
  return 'reference' in state && state.kind !== 'payable'
}

function viewOf(state: PayState, { locale, typed, inquiry, tries }: Address, receipts: readonly PaperReceipt[]) {
  switch (state.kind) {
    case 'payable':
      return <PayableView locale={locale} reference={state.reference} inquiry={inquiry} tries={tries} />
    case 'unknown':
    case 'mistyped':
      return <NoNumberView locale={locale} typed={typed} state={state} />
    case 'unavailable':
    case 'tooMany':
    case 'fault':
      return <NoAnswerView locale={locale} number={typed} inquiry={inquiry} state={state} />
    default:
      return <SettledView locale={locale} kind={state.kind} reference={state.reference} inquiry={inquiry} receipts={receipts} />
  }
}
