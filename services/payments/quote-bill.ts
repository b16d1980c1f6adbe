import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { rulesApprovedAt } from '@/db/queries/discount-rules'
import { licenses } from '@/db/schema/licenses'
import type { AcceptablePrice } from '@/domain/pricing/accepted-price'
import { isPayable } from '@/domain/pricing/dues'
import { priceCalendar } from '@/domain/pricing/price-calendar'
import { parsePaymentNumber } from '@/domain/references/payment-number'
import { isFinal } from '@/domain/references/payment-reference'
import { addDays, type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'
import { priceOn } from './prices-for'
import { keepQuote } from './quotes'
import { type Member, type Reference, referenceOf, setOf } from './reference-set'

/** What the network is told about a number. `lastDay`: the price holds to the end of that day, which is at most 30 days ahead. */
export type Bill =
  | { readonly kind: 'PAYABLE'; readonly number: string; readonly amount: Fils; readonly lastDay: CalendarDay; readonly issuedAt: Date }
  | { readonly kind: 'MALFORMED' | 'UNKNOWN' | 'PAID' | 'NOTHING_LEFT' | 'UNDER_REVIEW' | 'UNAVAILABLE' }

const DAYS_AHEAD = 30

/**
 * The bill of a payment number as it is now. A price is kept as a quote before it is given: a payment that relies
 * on it is accepted. `until`: for how long it may be given again from memory.
 */
export async function quoteBill(db: Db, typed: string, now: Date, until: Date = now): Promise<Bill> {
  const parsed = parsePaymentNumber(typed)
  if (!parsed.ok) return { kind: 'MALFORMED' }
  const read = (tx: Tx) => billOf(tx, parsed.number, now)
  const priced = await db.transaction(read, { isolationLevel: 'repeatable read', accessMode: 'read only' })
  if (!('shares' in priced)) return priced
  const { shares, ...bill } = priced
  await keepQuote(db, { referenceNumber: bill.number, amount: bill.amount, shares, lastDay: bill.lastDay, quotedAt: now, until })
  return bill
}

type Payable = Extract<Bill, { kind: 'PAYABLE' }>
type PricedBill = Exclude<Bill, Payable> | (Payable & { readonly shares: AcceptablePrice['shares'] })

async function billOf(tx: Tx, number: string, now: Date): Promise<PricedBill> {
  const reference = await referenceOf(tx, number)
  if (!reference) return { kind: 'UNKNOWN' }
  if (await isWithheld(tx, reference)) return { kind: 'UNAVAILABLE' }
  if (isFinal(reference.status)) return { kind: reference.status === 'PAID' ? 'PAID' : 'NOTHING_LEFT' }
  const { members, coversAll } = await setOf(tx, reference)
  const payable = members.filter(isPayable)
  if (payable.length === 0) return { kind: members.some(isUnderReview) ? 'UNDER_REVIEW' : 'NOTHING_LEFT' }
  const rules = await rulesApprovedAt(tx, now)
  const today = dayInAmman(now)
  const [step] = priceCalendar(payable, rules, today, coversAll)
  const latest = addDays(today, DAYS_AHEAD)
  const lastDay = step?.until && step.until < latest ? step.until : latest
  return { kind: 'PAYABLE', number, lastDay, issuedAt: reference.issuedAt, ...priceOn(payable, coversAll, rules, today) }
}

async function isWithheld(tx: Tx, { licenseId }: Reference): Promise<boolean> {
  const [license] = await tx.select({ since: licenses.withheldSince }).from(licenses).where(eq(licenses.id, licenseId))
  return license?.since != null
}

function isUnderReview({ status, underReview }: Member): boolean {
  return status === 'UNPAID' && underReview
}
