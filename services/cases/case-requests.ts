import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { caseRequests } from '@/db/schema/cases'
import type { CaseAction } from '@/domain/cases/case-state'
import { type Fils, ZERO_FILS } from '@/domain/values/money'
import { withdrawNotices } from '@/services/notices/withdraw-notices'
import type { CaseStep, HeldCase } from './case-step'
import { moveCase, recordEvent } from './record-step'

export type CaseRequest = typeof caseRequests.$inferSelect

type Asked = {
  readonly kind: CaseRequest['kind']
  readonly amount: Fils
  readonly reason: string
  readonly violationIds?: number[]
}

const STEPS: Readonly<Record<CaseRequest['kind'], CaseAction>> = {
  REFUND: 'REQUEST_REFUND',
  CLOSE: 'REQUEST_CLOSE',
  REVERSAL: 'REQUEST_REVERSAL',
  ALLOCATION: 'REQUEST_ALLOCATION',
}

/** Writes down what one person asks for and another decides. The held case has no other request under way; a unique key says so too. */
export async function openRequest(tx: Tx, held: HeldCase, asked: Asked, step: CaseStep): Promise<void> {
  const { kind, amount, reason } = asked
  const [request] = await tx
    .insert(caseRequests)
    .values({ ...asked, caseId: held.id, requestedBy: step.actor, requestedAt: step.now })
    .returning({ id: caseRequests.id })
  const details = { kind, requestId: request?.id }
  await recordEvent(tx, held, step, 'REQUESTED', { ...(amount > ZERO_FILS && { amount }), note: reason, details })
  await moveCase(tx, held, { ...step, action: STEPS[kind] })
}

/** The request of a held case that is in this state: at most one is asked for or approved at a time. */
export async function requestIn(tx: Tx, held: HeldCase, state: 'REQUESTED' | 'APPROVED', kind?: 'REFUND'): Promise<CaseRequest | null> {
  const isIt = and(eq(caseRequests.caseId, held.id), eq(caseRequests.state, state), kind && eq(caseRequests.kind, kind))
  const [request] = await tx.select().from(caseRequests).where(isIt)
  return request ?? null
}

/** What messages about a refund are withdrawn by. */
export function refundSubject(requestId: number): string {
  return `refund:${requestId}`
}

type MovedRequest = Partial<typeof caseRequests.$inferInsert>

/** Moves a request on from the state it was read in; messages about one that is rejected or withdrawn are not sent. Throws when it is in another. */
export async function moveRequest(tx: Tx, request: CaseRequest, to: MovedRequest): Promise<void> {
  const isAsRead = and(eq(caseRequests.id, request.id), eq(caseRequests.state, request.state))
  const moved = await tx.update(caseRequests).set(to).where(isAsRead).returning({ id: caseRequests.id })
  if (moved.length !== 1) throw new Error(`Request ${request.id} is not ${request.state} any more`)
  const isOver = to.state === 'REJECTED' || to.state === 'WITHDRAWN'
  if (isOver && to.decidedAt) await withdrawNotices(tx, refundSubject(request.id), to.decidedAt)
}
