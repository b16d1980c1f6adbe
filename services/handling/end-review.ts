import { type SQL, sql } from 'drizzle-orm'
import { bigintArray } from '@/db/arrays'
import type { Tx } from '@/db/client'

/** Whether violation `v` belongs to the set of reference `r`. */
const isInSet = sql`case
  when r.revision is not null then v.payable_in @> r.revision
  else exists (select from payment_reference_violations s where s.reference_number = r.number and s.violation_id = v.id and s.part = 'SET')
end`

/** Whether an open case holds money that may have been meant for violation `v`, and about which nobody has decided. */
const isHeldFor: SQL = sql`exists (
  select from payment_references r join payments p on p.reference_number = r.number join payment_cases c on c.payment_id = p.id
  where r.license_id = v.license_id and ${isInSet} and c.reason in ('AMOUNT_MISMATCH', 'NOT_PAYABLE') and c.state <> 'CLOSED'
    and c.waiting > coalesce((select sum(q.amount) from case_requests q where q.case_id = c.id and q.state = 'APPROVED'), 0)
)`

/**
 * Ends the review of violations of a number's set for which no open case holds undecided money any more. The case has been written, its licence is
 * held. Resolves with the violations that changed: their references are still to be put right.
 */
export async function endReview(tx: Tx, referenceNumber: string): Promise<number[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    update violations v set under_review = false from payment_references r
    where r.number = ${referenceNumber} and v.license_id = r.license_id and v.status = 'UNPAID' and v.under_review and ${isInSet} and not ${isHeldFor}
    returning v.id`)
  return rows.map(({ id }) => Number(id))
}

/** Makes paid violations unpaid again, under review where an open case holds money for them. */
export async function unsettle(tx: Tx, violationIds: readonly number[]): Promise<void> {
  await tx.execute(sql`
    update violations v set status = 'UNPAID', paid_at = null, under_review = ${isHeldFor} where v.id = any(${bigintArray(violationIds)})`)
}
