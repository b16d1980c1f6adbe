import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { ApprovalState, ApprovalsQuery } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'

export const STATES = ['REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const satisfies readonly ApprovalState[]

const Approvals = graphql(`
  query Approvals($state: ApprovalState!, $after: String) {
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
      }
    }
  }
`)

export type ApprovalsPage = ApprovalsQuery['approvals']
export type ListedApproval = ApprovalsPage['nodes'][number]

/** One page of what was asked for, or why it is not shown. */
export async function approvalsPage(
  state: ApprovalState,
  after: string | null,
): Promise<{ kind: 'list'; approvals: ApprovalsPage } | Refused> {
  const result = await ask(Approvals, { state, after })
  return result.ok ? { kind: 'list', approvals: result.data.approvals } : refusedBy(result)
}
