import type { Tx } from '@/db/client/client'
import type { approvals } from '@/db/schema/approvals'
import { auditLog } from '@/db/schema/audit'
import { type ChangeProblem, changeAccount, resetAccount } from '@/services/accounts/change-account'
import { createAccount } from '@/services/accounts/create-account'
import { type HolidayRemovalProblem, removeHoliday } from '@/services/calendar/remove-holiday'
import { applyCourtDecision, type CourtHindrance } from '@/services/court-decisions/apply-court-decision'
import { applyEnd, applyRule, type RuleHindrance } from '@/services/discount-rules/apply-rule'
import { freshSimulation } from '@/services/discount-rules/request-simulation'
import { changeFeed, type FeedProblem } from '@/services/feeds/change-feed'
import { beginImport } from '@/services/imports/begin-import'
import { beginUndo, type UndoRefusal } from '@/services/imports/begin-undo'
import { hasStaleDifferences } from '@/services/imports/stale-differences'
import { applyDecision, type DecisionHindrance } from '@/services/objections/apply-decision'
import { changeTerms, type TermsProblem } from '@/services/objections/change-terms'
import { type DeputyProblem, nameDeputy } from '@/services/objections/deputies'
import { createAgency } from '@/services/partners/create-agency'
import { addReference, changeReference } from '@/services/reference-data/change-reference'
import { fineChangeOf } from '@/services/reference-data/fine-change'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import type { ApprovalPayloads, RequestedKind } from './payloads'

type ApprovalRow = typeof approvals.$inferSelect

/** Why what was approved cannot be done any more. */
type Hindrance =
  | ChangeProblem
  | 'ACCOUNT_NAME'
  | 'AGENCY_CODE'
  | 'REFERENCE_CODE'
  | 'REFERENCE_DAY'
  | 'REFERENCE_UNKNOWN'
  | 'IMPORT_CHANGED'
  | 'IMPORT_STATE'
  | FeedProblem
  | UndoRefusal
  | RuleHindrance
  | DecisionHindrance
  | TermsProblem
  | DeputyProblem
  | HolidayRemovalProblem
  | CourtHindrance

/** Done, or why it cannot be done any more. */
export type Applied = { readonly ok: true; readonly password?: string } | { readonly ok: false; readonly reason: Hindrance }

type By = { readonly actor: string; readonly now: Date; readonly drawNumbers: DrawNumbers }

/** Does what was approved, as whoever asked for it; `decider`: who approved. */
type Apply<Kind extends RequestedKind> = (
  tx: Tx,
  payload: ApprovalPayloads[Kind],
  by: By & { readonly decider: string },
) => Promise<Applied>

const ACTIONS: { readonly [Kind in RequestedKind]: Apply<Kind> } = {
  ACCOUNT_CREATE: async (tx, account, by) => {
    const made = await createAccount(tx, account, by)
    if (!made.ok) return made
    await noteConfirmed(tx, made.id, by)
    return { ok: true, password: made.password }
  },
  ACCOUNT_CHANGE: async (tx, { account, change }, by) => {
    const problem = await changeAccount(tx, account, change, by)
    if (problem) return { ok: false, reason: problem }
    await noteConfirmed(tx, account, by)
    return { ok: true }
  },
  ACCOUNT_RESET: async (tx, { account }, by) => {
    const password = await resetAccount(tx, account, by)
    if (password === null) return { ok: false, reason: 'ACCOUNT_UNKNOWN' }
    await noteConfirmed(tx, account, by)
    return { ok: true, password }
  },
  AGENCY_CREATE: async (tx, agency, by) =>
    (await createAgency(tx, agency, by)) === null ? { ok: false, reason: 'AGENCY_CODE' } : { ok: true },
  REFERENCE_ADD: async (tx, entry, by) => ((await addReference(tx, entry, by)) ? { ok: true } : { ok: false, reason: 'REFERENCE_CODE' }),
  REFERENCE_CHANGE: async (tx, entry, by) => {
    const fine = await fineChangeOf(tx, entry)
    if (fine && !(await freshSimulation(tx, fine, by.now))) return { ok: false, reason: 'DISCOUNT_RULE_SIMULATION' }
    const changed = await changeReference(tx, entry, by)
    return changed.ok ? { ok: true } : changed
  },
  IMPORT: async (tx, { import: id }, { actor, now }) => {
    if (await hasStaleDifferences(tx, id)) return { ok: false, reason: 'IMPORT_CHANGED' }
    return (await beginImport(tx, { id, actor, now })) ? { ok: true } : { ok: false, reason: 'IMPORT_STATE' }
  },
  IMPORT_UNDO: async (tx, { import: id, reason }, { actor, now }) => {
    const begun = await beginUndo(tx, { id, reason, actor, now })
    return begun.ok ? { ok: true } : begun
  },
  FEED_CHANGE: async (tx, setting, by) => {
    const problem = await changeFeed(tx, setting, by)
    return problem ? { ok: false, reason: problem } : { ok: true }
  },
  DISCOUNT_RULE: (tx, { content }, by) => applyRule(tx, content, by),
  DISCOUNT_RULE_END: (tx, end, by) => applyEnd(tx, end, by),
  OBJECTION_DECISION: applyDecision,
  OBJECTION_TERMS: async (tx, setting, by) => {
    const problem = await changeTerms(tx, setting, by)
    return problem ? { ok: false, reason: problem } : { ok: true }
  },
  OBJECTION_DEPUTY: async (tx, deputy, by) => {
    const problem = await nameDeputy(tx, deputy, by)
    return problem ? { ok: false, reason: problem } : { ok: true }
  },
  HOLIDAY_REMOVAL: async (tx, removal, by) => {
    const problem = await removeHoliday(tx, removal, by)
    return problem ? { ok: false, reason: problem } : { ok: true }
  },
  COURT_DECISION: applyCourtDecision,
  // Nothing is done yet: the approval is the permit (`permit-key.ts`).
  API_KEY: async () => ({ ok: true }),
}

/** Whoever confirms has given the account its power as much as whoever asked (`second-person.ts`). */
async function noteConfirmed(tx: Tx, account: number, { decider, now }: Pick<By, 'now'> & { readonly decider: string }) {
  const subject = `account:${account}`
  await tx.insert(auditLog).values({ at: now, actor: decider, action: 'account.confirmed', subject, details: {} })
}

/** Does what was asked for, in the transaction that approves it. */
export function applyApproval(tx: Tx, approval: ApprovalRow, { actor, now, drawNumbers }: By): Promise<Applied> {
  const apply = ACTIONS[approval.kind as RequestedKind] as Apply<RequestedKind>
  const by = { actor: approval.requestedBy, decider: actor, now, drawNumbers }
  return apply(tx, approval.payload as ApprovalPayloads[RequestedKind], by)
}
