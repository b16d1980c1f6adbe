import { sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Tx } from '@/db/client/client'

/**
 * Keeps violations from being parked until this transaction ends. Whoever makes a licence number known does this first: else a violation
 * could be parked because its licence is not visible yet, and stay parked because it was not visible itself when the licence looked for
 * it.
 */
export async function excludeParking(tx: Tx): Promise<void> {
  await tx.execute(sql`lock table parked_violations in share row exclusive mode`)
}

export type Arrival = { readonly licenseIds: readonly number[]; readonly at: Date; readonly actor: string }

/**
 * Attaches what was parked for these licences, which this transaction made known, to them or to the licence that took their number over.
 * Resolves with the licences that have more to pay now: their references are for the caller to replace. A parked violation that is
 * registered already is dropped and audited.
 */
export async function attachParked(tx: Tx, { licenseIds, at, actor }: Arrival): Promise<number[]> {
  if (licenseIds.length === 0) return []
  const now = sql`${at.toISOString()}::timestamptz`
  const rows = await tx.execute<{ license_id: string }>(sql`
    with arrived as (
      select id, number, center_code, class_code, coalesce(merged_into, id) as license_id from licenses where id = any(${bigintArray(licenseIds)})
    ), taken as (
      delete from parked_violations p using arrived a
      where p.license_number = a.number and (length(a.number) = 8 or (p.center_code = a.center_code and p.class_code = a.class_code))
      returning p.*, a.license_id
    ), added as (
      insert into violations (license_id, authority_code, source_key, number, type_code, fine, occurred_on, vehicle_plate, status, cancelled_at,
        collected_here, registered_at, payable_in)
      select t.license_id, t.authority_code, t.source_key, t.number, t.type_code, t.fine, t.occurred_on, t.vehicle_plate,
        case when t.cancelled_at is null then 'UNPAID' else 'CANCELLED' end, t.cancelled_at, a.collected_here, ${now},
        case when a.collected_here and t.fine is not null and t.cancelled_at is null then int4multirange(int4range(l.revision + 1, null)) else '{}' end
      from taken t join licenses l on l.id = t.license_id join authorities a on a.code = t.authority_code
      order by t.license_id, t.id
      on conflict (authority_code, source_key) do nothing
      returning license_id, authority_code, source_key, payable
    ), dropped as (
      insert into audit_log (at, actor, action, subject, details)
      select ${now}, ${actor}, 'parked-violation.dropped', 'parked-violation:' || t.id, to_jsonb(t)
      from taken t
      where not exists (select from added d where d.authority_code = t.authority_code and d.source_key = t.source_key)
    )
    select distinct license_id from added where payable`)
  return rows.map((row) => Number(row.license_id))
}
