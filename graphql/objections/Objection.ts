import type { ObjectionEventRow, ObjectionRow } from '@/db/queries/objections'
import { signedDecision } from '@/documents/signed-text'
import { payabilityOf } from '@/domain/violations/payability'
import { describeApproval } from '@/graphql/approvals/approval-model'
import type {
  LicenseObjectionResolvers,
  ObjectionDecisionResolvers,
  ObjectionEventResolvers,
  ObjectionHistoryEntryResolvers,
  ObjectionReasonResolvers,
  ObjectionResolvers,
  ObjectionStaffingResolvers,
  ObjectionTermsResolvers,
  ObjectionViolationResolvers,
} from '@/graphql/generated/resolvers'
import { localizedName } from '@/graphql/lib/localized'
import { textsOf } from '@/graphql/lib/localized-text'
import type { Context } from '@/graphql/server/context'
import { known } from '@/graphql/violations/Violation'
import { evidenceOf } from '@/services/evidence/read-evidence'
import { deciderProblem } from '@/services/objections/decider-problem'
import { decisionFacts } from '@/services/objections/decision-facts'
import { mayPostpone } from '@/services/objections/maker-steps'
import { subjectOf } from '@/services/objections/proposal'
import { isOverdue, objectionViewer, rowTurn } from './model'
import { adjudicatorSteps, makerSteps } from './steps'

export const Objection: ObjectionResolvers = {
  isFinal: ({ finalAt }) => finalAt !== null,
  turn: rowTurn,
  authority: ({ authorityCode }, _args, { reference }) => known(reference.authorities.get(authorityCode), `authority ${authorityCode}`),
  violations: ({ id }, _args, { queries }) => queries.objections.violations(id),
  reason: async ({ reasonCode }, _args, { queries }) =>
    known(
      (await queries.objections.reasons()).find(({ code }) => code === reasonCode),
      `reason ${reasonCode}`,
    ),
  text: ({ body }) => body,
  hearing: (row, _args, { now }) =>
    row.state === 'HEARING' && row.hearingAt && row.hearingPlace
      ? { at: row.hearingAt, place: row.hearingPlace, mayPostpone: mayPostpone(row, now) }
      : null,
  decisions: async (objection, _args, { queries }) =>
    (await queries.objections.decisions(objection.id)).map((decision) => ({ ...decision, objection })),
  events: ({ id }, _args, { queries }) => queries.objections.events(id),
  steps: (row, _args, { now }) => makerSteps(row, now),
  isOverdue: (row, _args, { today }) => isOverdue(row, today),
  licenseId: ({ licenseId }) => String(licenseId),
  files: (row, _args, { db }) => evidenceOf(db, subjectsOf(row)),
  evidence: async (row, _args, { db }) =>
    (await evidenceOf(db, subjectsOf(row))).map(({ subject, ...file }) => ({
      ...file,
      path: `/api/staff/evidence?objection=${subject?.slice(subjectOf('').length)}&file=${file.reference}`,
    })),
  history: ({ id }, _args, { queries }) => queries.objections.events(id),
  approval: async (row, _args, context) => {
    const [latest] = await context.queries.approvals.about(subjectOf(row.number), 1)
    return row.state === 'DECISION_WAITS' && latest?.state === 'REQUESTED' ? describeApproval(latest, context) : null
  },
  staffSteps: async (row, _args, context) => {
    if ((await hindrance(row, context)) !== null) return []
    const isOne = (await context.queries.objections.violations(row.id)).length < 2
    return adjudicatorSteps(row, context).filter((step) => step !== 'SPLIT' || !isOne)
  },
  refusal: async (row, _args, context) => {
    const problem = rowTurn(row) === 'STAFF' ? await hindrance(row, context) : null
    return problem && problem !== 'NO_ADJUDICATOR' ? textsOf('errors')[problem] : null
  },
  mayReduce: async ({ authorityCode }, _args, { queries }) => (await queries.objections.terms(authorityCode)).reduceArticle !== null,
}

export const LicenseObjection: LicenseObjectionResolvers = {
  isFinal: ({ finalAt }) => finalAt !== null,
  turn: rowTurn,
  authority: ({ authorityCode }, _args, { reference }) => known(reference.authorities.get(authorityCode), `authority ${authorityCode}`),
  violations: ({ id }, _args, { queries }) => queries.objections.violations(id),
}

/** What files of an objection belong to: what was sent before it was taken out of another one is that one's. */
const subjectsOf = ({ number, splitFrom }: ObjectionRow) => [number, ...(splitFrom ? [splitFrom] : [])].map(subjectOf)

/** Why the caller is not one who decides about it; null for whoever is. */
async function hindrance({ number }: ObjectionRow, context: Context) {
  const viewer = await objectionViewer(context)
  if (viewer?.role !== 'ADJUDICATOR') return 'NO_ADJUDICATOR'
  return deciderProblem(context.db, { number, actor: viewer.userName, now: context.now })
}

export const ObjectionDecision: ObjectionDecisionResolvers = {
  signedText: async ({ objection, ...decision }, _args, { queries, keys }) => {
    const decisions = await queries.objections.decisions(objection.id)
    const isLoweredAgain =
      decision.outcome === 'REDUCED' && decisions.some((other) => other.outcome === 'REDUCED' && other.id > decision.id)
    if (isLoweredAgain) return null
    return signedDecision(decisionFacts({ objection, decision, violations: await queries.objections.violations(objection.id) }), keys)
  },
}

export const ObjectionViolation: ObjectionViolationResolvers = {
  id: ({ id }) => String(id),
  type: ({ typeCode }, _args, { reference }) => known(reference.violationTypes.get(typeCode), `violation type ${typeCode}`),
  payability: (row) => payabilityOf(row),
}

/** What cancels or lowers takes two people. */
const DECISION_NEEDS = 2

export const ObjectionStaffing: ObjectionStaffingResolvers = {
  authority: ({ authorityCode }, _args, { reference }) => known(reference.authorities.get(authorityCode), `authority ${authorityCode}`),
  lacks: ({ adjudicators, appealNeeds }) => {
    if (adjudicators < DECISION_NEEDS) return 'DECISIONS'
    return adjudicators < appealNeeds ? 'APPEALS' : null
  },
}

export const ObjectionReason: ObjectionReasonResolvers = { name: localizedName }

export const ObjectionTerms: ObjectionTermsResolvers = {
  authority: ({ authorityCode }, _args, { reference }) => known(reference.authorities.get(authorityCode), `authority ${authorityCode}`),
  mayReduce: ({ reduceArticle }) => reduceArticle !== null,
}

/** What was written for whoever objected; what staff write for themselves is in the history. */
const PUBLIC: readonly ObjectionEventRow['action'][] = ['SUBMIT', 'ADD', 'ASK', 'APPEAL', 'ACCEPT', 'REDUCE', 'REJECT', 'UPHOLD']

export const ObjectionEvent: ObjectionEventResolvers = {
  text: ({ action, note }) => (PUBLIC.includes(action) ? note : ''),
}

export const ObjectionHistoryEntry: ObjectionHistoryEntryResolvers = {
  text: ({ note }) => note,
}
