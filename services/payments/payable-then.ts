import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'

/**
 * Violations of the licence that were payable at an instant: those of the revision that its open `ALL_DUE` number stood for then. Empty when there was none,
 * and for instants before a merger, whose revisions are not kept: quotes hold there all the same.
 */
export async function payableThen(tx: Tx, licenseId: number, at: Date): Promise<ReadonlySet<string>> {
  const instant = sql`${at.toISOString()}::timestamptz`
  const rows = await tx.execute<{ id: string }>(sql`
    with past as (
      select revision from payment_references
      where license_id = ${licenseId}::bigint and kind = 'ALL_DUE' and revision is not null and issued_at <= ${instant}
        and coalesce(least(superseded_at, paid_at, closed_at), 'infinity') > ${instant}
      order by issued_at desc, revision desc limit 1
    )
    select v.id::text as id from violations v join past on v.payable_in @> past.revision where v.license_id = ${licenseId}::bigint`)
  return new Set(rows.map(({ id }) => id))
}
