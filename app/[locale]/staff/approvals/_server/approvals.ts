import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { ApprovalState, ApprovalsQuery } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'

export const STATES = ['REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const satisfies readonly ApprovalState[]

const Approvals = graphql(`
  query Approvals($state: ApprovalState!, $after: String) {
    me { role }
    approvals(state: $state, first: 10, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id kind title { ar en } path
        changes { name { ar en } before { ar en } after { ar en } }
        consequences { ar en }
        reason requestedBy requestedAt state decidedBy decidedAt note
        refusal { ar en }
        mayWithdraw
        simulation { ...ShownSimulation }
      }
    }
  }
`)

export type ApprovalsPage = ApprovalsQuery['approvals']
export type Role = NonNullable<ApprovalsQuery['me']>['role']
export type ListedApproval = ApprovalsPage['nodes'][number]

/** One page of what was asked for, or why it is not shown. */
export async function approvalsPage(
  state: ApprovalState,
  after: string | null,
): Promise<{ kind: 'list'; role: Role; approvals: ApprovalsPage } | Refused> {
  const result = await ask(Approvals, { state, after })
  if (!result.ok || !result.data.me) return refusedBy(result)
  return { kind: 'list', role: result.data.me.role, approvals: result.data.approvals }
}
