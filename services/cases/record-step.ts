import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { caseEvents } from '@/db/schema/cases'
import { paymentCases } from '@/db/schema/payments'
import { type CaseAction, nextCaseState } from '@/domain/cases/case-state'
import type { Fils } from '@/domain/values/money'
import type { CaseStep, HeldCase } from './case-step'

type Event = typeof caseEvents.$inferInsert
type Told = { readonly amount?: Fils; readonly note?: string; readonly details?: Readonly<Record<string, unknown>> }

/** Writes the state and the waiting money that a step leaves a held case with, and tells of its end. Throws for a step that the table does not have. */
export async function moveCase(
  tx: Tx,
  held: HeldCase,
  { action, waiting = held.waiting, actor, now }: { action: CaseAction; waiting?: Fils } & Pick<CaseStep, 'actor' | 'now'>,
): Promise<void> {
  const state = nextCaseState(held.state, action, waiting)
  if (!state) throw new Error(`Case ${held.reference}: no ${action} in ${held.state}`)
  const moved = await tx
    .update(paymentCases)
    .set({ state, waiting, closedAt: state === 'CLOSED' ? now : null })
    .where(and(eq(paymentCases.id, held.id), eq(paymentCases.state, held.state), eq(paymentCases.waiting, held.waiting)))
    .returning({ id: paymentCases.id })
  if (moved.length !== 1) throw new Error(`Case ${held.reference} is not as it was held`)
  if (state === 'CLOSED') await recordEvent(tx, held, { actor, now }, 'CLOSED')
}

/** Appends what was done to the case's history and to the audit log. */
export async function recordEvent(
  tx: Tx,
  held: Pick<HeldCase, 'id' | 'reference'>,
  { actor, now: at }: Pick<CaseStep, 'actor' | 'now'>,
  action: Event['action'],
  { amount, note = '', details = {} }: Told = {},
): Promise<void> {
  await tx.insert(caseEvents).values({ caseId: held.id, at, actor, action, amount: amount ?? null, note, details })
  await tx.insert(auditLog).values({
    at,
    actor,
    action: `case.${action.toLowerCase() as Lowercase<typeof action>}`,
    subject: `case:${held.id}`,
    details: { reference: held.reference, ...(amount !== undefined && { amount }), ...details },
  })
}
