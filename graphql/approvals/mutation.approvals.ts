import type { Tx } from '@/db/client/client'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { idOf } from '@/graphql/lib/id'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'
import { type DecisionOutcome, decideApproval, withdrawApproval } from '@/services/approvals/decide-approval'
import { approvalModel } from './approval-model'

type By = { readonly id: number; readonly actor: string; readonly now: Date }
type Input = { readonly approval: string; readonly idempotencyKey: string }

const approvalDecide: MutationResolvers['approvalDecide'] = (_parent, { input }, context) =>
  onApproval('approvalDecide', input, context, (tx, by) => {
    const { decision, note = '' } = input
    return decideApproval(tx, { ...by, decision, note, drawNumbers: context.drawNumbers })
  })

const approvalWithdraw: MutationResolvers['approvalWithdraw'] = (_parent, { input }, context) =>
  onApproval('approvalWithdraw', input, context, withdrawApproval)

export const approvalMutations = { approvalDecide, approvalWithdraw }

async function onApproval(mutation: string, input: Input, context: Context, run: (tx: Tx, by: By) => Promise<DecisionOutcome>) {
  const id = idOf(input.approval)
  const { userName: actor } = await signedInAs(context.viewer)
  const outcome = await repeatable(context, mutation, input, async (tx) => {
    const decided = await run(tx, { id, actor, now: context.now })
    return decided.ok ? { ok: true, answer: id, password: decided.password } : decided
  })
  // Whoever approved sees at once what holds from now on.
  if (outcome.ok && mutation === 'approvalDecide') await context.refreshReference()
  const approval = await approvalModel(id, context)
  if (outcome.ok) return { approval, password: outcome.password ?? null, userErrors: [] }
  const field = outcome.reason === 'IDEMPOTENCY_KEY' ? 'idempotencyKey' : (FIELDS[outcome.reason] ?? 'approval')
  return {
    approval,
    password: null,
    userErrors: [userError(outcome.reason, field)],
  }
}

const FIELDS: Readonly<Record<string, string>> = { APPROVAL_NOTE: 'note' }
