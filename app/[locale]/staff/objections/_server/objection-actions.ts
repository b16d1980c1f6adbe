import { ask } from '@/app/_server/ask'
import type { FormField, SentForm } from '@/app/_server/form-action'
import { instantInAmman } from '@/domain/values/calendar-day'
import { parseTypedJod } from '@/domain/values/money'
import { graphql } from '@/graphql/generated/client'
import type { ObjectionOutcome } from '@/graphql/generated/client/graphql'
import { type ActionOutcome, outcomeOf, unreadable } from '../../_server/action-outcome'

const ObjectionTake = graphql(`
  mutation ObjectionTake($input: ObjectionTakeInput!) { objectionTake(input: $input) { userErrors { code field message { ar en } } } }
`)

const ObjectionMoreAsk = graphql(`
  mutation ObjectionMoreAsk($input: ObjectionMoreAskInput!) { objectionMoreAsk(input: $input) { userErrors { code field message { ar en } } } }
`)

const ObjectionHearingSet = graphql(`
  mutation ObjectionHearingSet($input: ObjectionHearingSetInput!) {
    objectionHearingSet(input: $input) { userErrors { code field message { ar en } } }
  }
`)

const ObjectionHearingRecord = graphql(`
  mutation ObjectionHearingRecord($input: ObjectionHearingRecordInput!) {
    objectionHearingRecord(input: $input) { userErrors { code field message { ar en } } }
  }
`)

const ObjectionSplit = graphql(`
  mutation ObjectionSplit($input: ObjectionSplitInput!) { objectionSplit(input: $input) { userErrors { code field message { ar en } } } }
`)

const ObjectionDecide = graphql(`
  mutation ObjectionDecide($input: ObjectionDecideInput!) {
    objectionDecide(input: $input) { approval { id } userErrors { code field message { ar en } } }
  }
`)

/** What of a refused form is typed again by nobody. */
export const KEPT_FIELDS = ['text', 'at', 'place', 'attended', 'outcome', 'reason', 'article', 'identity'] as const

/** The page of the objection that a form is about. */
export const pageOf = (locale: string, field: FormField): string =>
  `/${locale}/staff/objections${field('number') ? `/${encodeURIComponent(field('number'))}` : ''}`

/** Does one thing about an objection; undefined for what is no such thing. */
export function runObjectionAction({ field, data }: SentForm): Promise<ActionOutcome> | undefined {
  return ACTIONS[field('act')]?.(field, data)
}

const seen = (field: FormField) => ({
  number: field('number'),
  revision: Number(field('revision')) || 0,
  idempotencyKey: field('key'),
})

const OUTCOMES = ['ACCEPTED', 'REDUCED', 'REJECTED', 'UPHELD'] as const satisfies readonly ObjectionOutcome[]

const ACTIONS: Readonly<Record<string, (field: FormField, data: FormData) => Promise<ActionOutcome>>> = {
  take: async (field) => outcomeOf(await ask(ObjectionTake, { input: seen(field) }), (data) => data.objectionTake),
  ask: async (field) =>
    outcomeOf(await ask(ObjectionMoreAsk, { input: { ...seen(field), text: field('text') } }), (data) => data.objectionMoreAsk),
  hearing: async (field) => {
    const at = instantInAmman(field('at'))
    if (!at) return unreadable('at', 'staff.badTime')
    const input = { ...seen(field), at: at.toISOString(), place: field('place') }
    return outcomeOf(await ask(ObjectionHearingSet, { input }), (data) => data.objectionHearingSet)
  },
  record: async (field) => {
    const input = { ...seen(field), attended: field('attended') === 'yes', text: field('text') }
    return outcomeOf(await ask(ObjectionHearingRecord, { input }), (data) => data.objectionHearingRecord)
  },
  split: async (field, data) => {
    const violationIds = data.getAll('v').filter((id) => typeof id === 'string')
    return outcomeOf(await ask(ObjectionSplit, { input: { ...seen(field), violationIds } }), (answer) => answer.objectionSplit)
  },
  decide: async (field, data) => {
    const outcome = OUTCOMES.find((one) => one === field('outcome')) ?? 'REJECTED'
    const fines = outcome === 'REDUCED' ? finesOf(data) : []
    if (!fines) return unreadable('fines', 'staff.badAmount')
    const texts = { reason: field('reason'), article: field('article'), identity: field('identity') }
    const input = { ...seen(field), outcome, ...texts, fines }
    return outcomeOf(await ask(ObjectionDecide, { input }), (answer) => answer.objectionDecide)
  },
}

/** The fines that were typed, each for one violation; null where one is no amount. */
function finesOf(data: FormData): { violation: string; fine: number }[] | null {
  const typed = [...data.entries()].filter(([name, value]) => name.startsWith('fine-') && typeof value === 'string')
  const fines = typed.map(([name, value]) => ({ violation: name.slice('fine-'.length), fine: parseTypedJod(String(value)) }))
  return fines.every((one): one is { violation: string; fine: NonNullable<typeof one.fine> } => one.fine !== null) ? fines : null
}
