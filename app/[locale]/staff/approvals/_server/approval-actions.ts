import type { Locale } from '@/app/_i18n/locale'
import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { type ActionOutcome, outcomeOf } from '@/app/[locale]/staff/_server/action-outcome'
import { graphql } from '@/graphql/generated/client'

const ApprovalDecide = graphql(`
  mutation ApprovalDecide($input: ApprovalDecideInput!) {
    approvalDecide(input: $input) {
      password
      approval { title { ar en } }
      userErrors { code field message { ar en } }
    }
  }
`)

const ApprovalWithdraw = graphql(`
  mutation ApprovalWithdraw($input: ApprovalWithdrawInput!) {
    approvalWithdraw(input: $input) { userErrors { code field message { ar en } } }
  }
`)

/** Decides about a request or takes it back; undefined for what is neither. */
export function runApprovalAction(act: string, field: FormField, locale: Locale): Promise<ActionOutcome> | undefined {
  if (act === 'withdraw') return withdraw(field)
  return act === 'approve' || act === 'reject' ? decide(act, field, locale) : undefined
}

async function decide(act: 'approve' | 'reject', field: FormField, locale: Locale): Promise<ActionOutcome> {
  const decision = act === 'approve' ? 'APPROVE' : 'REJECT'
  const input = { approval: field('approval'), decision, note: field('note'), idempotencyKey: field('key') } as const
  const result = await ask(ApprovalDecide, { input })
  const outcome = outcomeOf(result, ({ approvalDecide: { userErrors } }) => ({ userErrors }))
  if (!outcome.ok || !result.ok) return outcome
  const { password, approval } = result.data.approvalDecide
  return password ? { ok: true, shown: { password, userName: approval?.title[locale] ?? '' } } : outcome
}

async function withdraw(field: FormField): Promise<ActionOutcome> {
  const input = { approval: field('approval'), idempotencyKey: field('key') }
  return outcomeOf(await ask(ApprovalWithdraw, { input }), ({ approvalWithdraw }) => approvalWithdraw)
}
