import { sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Db, Tx } from '@/db/client/client'
import { enqueueJob } from '@/services/platform/enqueue-job'

const DAYS_MS = 3 * 86_400_000

/** Tells the readers of these licences of the payable violations that were registered at `at`, one message for all of a licence. */
export async function tellOfNewViolations(tx: Tx, licenseIds: readonly number[], at: Date): Promise<void> {
  if (licenseIds.length === 0) return
  const now = sql`${at.toISOString()}::timestamptz`
  const queued = await tx.execute(sql`
    insert into notices (kind, channel, language, subscription_id, facts, is_urgent, queued_at, due_at, expires_at)
    select 'VIOLATION_NEW', s.channel, s.language, s.id,
      jsonb_build_object('about', 'VIOLATIONS', 'violationIds', jsonb_agg(v.id order by v.id)), false, ${now}, ${now}, ${expiry(at)}
    from subscriptions s join violations v on v.license_id = s.license_id
    where s.ended_at is null and s.license_id = any(${bigintArray(licenseIds)}) and v.payable and v.registered_at = ${now}
    group by s.id, s.channel, s.language returning id`)
  if (queued.length > 0) await enqueueJob(tx, 'send-notices', {})
}

type SettledPayment = { readonly licenseId: number; readonly paymentId: number; readonly at: Date }

/** Tells the readers of a licence that a payment settled violations. */
export async function tellOfPayment(tx: Tx, { licenseId, paymentId, at }: SettledPayment): Promise<void> {
  const now = sql`${at.toISOString()}::timestamptz`
  const queued = await tx.execute(sql`
    insert into notices (kind, channel, language, subscription_id, facts, is_urgent, queued_at, due_at, expires_at)
    select 'PAID', channel, language, id, jsonb_build_object('about', 'PAYMENT', 'paymentId', ${paymentId}::bigint), true, ${now}, ${now}, ${expiry(at)}
    from subscriptions where ended_at is null and license_id = ${licenseId} returning id`)
  if (queued.length > 0) await enqueueJob(tx, 'send-notices', {})
}

type Reminder = {
  readonly subscriptionId: number
  readonly lastDay: string
  readonly days: number
  readonly until: Date
  readonly at: Date
}

/** Tells a reader that a price rises; once for each number of days before. */
export async function tellOfPrice(db: Db, { subscriptionId, lastDay, days, until, at }: Reminder): Promise<boolean> {
  const now = sql`${at.toISOString()}::timestamptz`
  const subject = `price:${subscriptionId}:${lastDay}:${days}`
  const queued = await db.execute(sql`
    insert into notices (kind, channel, language, subscription_id, subject, facts, is_urgent, queued_at, due_at, expires_at)
    select 'PRICE_RISES', channel, language, id, ${subject}, jsonb_build_object('about', 'PRICE', 'lastDay', ${lastDay}::text), false, ${now}, ${now},
      ${until.toISOString()}::timestamptz
    from subscriptions s where id = ${subscriptionId} and ended_at is null
      and not exists (select from notices n where n.subscription_id = s.id and n.subject = ${subject}) returning id`)
  return queued.length > 0
}

const expiry = (at: Date) => sql`${new Date(at.getTime() + DAYS_MS).toISOString()}::timestamptz`
