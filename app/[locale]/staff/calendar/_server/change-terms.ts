import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { typedNumber } from '@/app/_server/typed-number'
import { graphql } from '@/graphql/generated/client'
import { type ActionOutcome, outcomeOf } from '../../_server/action-outcome'

const ObjectionTermsChange = graphql(`
  mutation ObjectionTermsChange($input: ObjectionTermsChangeInput!) {
    objectionTermsChange(input: $input) { approval { id } userErrors { code field message { ar en } } }
  }
`)

/** What of a refused form is typed again by nobody. */
export const TERMS_FIELDS = ['act', 'authority', 'mostAtOnce', 'withinDays', 'reduceArticle', 'reason'] as const

/** Asks for other terms of an authority; another person decides. */
export async function changeTerms(field: FormField): Promise<ActionOutcome> {
  const input = {
    authority: field('authority'),
    mostAtOnce: typedNumber(field('mostAtOnce')) ?? 0,
    withinDays: typedNumber(field('withinDays')),
    reduceArticle: field('reduceArticle').trim() || null,
    reason: field('reason'),
    idempotencyKey: field('key'),
  }
  return outcomeOf(await ask(ObjectionTermsChange, { input }), (data) => data.objectionTermsChange)
}
