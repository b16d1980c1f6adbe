import { ask } from '@/app/_server/ask'
import type { FormField, SentForm } from '@/app/_server/form-action'
import { typedNumber } from '@/app/_server/typed-number'
import { type ActionOutcome, outcomeOf, unreadable } from '@/app/[locale]/staff/_server/action-outcome'
import { parseTypedDay } from '@/domain/values/typed-day'
import { graphql } from '@/graphql/generated/client'
import type { DiscountRuleInput } from '@/graphql/generated/client/graphql'
import { draftPage } from './discount-rules'

const DiscountRuleDraftSave = graphql(`
  mutation DiscountRuleDraftSave($input: DiscountRuleDraftSaveInput!) {
    discountRuleDraftSave(input: $input) { draft { id } userErrors { code field message { ar en } } }
  }
`)

const DiscountRuleDraftDiscard = graphql(`
  mutation DiscountRuleDraftDiscard($input: DiscountRuleDraftDiscardInput!) {
    discountRuleDraftDiscard(input: $input) { userErrors { code field message { ar en } } }
  }
`)

const DiscountRulePropose = graphql(`
  mutation DiscountRulePropose($input: DiscountRuleProposeInput!) {
    discountRulePropose(input: $input) { approval { id } userErrors { code field message { ar en } } }
  }
`)

const DiscountRuleEndPropose = graphql(`
  mutation DiscountRuleEndPropose($input: DiscountRuleEndProposeInput!) {
    discountRuleEndPropose(input: $input) { approval { id } userErrors { code field message { ar en } } }
  }
`)

const DiscountRuleSimulate = graphql(`
  mutation DiscountRuleSimulate($input: DiscountRuleSimulateInput!) {
    discountRuleSimulate(input: $input) { simulation { id } userErrors { code field message { ar en } } }
  }
`)

const DiscountRuleSimulationCancel = graphql(`
  mutation DiscountRuleSimulationCancel($input: DiscountRuleSimulationCancelInput!) {
    discountRuleSimulationCancel(input: $input) { simulation { id } userErrors { code field message { ar en } } }
  }
`)

/** The short fields of a rule: what of a refused form is typed again by nobody. */
export const KEPT_FIELDS = [
  ...['ruleId', 'titleAr', 'titleEn', 'legalBasisAr', 'legalBasisEn', 'percent', 'kind', 'payFrom', 'payTo'],
  ...['offenceFrom', 'offenceTo', 'withinDays', 'excludedTypes', 'countsObjectionDays', 'instrument', 'issuerAr', 'issuerEn'],
  ...['instrumentNumber', 'instrumentDay', 'gazette', 'lawFrom', 'reason', 'lastDay'],
] as const

/** The page that a form of rules stands on, or that shows what it made. */
export function pageOf(locale: string, field: FormField, shown: Readonly<Record<string, string>> = {}): string {
  const base = `/${locale}/staff/discount-rules`
  const [rule, version] = [field('rule'), field('version')]
  if (field('fineApproval')) return `/${locale}/staff/approvals`
  if (rule) {
    const simulation = shown.simulation ? `&simulation=${shown.simulation}` : ''
    return `${base}/versions/${encodeURIComponent(rule)}/${encodeURIComponent(version)}?lastDay=${encodeURIComponent(field('lastDay'))}${simulation}`
  }
  if (field('act') === 'discard') return base
  return `${base}/drafts/${encodeURIComponent(shown.draft ?? (field('draft') || 'new'))}`
}

/** Does one thing about discount rules; undefined for what is no such thing. */
export function runRuleAction({ field, data }: SentForm): Promise<ActionOutcome> | undefined {
  const action = ACTIONS[field('act')]
  return action?.({ field, types: data.getAll('excludedTypes').filter((one): one is string => typeof one === 'string') })
}

type Sent = { readonly field: FormField; readonly types: readonly string[] }

const ACTIONS: Readonly<Record<string, (sent: Sent) => Promise<ActionOutcome>>> = {
  save: saveRule,
  texts: saveTexts,
  discard: async ({ field }) =>
    outcomeOf(
      await ask(DiscountRuleDraftDiscard, { input: { draft: field('draft'), idempotencyKey: field('key') } }),
      (data) => data.discountRuleDraftDiscard,
    ),
  propose: async ({ field }) => {
    const input = { draft: field('draft'), reason: field('reason'), idempotencyKey: field('key') }
    return outcomeOf(await ask(DiscountRulePropose, { input }), (data) => data.discountRulePropose)
  },
  proposeEnd: async ({ field }) => {
    const end = endOf(field)
    if (!end) return unreadable('lastDay', 'staff.badDay')
    const input = { end, reason: field('reason'), idempotencyKey: field('key') }
    return outcomeOf(await ask(DiscountRuleEndPropose, { input }), (data) => data.discountRuleEndPropose)
  },
  simulate: async ({ field }) => {
    const end = field('rule') ? endOf(field) : null
    if (field('rule') && !end) return unreadable('lastDay', 'staff.badDay')
    const fineApproval = field('fineApproval') || null
    const draft = end || fineApproval ? null : field('draft')
    const input = { draft, end, fineApproval, idempotencyKey: field('key') }
    const result = await ask(DiscountRuleSimulate, { input })
    const outcome = outcomeOf(result, (data) => data.discountRuleSimulate)
    const id = result.ok ? result.data.discountRuleSimulate.simulation?.id : undefined
    return outcome.ok && id ? { ok: true, shown: { simulation: id } } : outcome
  },
  cancel: async ({ field }) => {
    const input = { simulation: field('simulation'), idempotencyKey: field('key') }
    return outcomeOf(await ask(DiscountRuleSimulationCancel, { input }), (data) => data.discountRuleSimulationCancel)
  },
}

function endOf(field: FormField) {
  const lastDay = parseTypedDay(field('lastDay').trim())
  return lastDay && { rule: field('rule'), version: Number(field('version')) || 0, lastDay }
}

/** The draft could not be read: saving would lose what the form does not send. */
const NOT_READ: ActionOutcome = { ok: false, code: 'DISCOUNT_RULE_UNKNOWN', message: null, field: null }

async function saveRule({ field, types }: Sent): Promise<ActionOutcome> {
  const wrong = DAYS.find((name) => dayOf(field(name)) === undefined) ?? REQUIRED_DAYS.find((name) => !dayOf(field(name)))
  if (wrong) return unreadable(wrong, 'staff.badDay')
  const saved = await contentOf(field('draft'))
  if (field('draft') !== '' && !saved) return NOT_READ
  return save(field, { ...namesOf(field), ...pricesOf(field, types), ...lawOf(field), ...textsOf(saved) })
}

const REQUIRED_DAYS = ['payFrom', 'instrumentDay'] as const
const DAYS = [...REQUIRED_DAYS, 'payTo', 'offenceFrom', 'offenceTo', 'lawFrom'] as const

/** The day that somebody typed; null for nothing, undefined for what is no day. */
function dayOf(text: string): string | null | undefined {
  return text.trim() === '' ? null : (parseTypedDay(text.trim()) ?? undefined)
}

function namesOf(field: FormField) {
  const [ruleId, titleAr, titleEn] = [field('ruleId'), field('titleAr'), field('titleEn')]
  return { ruleId, titleAr, titleEn, legalBasisAr: field('legalBasisAr'), legalBasisEn: field('legalBasisEn') }
}

function pricesOf(field: FormField, types: readonly string[]) {
  return {
    percent: typedNumber(field('percent').replace(/[%\u066a]/, '')) ?? 0,
    kind: field('kind') === 'ALL_OR_NOTHING' ? ('ALL_OR_NOTHING' as const) : ('PER_VIOLATION' as const),
    payFrom: dayOf(field('payFrom')) ?? '',
    payTo: dayOf(field('payTo')),
    offenceFrom: dayOf(field('offenceFrom')),
    offenceTo: dayOf(field('offenceTo')),
    withinDays: typedNumber(field('withinDays')),
    excludedTypes: [...types],
    countsObjectionDays: field('countsObjectionDays') === 'yes',
  }
}

const INSTRUMENTS = ['DECISION', 'REGULATION', 'LAW'] as const

function lawOf(field: FormField) {
  return {
    instrument: INSTRUMENTS.find((one) => one === field('instrument')) ?? 'DECISION',
    issuerAr: field('issuerAr'),
    issuerEn: field('issuerEn') || null,
    instrumentNumber: field('instrumentNumber'),
    instrumentDay: dayOf(field('instrumentDay')) ?? '',
    gazette: field('gazette') || null,
    lawFrom: dayOf(field('lawFrom')),
  }
}

/** The long texts as they are saved, which this form does not send. */
function textsOf(saved: DiscountRuleInput | null) {
  return {
    lawTextAr: saved?.lawTextAr ?? '',
    lawTextEn: saved?.lawTextEn,
    announcementAr: saved?.announcementAr,
    announcementEn: saved?.announcementEn,
  }
}

const LONG = { max: 4_001 }

/** The long texts are a form of their own: what is typed into it fits into no cookie, and nothing but its length can be wrong. */
async function saveTexts({ field }: Sent): Promise<ActionOutcome> {
  const saved = await contentOf(field('draft'))
  if (!saved) return NOT_READ
  return save(field, {
    ...saved,
    lawTextAr: field('lawTextAr', LONG),
    lawTextEn: field('lawTextEn', LONG) || null,
    announcementAr: field('announcementAr') || null,
    announcementEn: field('announcementEn') || null,
  })
}

async function save(field: FormField, rule: DiscountRuleInput): Promise<ActionOutcome> {
  const input = { draft: field('draft') || null, rule, idempotencyKey: field('key') }
  const result = await ask(DiscountRuleDraftSave, { input })
  const outcome = outcomeOf(result, (data) => data.discountRuleDraftSave)
  const id = result.ok ? result.data.discountRuleDraftSave.draft?.id : undefined
  return outcome.ok && id ? { ok: true, shown: { draft: id } } : outcome
}

/** What a draft says now; null for a new one. */
async function contentOf(draft: string): Promise<DiscountRuleInput | null> {
  if (draft === '') return null
  const page = await draftPage(draft)
  return page.kind === 'draft' && page.draft ? page.draft.content : null
}
