import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { graphql } from '@/graphql/generated/client'
import { type ActionOutcome, outcomeOf } from '../../_server/action-outcome'

const FeedChange = graphql(`
  mutation FeedChange($input: FeedChangeInput!) { feedChange(input: $input) { approval { id } userErrors { code field message { ar en } } } }
`)

/** What of a refused form is typed again by nobody. */
export const KEPT_FIELDS = ['authority', 'reason'] as const

/** Asks that deliveries without a period count, or do not; undefined for what is no such thing. */
export function runFeedAction(act: string, field: FormField): Promise<ActionOutcome> | undefined {
  return act === 'count' || act === 'ignore' ? changeFeed(act === 'count', field) : undefined
}

async function changeFeed(acceptsUndated: boolean, field: FormField): Promise<ActionOutcome> {
  const input = { authority: field('authority'), acceptsUndated, reason: field('reason'), idempotencyKey: field('key') }
  return outcomeOf(await ask(FeedChange, { input }), (data) => data.feedChange)
}
