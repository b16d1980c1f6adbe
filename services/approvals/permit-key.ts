import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { approvals } from '@/db/schema/approvals'
import { apiKeys } from '@/db/schema/partners'
import type { KeyPermit } from './payloads'
import { type RequestOutcome, requestApproval } from './request-approval'

/** For how many days an approved key can be made. */
const PERMIT_DAYS = 7

type By = { readonly actor: string; readonly now: Date }

/** The approval under which a key may be made, or the request for it. */
export type Permit = { readonly ok: true; readonly approvalId: number } | { readonly ok: false; readonly asked: RequestOutcome }

/** Finds the unused approval of exactly this key; without one it is asked for, once. */
export async function permitKey(tx: Tx, key: KeyPermit, reason: string, by: By): Promise<Permit> {
  const subject = `application:${key.applicationId}`
  const isThisKey = and(
    eq(approvals.kind, 'API_KEY'),
    eq(approvals.subject, subject),
    eq(approvals.state, 'APPROVED'),
    eq(approvals.requestedBy, by.actor),
    gt(approvals.decidedAt, new Date(by.now.getTime() - PERMIT_DAYS * 86_400_000)),
    sql`${approvals.payload} = ${JSON.stringify(key)}::jsonb`,
    isNull(apiKeys.id),
  )
  const [permit] = await tx
    .select({ id: approvals.id })
    .from(approvals)
    .leftJoin(apiKeys, eq(apiKeys.approvalId, approvals.id))
    .where(isThisKey)
    .limit(1)
  if (permit) return { ok: true, approvalId: permit.id }
  const asked = { kind: 'API_KEY', subject, payload: key, reason } as const
  return { ok: false, asked: await requestApproval(tx, asked, by) }
}
