import { type SQL, sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Db, Tx } from '@/db/client/client'

/** Whether violation `v` belongs to the set of reference `r`. */
const isInSet = sql`case
  when r.revision is not null then v.payable_in @> r.revision
  else exists (select from payment_reference_violations s where s.reference_number = r.number and s.violation_id = v.id and s.part = 'SET')
end`

/** A refund that is looked at as if it were approved. */
type AsIfApproved = { readonly caseId: number; readonly amount: number }

/** Whether an open case holds money that may have been meant for violation `v`, and about which nobody has decided. */
const heldFor = ({ caseId, amount }: AsIfApproved): SQL => sql`exists (
  select from payment_references r join payments p on p.reference_number = r.number join payment_cases c on c.payment_id = p.id
  where r.license_id = v.license_id and ${isInSet} and c.reason in ('AMOUNT_MISMATCH', 'NOT_PAYABLE') and c.state <> 'CLOSED'
    and c.waiting > coalesce((select sum(q.amount) from case_requests q where q.case_id = c.id and q.kind = 'REFUND' and q.state = 'APPROVED'), 0)
      + case when c.id = ${caseId} then ${amount}::bigint else 0 end
)`

const isHeldFor = heldFor({ caseId: 0, amount: 0 })

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

/** How many violations of a number's set the approval of a refund would free from review. */
export async function freedByRefund(db: Db, referenceNumber: string, refund: AsIfApproved): Promise<number> {
  const [row] = await db.execute<{ freed: string }>(sql`
    select count(*) as freed from violations v join payment_references r on v.license_id = r.license_id
    where r.number = ${referenceNumber} and v.status = 'UNPAID' and v.under_review and ${isInSet} and not ${heldFor(refund)}`)
  return Number(row?.freed ?? 0)
}

/** Makes paid violations unpaid again, under review where an open case holds money for them; what was cancelled meanwhile stays so. */
export async function unsettle(tx: Tx, violationIds: readonly number[]): Promise<void> {
  await tx.execute(sql`
    update violations v set status = case when cancelled_at is null then 'UNPAID' else 'CANCELLED' end, paid_at = null,
      under_review = cancelled_at is null and ${isHeldFor} where v.id = any(${bigintArray(violationIds)})`)
}
