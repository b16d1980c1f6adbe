import { and, eq, gte, lte, or, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { billQuotes } from '@/db/schema/payments'
import { type AcceptablePrice, isQuoteGood, type Share } from '@/domain/pricing/accepted-price'
import { addDays, type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'

type GivenQuote = AcceptablePrice & {
  readonly referenceNumber: string
  readonly lastDay: CalendarDay
  /** When it is given, and until when it may be given again without being asked for anew. */
  readonly quotedAt: Date
  readonly until: Date
}

/** Keeps a price before it is given; one that was given before keeps its first time and moves its last. */
export async function keepQuote(db: Db, { quotedAt, until, ...quote }: GivenQuote): Promise<void> {
  await db
    .insert(billQuotes)
    .values({ ...quote, firstQuotedAt: quotedAt, lastQuotedAt: until })
    .onConflictDoUpdate({
      target: [billQuotes.referenceNumber, billQuotes.amount, billQuotes.lastDay, billQuotes.sharesHash],
      set: {
        firstQuotedAt: sql`least(${billQuotes.firstQuotedAt}, excluded.first_quoted_at)`,
        lastQuotedAt: sql`greatest(${billQuotes.lastQuotedAt}, excluded.last_quoted_at)`,
      },
    })
}

const SECOND_MS = 1_000
const DAY_MS = 24 * 3_600_000

/** The quotes of a number that a payment processed at an instant may rely on, however many others there are. */
export async function quotesFor(tx: Tx, number: string, processedAt: Date): Promise<AcceptablePrice[]> {
  const graceBegins = new Date(processedAt.getTime() - 3 * DAY_MS)
  const rows = await tx
    .select()
    .from(billQuotes)
    .where(
      and(
        eq(billQuotes.referenceNumber, number),
        lte(billQuotes.firstQuotedAt, new Date(processedAt.getTime() + SECOND_MS)),
        or(gte(billQuotes.lastDay, dayInAmman(processedAt)), gte(billQuotes.lastQuotedAt, graceBegins)),
      ),
    )
  const quotes = rows.map(({ amount, shares, ...times }) => ({ ...times, amount: amount as Fils, shares: shares as readonly Share[] }))
  return quotes.filter((quote) => isQuoteGood(quote, processedAt))
}

/** A payment may be 30 days late, and people ask about one for longer. */
const RETENTION_DAYS = 90
const ROWS_AT_ONCE = 5_000

/** Ends quotes that no payment can rely on any more. The last one of each number stays: its page tells of it. */
export async function endOldQuotes(db: Db, now: Date): Promise<void> {
  const day = addDays(dayInAmman(now), -RETENTION_DAYS)
  const time = new Date(now.getTime() - RETENTION_DAYS * DAY_MS).toISOString()
  for (let ended = ROWS_AT_ONCE; ended === ROWS_AT_ONCE; ) {
    const rows = await db.execute(sql`
      delete from bill_quotes where id in (
        select q.id from bill_quotes q
        where q.last_day < ${day}::date and q.last_quoted_at < ${time}::timestamptz and exists (
          select from bill_quotes n where n.reference_number = q.reference_number
            and (n.last_quoted_at, n.id) > (q.last_quoted_at, q.id))
        limit ${ROWS_AT_ONCE})
      returning id`)
    ended = rows.length
  }
}
