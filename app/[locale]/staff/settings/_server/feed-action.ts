import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { typedNumber } from '@/app/_server/typed-number'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { parseTypedDay } from '@/domain/values/typed-day'
import { graphql } from '@/graphql/generated/client'
import { type ActionOutcome, outcomeOf } from '../../_server/action-outcome'

const FeedChange = graphql(`
  mutation FeedChange($input: FeedChangeInput!) { feedChange(input: $input) { approval { id } userErrors { code field message { ar en } } } }
`)

/** What of a refused form is typed again by nobody. */
export const KEPT_FIELDS = ['act', 'authority', 'hours', 'loaded', 'reason'] as const

type Change =
  | { readonly acceptsUndated: boolean }
  | { readonly staleAfterHours: number }
  | { readonly initialLoadUntil: CalendarDay | null }

/** Asks for another setting of a feed; undefined for what is no such thing. */
export function runFeedAction(act: string, field: FormField): Promise<ActionOutcome> | undefined {
  const change = changeOf(act, field)
  return change ? changeFeed(change, field) : undefined
}

async function changeFeed(change: Change, field: FormField): Promise<ActionOutcome> {
  const input = { authority: field('authority'), ...change, reason: field('reason'), idempotencyKey: field('key') }
  return outcomeOf(await ask(FeedChange, { input }), (data) => data.feedChange)
}

function changeOf(act: string, field: FormField): Change | null {
  if (act === 'count' || act === 'ignore') return { acceptsUndated: act === 'count' }
  if (act === 'loaded') return { initialLoadUntil: parseTypedDay(field('loaded').trim()) }
  // What is no number of hours is refused by the service as 0 is.
  return act === 'limit' ? { staleAfterHours: typedNumber(field('hours')) ?? 0 } : null
}
