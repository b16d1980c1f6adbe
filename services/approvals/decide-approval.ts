import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { approvals } from '@/db/schema/approvals'
import { auditLog } from '@/db/schema/audit'
import { decidersOf, MAX_REASON_LENGTH } from '@/domain/approvals/approval'
import { lengthOf, messageText } from '@/domain/feedback/message'
import { changesLicenseOf } from '@/services/imports/own-licenses'
import { type DeciderProblem, deciderProblem } from '@/services/objections/decider-problem'
import { returnProposal } from '@/services/objections/proposal'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { type Applied, applyApproval } from './apply-approval'
import { type ApprovalPayloads, roleIn } from './payloads'
import { type SecondPersonProblem, secondPersonProblem } from './second-person'

export type ApprovalRow = typeof approvals.$inferSelect

type Decision = {
  readonly id: number
  readonly decision: 'APPROVE' | 'REJECT'
  /** Why; required for a rejection. */
  readonly note: string
  /** User name of whoever decides. */
  readonly actor: string
  readonly now: Date
  /** Where new payment numbers come from. */
  readonly drawNumbers: DrawNumbers
}

export type DecisionProblem =
  | 'APPROVAL_UNKNOWN'
  | 'APPROVAL_DECIDED'
  | 'APPROVAL_NOTE'
  | 'APPROVAL_ROLE'
  | 'APPROVAL_NOT_YOURS'
  | 'APPROVAL_OWN_LICENSE'
  | SecondPersonProblem
  | DeciderProblem
  | (Applied & { ok: false })['reason']

/** `password`: of an account that was made or reset, told here and never again. */
export type DecisionOutcome =
  | { readonly ok: true; readonly password: string | null }
  | { readonly ok: false; readonly reason: DecisionProblem }

/**
 * Approves or rejects what another person asked for. What is approved is done in the same transaction; where it cannot be
 * done any more the request stays, to be rejected or withdrawn. Throws for nothing but faults.
 */
export async function decideApproval(tx: Tx, step: Decision): Promise<DecisionOutcome> {
  const note = messageText(step.note)
  if ((note === '' && step.decision === 'REJECT') || lengthOf(note) > MAX_REASON_LENGTH) return refused('APPROVAL_NOTE')
  const held = await holdApproval(tx, step.id)
  const problem = held ? await decisionProblem(tx, held, step) : 'APPROVAL_UNKNOWN'
  if (!held || problem) return refused(problem ?? 'APPROVAL_UNKNOWN')
  if (step.decision === 'REJECT') {
    await close(tx, held, { ...step, note, state: 'REJECTED' })
    await giveBack(tx, held, { ...step, note })
    return { ok: true, password: null }
  }
  if (await isOwnMatter(tx, held, step.actor)) return refused('APPROVAL_OWN_LICENSE')
  const applied = await applyApproval(tx, held, step)
  if (!applied.ok) return applied
  await close(tx, held, { ...step, note, state: 'APPROVED' })
  return { ok: true, password: applied.password ?? null }
}

/** Takes back what one asked for oneself, until it is decided. */
export async function withdrawApproval(tx: Tx, step: Pick<Decision, 'id' | 'actor' | 'now'>): Promise<DecisionOutcome> {
  const held = await holdApproval(tx, step.id)
  if (!held) return refused('APPROVAL_UNKNOWN')
  if (held.state !== 'REQUESTED') return refused('APPROVAL_DECIDED')
  if (held.requestedBy !== step.actor) return refused('APPROVAL_NOT_YOURS')
  await close(tx, held, { ...step, note: '', state: 'WITHDRAWN' })
  await giveBack(tx, held, { ...step, note: '' })
  return { ok: true, password: null }
}

/** Why somebody may not decide a request; null when nothing hinders. */
export async function decisionProblem(
  db: Db | Tx,
  approval: ApprovalRow,
  { actor, now }: Pick<Decision, 'actor' | 'now'>,
): Promise<DecisionProblem | null> {
  if (approval.state !== 'REQUESTED') return 'APPROVAL_DECIDED'
  const [decider] = await db.select({ role: users.role }).from(users).where(eq(users.userName, actor))
  if (!decider || !decidersOf(approval.kind, roleIn(approval.payload)).includes(decider.role)) return 'APPROVAL_ROLE'
  const problem = await secondPersonProblem(db, { asker: approval.requestedBy, decider: actor, now })
  if (problem || approval.kind !== 'OBJECTION_DECISION') return problem
  const { objection: number } = approval.payload as ApprovalPayloads['OBJECTION_DECISION']
  return deciderProblem(db, { number, actor, now, isSecond: true })
}

/** An objection whose proposal is not confirmed is where it was before. */
async function giveBack(tx: Tx, { kind, payload }: ApprovalRow, { actor, note, now }: Pick<Closing, 'actor' | 'note' | 'now'>) {
  if (kind !== 'OBJECTION_DECISION') return
  const { objection: number } = payload as ApprovalPayloads['OBJECTION_DECISION']
  await returnProposal(tx, { number, actor, note, now })
}

/** Nobody has a part in what a file changes of a licence of his own name (rules: Control 2). Rejecting it hinders nothing. */
async function isOwnMatter(tx: Tx, { kind, payload, requestedBy }: ApprovalRow, actor: string): Promise<boolean> {
  if (kind !== 'IMPORT' && kind !== 'IMPORT_UNDO') return false
  const { import: importId } = payload as ApprovalPayloads['IMPORT']
  return changesLicenseOf(tx, { importId, userNames: [requestedBy, actor] })
}

function refused(reason: DecisionProblem): DecisionOutcome {
  return { ok: false, reason }
}

/** Of two who decide at one moment the second finds it decided. */
async function holdApproval(tx: Tx, id: number): Promise<ApprovalRow | null> {
  const [held] = await tx.select().from(approvals).where(eq(approvals.id, id)).for('no key update')
  return held ?? null
}

type Closing = Pick<Decision, 'actor' | 'now' | 'note'> & { readonly state: 'APPROVED' | 'REJECTED' | 'WITHDRAWN' }

async function close(tx: Tx, held: ApprovalRow, { actor, now, note, state }: Closing): Promise<void> {
  await tx
    .update(approvals)
    .set({ state, decidedBy: actor, decidedAt: now, note })
    .where(and(eq(approvals.id, held.id), eq(approvals.state, 'REQUESTED')))
  const details = { approval: held.id, kind: held.kind, requestedBy: held.requestedBy, note }
  const action = `approval.${state.toLowerCase() as Lowercase<typeof state>}` as const
  await tx.insert(auditLog).values({ at: now, actor, action, subject: held.subject, details })
}
