import { sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Tx } from '@/db/client/client'

/** The open `ALL_DUE` references of the licences become `SUPERSEDED`. */
export async function supersedeOpenReferences(tx: Tx, licenseIds: readonly number[], at: Date): Promise<void> {
  if (licenseIds.length === 0) return
  await tx.execute(sql`
    update payment_references set status = 'SUPERSEDED', superseded_at = ${at.toISOString()}::timestamptz
    where license_id = any(${bigintArray(licenseIds)}) and kind = 'ALL_DUE' and status = 'OPEN'`)
}

/** References of the licences that stand for a revision at which nothing was payable that is still unpaid: they become `CLOSED`. */
export async function closeSettledReferences(tx: Tx, licenseIds: readonly number[], at: Date): Promise<void> {
  if (licenseIds.length === 0) return
  await tx.execute(sql`
    with waiting as (
      select l.id, (select range_agg(v.payable_in) from violations v where v.license_id = l.id and v.status = 'UNPAID') as revisions
      from unnest(${bigintArray(licenseIds)}) as l (id)
    )
    update payment_references r set status = 'CLOSED', closed_at = ${at.toISOString()}::timestamptz
    from waiting w
    where r.license_id = w.id and r.kind = 'ALL_DUE' and r.status in ('OPEN', 'SUPERSEDED')
      and r.revision is not null and not coalesce(w.revisions @> r.revision, false)`)
}

/**
 * References with a listed set (a `SELECTION`, or what a merge brought) that hold one of these violations, none of which is payable now:
 * `CLOSED` when all of the set is paid or cancelled, else `SUPERSEDED`.
 */
export async function updateListedReferences(tx: Tx, violationIds: readonly number[], at: Date): Promise<void> {
  if (violationIds.length === 0) return
  await tx.execute(sql`
    with touched as (
      select distinct reference_number as number from payment_reference_violations
      where violation_id = any(${bigintArray(violationIds)}) and part = 'SET'
    ), facts as materialized (
      select t.number, bool_or(v.status = 'UNPAID') as waits
      from touched t
      join payment_reference_violations s on s.reference_number = t.number and s.part = 'SET'
      join violations v on v.id = s.violation_id
      group by t.number
    )
    update payment_references r set
      status = case when f.waits then 'SUPERSEDED' else 'CLOSED' end,
      superseded_at = case when f.waits then ${at.toISOString()}::timestamptz else r.superseded_at end,
      closed_at = case when f.waits then null else ${at.toISOString()}::timestamptz end
    from facts f
    where r.number = f.number and (r.status = 'OPEN' or (r.status = 'SUPERSEDED' and not f.waits))`)
}
