import { sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Tx } from '@/db/client/client'

/** A violation after its change; `settled`: paid or cancelled. */
export type ChangedViolation = {
  readonly id: number
  readonly licenseId: number
  readonly payable: boolean
  readonly wasPayable: boolean
  readonly settled: boolean
}

type Row = { id: string; license_id: string; payable: boolean; was_payable: boolean; settled: boolean }

/**
 * Opens `payable_in` of the violations that have become payable at the next revision of their licence, and closes it for those that no
 * longer are.
 */
export async function moveChanged(tx: Tx, violationIds: readonly number[]): Promise<ChangedViolation[]> {
  if (violationIds.length === 0) return []
  const rows = await tx.execute<Row>(sql`
    with changed as materialized (
      select v.id, v.license_id, v.payable, upper_inf(v.payable_in) as was_payable, v.status <> 'UNPAID' as settled, l.revision + 1 as next
      from unnest(${bigintArray(violationIds)}) as given (id)
      join violations v on v.id = given.id
      join licenses l on l.id = v.license_id
    ), moved as (
      update violations v
      set payable_in = case
        when c.payable then v.payable_in + int4multirange(int4range(c.next, null))
        else v.payable_in * int4multirange(int4range(null, c.next))
      end
      from changed c where v.id = c.id and c.payable <> c.was_payable
    )
    select id, license_id, payable, was_payable, settled from changed`)
  return rows.map((row) => ({
    id: Number(row.id),
    licenseId: Number(row.license_id),
    payable: row.payable,
    wasPayable: row.was_payable,
    settled: row.settled,
  }))
}
