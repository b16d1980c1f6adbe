import { cache } from 'react'
import { ask } from '@/app/_server/ask'
import { minutesOf } from '@/app/_server/minutes'
import { type ParsedPaymentNumber, parsePaymentNumber } from '@/domain/references/payment-number'
import type { LicenseLookup } from '@/graphql/generated/client/graphql'
import { inquiryLookup } from '../../violations/_server/inquiry-lookup'
import { isReversed } from './arrived'
import { LISTED, PaymentPage, type Reference } from './documents'
import { type NumberKind, numberKind } from './number-kind'

type Mistake = Extract<ParsedPaymentNumber, { ok: false }>['reason']

/** What the page of a payment number shows. A price exists only in `payable`. */
export type PayState =
  | { kind: NumberKind | 'reversed'; reference: Reference }
  | { kind: 'unknown'; number: string }
  | { kind: 'mistyped'; mistake: Mistake }
  | { kind: 'unavailable'; at: string; until: string | null }
  | { kind: 'tooMany'; minutes: number }
  | { kind: 'fault'; correlationId: string | null }

/** The state of a number as typed; `inquiry` is the id of this browser's inquiry, which may prove the licence. */
export const payState = cache(async (typed: string, inquiry: string | undefined): Promise<PayState> => {
  const parsed = parsePaymentNumber(typed)
  if (!parsed.ok) return { kind: 'mistyped', mistake: parsed.reason }
  return stateOf(parsed.number, await inquiryLookup(inquiry))
})

async function stateOf(number: string, proof: LicenseLookup | null): Promise<PayState> {
  const result = await ask(PaymentPage, { number, proof, first: LISTED })
  if (result.ok) {
    const reference = result.data.paymentReference
    return reference ? { kind: kindOf(reference), reference } : { kind: 'unknown', number }
  }
  if (result.code === 'SOURCE_UNAVAILABLE') return { kind: 'unavailable', at: new Date().toISOString(), until: result.until ?? null }
  // An inquiry that is refused proves nothing; the number has its page all the same.
  if (proof && (result.code.startsWith('LICENS') || result.retryAfter !== undefined)) return stateOf(number, null)
  if (result.retryAfter !== undefined) return { kind: 'tooMany', minutes: minutesOf(result.retryAfter) }
  return { kind: 'fault', correlationId: result.correlationId }
}

function kindOf(reference: Reference): NumberKind | 'reversed' {
  const kind = numberKind(reference)
  return kind === 'paid' && isReversed(reference.timeline) ? 'reversed' : kind
}
