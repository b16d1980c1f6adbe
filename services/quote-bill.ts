import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { rulesApprovedAt } from '@/db/queries/reference-data'
import { licenses } from '@/db/schema/licenses'
import { billQuotes } from '@/db/schema/payments'
import { addDays, type CalendarDay, dayInAmman } from '@/domain/calendar-day'
import { isPayable } from '@/domain/dues'
import type { Fils } from '@/domain/money'
import { parsePaymentNumber } from '@/domain/payment-number'
import { isFinal } from '@/domain/payment-reference'
import { priceCalendar } from '@/domain/price-calendar'
import { priceOn } from './settling/prices-for'
import { type Member, type Reference, referenceOf, setOf } from './settling/reference-set'

/** What the network is told about a number. `lastDay`: the price holds to the end of that day, which is at most 30 days ahead. */
export type Bill =
  | { readonly kind: 'PAYABLE'; readonly number: string; readonly amount: Fils; readonly lastDay: CalendarDay; readonly issuedAt: Date }
  | { readonly kind: 'MALFORMED' | 'UNKNOWN' | 'PAID' | 'NOTHING_LEFT' | 'UNDER_REVIEW' | 'UNAVAILABLE' }

const DAYS_AHEAD = 30

/** The bill of a payment number as it is now. A price that is told is kept as a quote: a payment that relies on it is accepted. */
export async function quoteBill(db: Db, typed: string, now: Date): Promise<Bill> {
  const parsed = parsePaymentNumber(typed)
  if (!parsed.ok) return { kind: 'MALFORMED' }
  return db.transaction(async (tx) => quote(tx, parsed.number, now), { isolationLevel: 'repeatable read' })
}

async function quote(tx: Tx, number: string, now: Date): Promise<Bill> {
  const reference = await referenceOf(tx, number)
  if (!reference) return { kind: 'UNKNOWN' }
  if (await isWithheld(tx, reference)) return { kind: 'UNAVAILABLE' }
  if (isFinal(reference.status)) return { kind: reference.status === 'PAID' ? 'PAID' : 'NOTHING_LEFT' }
  const { members, coversAll } = await setOf(tx, reference)
  const payable = members.filter(isPayable)
  if (payable.length === 0) return { kind: members.some(isUnderReview) ? 'UNDER_REVIEW' : 'NOTHING_LEFT' }
  const rules = await rulesApprovedAt(tx, now)
  const today = dayInAmman(now)
  const { amount, shares } = priceOn(payable, coversAll, rules, today)
  const [step] = priceCalendar(payable, rules, today, coversAll)
  const latest = addDays(today, DAYS_AHEAD)
  const lastDay = step?.until && step.until < latest ? step.until : latest
  await tx.insert(billQuotes).values({ referenceNumber: number, amount, lastDay, quotedAt: now, shares })
  return { kind: 'PAYABLE', number, amount, lastDay, issuedAt: reference.issuedAt }
}

async function isWithheld(tx: Tx, { licenseId }: Reference): Promise<boolean> {
  const [license] = await tx.select({ since: licenses.withheldSince }).from(licenses).where(eq(licenses.id, licenseId))
  return license?.since != null
}

function isUnderReview({ status, underReview }: Member): boolean {
  return status === 'UNPAID' && underReview
}
