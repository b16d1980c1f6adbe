import { desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { rulesApprovedAt } from '@/db/queries/reference-data'
import { billQuotes } from '@/db/schema/payments'
import { type AcceptablePrice, isQuoteGood, type Quote, type Share } from '@/domain/accepted-price'
import { type CalendarDay, dayInAmman } from '@/domain/calendar-day'
import type { RuleBook } from '@/domain/discount-rule'
import { isPayable } from '@/domain/dues'
import type { Fils } from '@/domain/money'
import { type CoversAll, priceOfSet } from '@/domain/price'
import { payableThen } from './payable-then'
import type { Member, Reference } from './reference-set'

type Set = { readonly members: readonly Member[]; readonly coversAll: CoversAll }

type Asked = { readonly reference: Reference; readonly set: Set; readonly processedAt: Date }

/** Every price that a payment processed at an instant may have paid, by the rules as they were approved then. */
export async function pricesFor(tx: Tx, { reference, set, processedAt }: Asked): Promise<AcceptablePrice[]> {
  const [rules, then, quotes] = await Promise.all([
    rulesApprovedAt(tx, processedAt),
    payableThen(tx, reference.licenseId, processedAt),
    quotesOf(tx, reference.number),
  ])
  const on = dayInAmman(processedAt)
  return [
    ...quotes.filter((quote) => isQuoteGood(quote, processedAt)),
    priceOn(
      set.members.filter(({ id }) => then.has(id)),
      set.coversAll,
      rules,
      on,
    ),
    priceOn(set.members.filter(isPayable), set.coversAll, rules, on),
  ]
}

/** What these violations cost together on a day, part by part. Those without a fine cost nothing and are no part. */
export function priceOn(members: readonly Member[], coversAll: CoversAll, rules: RuleBook, day: CalendarDay): AcceptablePrice {
  const priced = members.flatMap((member) => (member.fine === null ? [] : [{ ...member, fine: member.fine }]))
  const { total, shares } = priceOfSet(priced, rules, day, coversAll)
  const parts = shares.map(({ fine, due, discount }, index): Share => {
    const rule = discount ? { id: discount.rule.id, version: discount.rule.version } : null
    return { violationId: priced[index]?.id ?? '', fine, due, rule }
  })
  return { amount: total, shares: parts }
}

/** The latest quotes of a number: the network asks often, and older ones hold no longer. */
async function quotesOf(tx: Tx, number: string): Promise<Quote[]> {
  const rows = await tx
    .select()
    .from(billQuotes)
    .where(eq(billQuotes.referenceNumber, number))
    .orderBy(desc(billQuotes.quotedAt))
    .limit(1_000)
  return rows.map(({ amount, lastDay, quotedAt, shares }) => ({
    amount: amount as Fils,
    lastDay,
    quotedAt,
    shares: shares as readonly Share[],
  }))
}
