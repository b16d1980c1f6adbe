import type { Tx } from '@/db/client/client'
import type { RuleContent } from '@/domain/discount-rules/rule-content'
import type { SimulatedChange } from '@/domain/discount-rules/simulation'
import { rowId } from '@/domain/values/row-id'
import { approvalModel } from '@/graphql/approvals/approval-model'
import type { DiscountRuleEndInput, DiscountRuleInput, MutationResolvers, UserErrorCode } from '@/graphql/generated/resolvers'
import { idOf } from '@/graphql/lib/id'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'
import type { ApprovalPayloads } from '@/services/approvals/payloads'
import { type ProposalProblem, proposeEnd, proposeRule } from '@/services/discount-rules/propose'
import { cancelSimulation, requestSimulation } from '@/services/discount-rules/request-simulation'
import { endProblem, type RuleEnd } from '@/services/discount-rules/rule-end'
import { discardDraft, saveDraft } from '@/services/discount-rules/save-draft'
import { fineChangeOf } from '@/services/reference-data/fine-change'
import { changeOf } from './model'

type Problem = ProposalProblem | 'IDEMPOTENCY_KEY'

const discountRuleDraftSave: MutationResolvers['discountRuleDraftSave'] = async (_parent, { input }, context) => {
  const by = await actorOf(context)
  const draft = input.draft == null ? null : idOf(input.draft)
  const saved = await repeatable(context, 'discountRuleDraftSave', input, async (tx) => {
    const made = await saveDraft(tx, draft, contentOf(input.rule), by)
    return made.ok ? made : { ok: false as const, reason: made.problem.reason, field: made.problem.field }
  })
  if (saved.ok) return draftPayload(Number(saved.answer), null, context)
  const field = 'field' in saved ? saved.field : null
  const error = userError(saved.reason, field === null ? (FIELDS[saved.reason] ?? 'draft') : field)
  return { draft: null, approval: null, userErrors: [field === null ? error : { ...error, field: ['input', 'rule', field] }] }
}

const discountRuleDraftDiscard: MutationResolvers['discountRuleDraftDiscard'] = async (_parent, { input }, context) => {
  const by = await actorOf(context)
  const gone = await repeatable(context, 'discountRuleDraftDiscard', input, (tx) => discardDraft(tx, idOf(input.draft), by))
  return gone.ok ? { draft: null, approval: null, userErrors: [] } : refused(gone.reason)
}

const discountRulePropose: MutationResolvers['discountRulePropose'] = async (_parent, { input }, context) => {
  const by = await actorOf(context)
  const draft = idOf(input.draft)
  const asked = await repeatable(context, 'discountRulePropose', input, (tx) => proposeRule(tx, draft, input.reason, by))
  return asked.ok ? draftPayload(draft, Number(asked.answer), context) : refused(asked.reason)
}

const discountRuleEndPropose: MutationResolvers['discountRuleEndPropose'] = async (_parent, { input }, context) => {
  const by = await actorOf(context)
  const end = endOf(input.end)
  const asked = await repeatable(context, 'discountRuleEndPropose', input, (tx) => proposeEnd(tx, end, input.reason, by))
  return asked.ok ? draftPayload(0, Number(asked.answer), context) : refused(asked.reason)
}

const discountRuleSimulate: MutationResolvers['discountRuleSimulate'] = async (_parent, { input }, context) => {
  const by = await actorOf(context)
  const asked = await repeatable(context, 'discountRuleSimulate', input, async (tx) => {
    const change = await changeAsked(tx, input, context)
    if (typeof change === 'string') return { ok: false as const, reason: change }
    return { ok: true as const, answer: await requestSimulation(tx, change, by) }
  })
  return asked.ok ? simulationPayload(Number(asked.answer), context) : notSimulated(asked.reason)
}

const discountRuleSimulationCancel: MutationResolvers['discountRuleSimulationCancel'] = async (_parent, { input }, context) => {
  const id = idOf(input.simulation)
  const gone = await repeatable(context, 'discountRuleSimulationCancel', input, async (tx) =>
    (await cancelSimulation(tx, id, context.now))
      ? { ok: true as const, answer: id }
      : { ok: false as const, reason: 'DISCOUNT_RULE_UNKNOWN' as const },
  )
  return gone.ok ? simulationPayload(id, context) : notSimulated(gone.reason, 'simulation')
}

export const discountRuleMutations = {
  discountRuleDraftSave,
  discountRuleDraftDiscard,
  discountRulePropose,
  discountRuleEndPropose,
  discountRuleSimulate,
  discountRuleSimulationCancel,
}

/** The field of a refusal that is about another one than the draft. */
const FIELDS: Readonly<Partial<Record<UserErrorCode, string>>> = {
  APPROVAL_REASON: 'reason',
  DISCOUNT_RULE_ENDED: 'end',
  DISCOUNT_RULE_LAST_DAY: 'end',
  IDEMPOTENCY_KEY: 'idempotencyKey',
}

async function actorOf({ viewer, now }: Context) {
  return { actor: (await signedInAs(viewer)).userName, now }
}

const endOf = ({ rule, version, lastDay }: DiscountRuleEndInput): RuleEnd => ({ ruleId: rule, version, lastDay })

/** Nothing of GraphQL's own: what was left out is null. */
function contentOf(rule: DiscountRuleInput): RuleContent {
  const { payTo = null, offenceFrom = null, offenceTo = null, withinDays = null, issuerEn = null, lawTextEn = null } = rule
  const { gazette = null, lawFrom = null, announcementAr = null, announcementEn = null } = rule
  const { countsObjectionDays = false, excludedTypes = [], lawTextAr = '', ...rest } = rule
  const ends = { payTo, offenceFrom, offenceTo, withinDays, lawFrom }
  const texts = { issuerEn, lawTextEn, gazette, announcementAr, announcementEn }
  return { ...rest, ...ends, ...texts, lawTextAr, countsObjectionDays, excludedTypes: [...new Set(excludedTypes)].sort() }
}

type Simulated = { readonly draft?: string | null; readonly end?: DiscountRuleEndInput | null; readonly fineApproval?: string | null }

async function changeAsked(tx: Tx, { draft, end, fineApproval }: Simulated, { queries, now }: Context): Promise<SimulatedChange | Problem> {
  if ([draft, end, fineApproval].filter((one) => one != null).length !== 1) return 'DISCOUNT_RULE_UNKNOWN'
  if (end) return (await endProblem(tx, endOf(end), now)) ?? { kind: 'END', ...endOf(end) }
  if (fineApproval) return (await fineWaiting(tx, fineApproval, queries)) ?? 'DISCOUNT_RULE_UNKNOWN'
  const row = await queries.discountRules.draft(rowId(draft ?? '') ?? 0)
  return row ? changeOf(row) : 'DISCOUNT_RULE_UNKNOWN'
}

/** The fine that a request changes while it waits; null for any other request. */
async function fineWaiting(tx: Tx, id: string, queries: Context['queries']) {
  const row = await queries.approvals.approval(idOf(id))
  if (row?.kind !== 'REFERENCE_CHANGE' || row.state !== 'REQUESTED') return null
  return fineChangeOf(tx, row.payload as ApprovalPayloads['REFERENCE_CHANGE'])
}

function refused(code: Problem) {
  return { draft: null, approval: null, userErrors: [userError(code, FIELDS[code] ?? 'draft')] }
}

function notSimulated(code: Problem, field = 'draft') {
  return { simulation: null, userErrors: [userError(code, FIELDS[code] ?? field)] }
}

async function draftPayload(draft: number, approval: number | null, context: Context) {
  const [row, asked] = await Promise.all([
    context.queries.discountRules.draft(draft),
    approval === null ? null : approvalModel(approval, context),
  ])
  return { draft: row, approval: asked, userErrors: [] }
}

async function simulationPayload(id: number, { queries }: Context) {
  return { simulation: await queries.discountRules.simulation(id), userErrors: [] }
}
