import { sql } from 'drizzle-orm'
import { bigintArray, textArray } from '@/db/client/arrays'
import type { Tx } from '@/db/client/client'
import type { DrawNumbers } from './draw-payment-numbers'

export type AllDueIssue = { readonly licenseIds: readonly number[]; readonly at: Date; readonly drawNumbers: DrawNumbers }

/** Draws this often before giving up: with one number in a thousand taken, that many collisions in a row do not happen. */
const ATTEMPTS = 50

/**
 * Raises the revision of the licences, which have no open `ALL_DUE` reference, and issues one for each that has anything payable.
 * A drawn number that is already taken is drawn again; throws when that never ends, because then the numbers of this prefix are used up.
 */
export async function issueAllDue(tx: Tx, { licenseIds, at, drawNumbers }: AllDueIssue): Promise<void> {
  let without: readonly number[] = licenseIds
  for (let attempt = 0; without.length > 0; attempt += 1) {
    if (attempt === ATTEMPTS) throw new Error(`No free payment number in ${ATTEMPTS} draws: use another prefix`)
    without = await issue(tx, { licenseIds: without, at, drawNumbers }, attempt === 0 ? 1 : 0)
  }
}

/** One attempt. Resolves with the licences whose number was taken. */
async function issue(tx: Tx, { licenseIds, at, drawNumbers }: AllDueIssue, step: 0 | 1): Promise<number[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    with drawn as (
      select * from unnest(${bigintArray(licenseIds)}, ${textArray(drawNumbers(licenseIds.length))}) as d (license_id, number)
    ), raised as (
      update licenses l set revision = l.revision + ${step}::int
      from drawn d where l.id = d.license_id
      returning l.id, l.revision, d.number, exists (select from violations v where v.license_id = l.id and v.payable) as payable
    ), issued as (
      insert into payment_references (number, license_id, kind, status, revision, issued_at)
      select number, id, 'ALL_DUE', 'OPEN', revision, ${at.toISOString()}::timestamptz from raised where payable
      on conflict (number) do nothing
      returning license_id
    )
    select r.id from raised r where r.payable and not exists (select from issued i where i.license_id = r.id) order by r.id`)
  return rows.map((row) => Number(row.id))
}
