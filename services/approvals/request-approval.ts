import type { Tx } from '@/db/client/client'
import { approvals } from '@/db/schema/approvals'
import { auditLog } from '@/db/schema/audit'
import { MAX_REASON_LENGTH } from '@/domain/approvals/approval'
import { lengthOf, messageText } from '@/domain/feedback/message'
import type { ApprovalPayloads, RequestedKind } from './payloads'

type By = { readonly actor: string; readonly now: Date }

type Asked<Kind extends RequestedKind> = {
  readonly kind: Kind
  /** What it is about, as in the audit log. */
  readonly subject: string
  readonly payload: ApprovalPayloads[Kind]
  /** Why, as typed. */
  readonly reason: string
}

/** Why nothing was asked for. */
export type RequestProblem = 'APPROVAL_REASON' | 'APPROVAL_UNDER_WAY'

export type RequestOutcome = { readonly ok: true; readonly id: number } | { readonly ok: false; readonly reason: RequestProblem }

/** Writes down what one person asks for; nothing of it is done before another approves. One request of a kind and subject at a time. */
export async function requestApproval<Kind extends RequestedKind>(
  tx: Tx,
  { kind, subject, payload, reason: typed }: Asked<Kind>,
  { actor, now }: By,
): Promise<RequestOutcome> {
  const reason = messageText(typed)
  if (reason === '' || lengthOf(reason) > MAX_REASON_LENGTH) return { ok: false, reason: 'APPROVAL_REASON' }
  const [row] = await tx
    .insert(approvals)
    .values({ kind, subject, payload, reason, requestedBy: actor, requestedAt: now })
    .onConflictDoNothing()
    .returning({ id: approvals.id })
  if (!row) return { ok: false, reason: 'APPROVAL_UNDER_WAY' }
  const details = { approval: row.id, kind, reason }
  await tx.insert(auditLog).values({ at: now, actor, action: 'approval.requested', subject, details })
  return { ok: true, id: row.id }
}
