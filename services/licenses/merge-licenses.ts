import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'
import { lockLicenses } from './lock-licenses'

export type LicenseMerge = {
  /** The licence whose number will only lead to the other one. Neither of the two may be merged already. */
  readonly from: number
  readonly into: number
  readonly at: Date
  readonly actor: string
  readonly drawNumbers: DrawNumbers
}

/**
 * Merges one licence into another, within the caller's transaction: its violations and payment references move, and one open `ALL_DUE`
 * remains. The moved references keep their word: their sets, known until now by the revision of their licence, are listed one by one.
 */
export async function mergeLicenses(tx: Tx, { from, into, at, actor, drawNumbers }: LicenseMerge): Promise<void> {
  const locked = await lockLicenses(tx, [from, into])
  if (locked.length !== 2 || locked.some((license) => license.mergedInto !== null))
    throw new Error(`Licences ${from} and ${into} cannot be merged`)
  await listSets(tx, from)
  await moveReferences(tx, { from, into, at })
  const hasMore = await moveViolations(tx, { from, into })
  await tx.execute(sql`update objections set license_id = ${into}::bigint where license_id = ${from}::bigint`)
  await pointTo(tx, { from, into })
  await tx.execute(sql`
    insert into audit_log (at, actor, action, subject, details)
    values (${at.toISOString()}::timestamptz, ${actor}, 'license.merged', ${`license:${from}`}, jsonb_build_object('into', ${into}::bigint))`)
  if (hasMore) await replaceReferences(tx, { licenseIds: [into], at, drawNumbers })
}

type Pair = Pick<LicenseMerge, 'from' | 'into'>

async function listSets(tx: Tx, from: number): Promise<void> {
  await tx.execute(sql`
    insert into payment_reference_violations (reference_number, violation_id, type_code, part)
    select r.number, v.id, v.type_code, 'SET'
    from payment_references r join violations v on v.license_id = r.license_id and v.payable_in @> r.revision
    where r.license_id = ${from}::bigint and r.revision is not null`)
}

/** Only what stands for a revision can be an open `ALL_DUE`. A selection stays as it is. */
async function moveReferences(tx: Tx, { from, into, at }: Pick<LicenseMerge, 'from' | 'into' | 'at'>): Promise<void> {
  await tx.execute(sql`
    update payment_references set license_id = ${into}::bigint, revision = null,
      status = case when kind = 'ALL_DUE' and status = 'OPEN' then 'SUPERSEDED' else status end,
      superseded_at = case when kind = 'ALL_DUE' and status = 'OPEN' then ${at.toISOString()}::timestamptz else superseded_at end
    where license_id = ${from}::bigint`)
  await tx.execute(sql`
    update issue_requests i set license_id = ${into}::bigint
    where license_id = ${from}::bigint
      and not exists (select from issue_requests o where o.license_id = ${into}::bigint and o.idempotency_key = i.idempotency_key)`)
}

/** Resolves with whether anything payable moved. */
async function moveViolations(tx: Tx, { from, into }: Pair): Promise<boolean> {
  const [row] = await tx.execute<{ payable: boolean | null }>(sql`
    with moved as (
      update violations v set license_id = l.id, payable_in = case when v.payable then int4multirange(int4range(l.revision + 1, null)) else '{}' end
      from licenses l where l.id = ${into}::bigint and v.license_id = ${from}::bigint
      returning v.payable
    )
    select bool_or(payable) as payable from moved`)
  return row?.payable === true
}

/** Numbers that led to the merged licence lead to its survivor, so that no chain has two steps. What withheld one withholds both. */
async function pointTo(tx: Tx, { from, into }: Pair): Promise<void> {
  await tx.execute(sql`
    update licenses s set withheld_since = coalesce(s.withheld_since, m.withheld_since)
    from licenses m where s.id = ${into}::bigint and m.id = ${from}::bigint and m.withheld_since is not null`)
  await tx.execute(sql`update licenses set merged_into = ${into}::bigint where id = ${from}::bigint or merged_into = ${from}::bigint`)
}
