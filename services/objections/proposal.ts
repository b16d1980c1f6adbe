import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { approvals } from '@/db/schema/approvals'
import { auditLog } from '@/db/schema/audit'
import { holdObjection, moveObjection } from './objection-step'

/** What a request about an objection is about, as in the audit log. */
export const subjectOf = (number: string): string => `objection:${number}`

const waiting = (number: string) =>
  and(eq(approvals.kind, 'OBJECTION_DECISION'), eq(approvals.subject, subjectOf(number)), eq(approvals.state, 'REQUESTED'))

/** Holds the request that waits for the second person, if there is one. */
export async function holdProposal(tx: Tx, number: string): Promise<void> {
  await tx.select({ id: approvals.id }).from(approvals).where(waiting(number)).for('no key update')
}

/** Ends the request of an objection that ended without it. `actor`: who ended it, as in the audit log. */
export async function withdrawProposal(
  tx: Tx,
  number: string,
  now: Date,
  actor: 'maker' | 'holder' | 'authority' = 'maker',
): Promise<void> {
  const ended = await tx
    .update(approvals)
    .set({ state: 'WITHDRAWN', decidedBy: approvals.requestedBy, decidedAt: now })
    .where(waiting(number))
    .returning({ id: approvals.id, requestedBy: approvals.requestedBy })
  for (const { id, requestedBy } of ended) {
    const details = { approval: id, kind: 'OBJECTION_DECISION', requestedBy }
    await tx.insert(auditLog).values({ at: now, actor, action: 'approval.withdrawn', subject: subjectOf(number), details })
  }
}

type Returned = { readonly number: string; readonly actor: string; readonly note: string; readonly now: Date }

/** A proposal that was not confirmed, or taken back by whoever made it: the objection is where it was before. */
export async function returnProposal(tx: Tx, { number, actor, note, now }: Returned): Promise<void> {
  const held = await holdObjection(tx, number)
  if (held?.state !== 'DECISION_WAITS') return
  await moveObjection(tx, held, { action: 'RETURN', doer: { by: 'STAFF', actor }, now, note, dueOn: held.decideBy })
}

/**
 * Ends the request of an objection that the authority's data closed. Not in the transaction that closes it: that one holds licences, and
 * whoever decides a request holds the request first.
 */
export function endOvertakenProposal(db: Db, number: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    await holdProposal(tx, number)
    const held = await holdObjection(tx, number)
    if (held?.finalAt) await withdrawProposal(tx, number, now, 'authority')
  })
}
