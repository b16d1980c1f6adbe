import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { parseTypedJod } from '@/domain/values/money'
import { parseTypedDay } from '@/domain/values/typed-day'
import { graphql } from '@/graphql/generated/client'
import type { StaffCourtDecisionsQuery } from '@/graphql/generated/client/graphql'
import { type ActionOutcome, outcomeOf, unreadable } from '../../_server/action-outcome'
import { type Refused, refusedBy } from '../../_server/refused'

const StaffCourtDecisions = graphql(`
  query StaffCourtDecisions($first: Int!, $after: String) {
    me { role }
    objectionTerms { authority { id name { ar en } } }
    courtDecisions(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id court number decidedOn authority { name { ar en } } violationNumber licenseNumber fineBefore fine document enteredBy comparedBy recordedAt }
    }
  }
`)

const CourtDecisionEnter = graphql(`
  mutation CourtDecisionEnter($input: CourtDecisionEnterInput!) {
    courtDecisionEnter(input: $input) { approval { id } userErrors { code field message { ar en } } }
  }
`)

export type ListedDecision = StaffCourtDecisionsQuery['courtDecisions']['nodes'][number]

type DecisionsPage = StaffCourtDecisionsQuery & {
  readonly kind: 'list'
  readonly role: NonNullable<StaffCourtDecisionsQuery['me']>['role']
}

const PAGE_SIZE = 25

/** One page of what courts decided; a cursor that is not ours is the first page. */
export async function courtDecisionsPage(after: string | null): Promise<DecisionsPage | Refused> {
  const result = await ask(StaffCourtDecisions, { first: PAGE_SIZE, after })
  if (result.ok && result.data.me) return { kind: 'list', role: result.data.me.role, ...result.data }
  if (!result.ok && result.code === 'CURSOR_INVALID' && after !== null) return courtDecisionsPage(null)
  return refusedBy(result)
}

/** What of a refused form is typed again by nobody. */
export const KEPT_FIELDS = [
  'court',
  'number',
  'decidedOn',
  'authority',
  'licenseNumber',
  'violationNumber',
  'sourceKey',
  'outcome',
  'fine',
  'document',
  'reason',
] as const

/** Writes down what a court decided; another person compares it with the document. */
export async function enterCourtDecision(field: FormField): Promise<ActionOutcome> {
  const decidedOn = parseTypedDay(field('decidedOn').trim())
  if (!decidedOn) return unreadable('decidedOn', 'staff.badDay')
  const isCancelled = field('outcome') === 'CANCELLED'
  const fine = isCancelled ? null : parseTypedJod(field('fine').trim())
  if (!isCancelled && fine === null) return unreadable('fine', 'staff.badAmount')
  const input = {
    court: field('court'),
    number: field('number'),
    decidedOn,
    authority: field('authority'),
    licenseNumber: field('licenseNumber'),
    violationNumber: field('violationNumber'),
    sourceKey: field('sourceKey').trim() || null,
    fine,
    document: field('document'),
    reason: field('reason'),
    idempotencyKey: field('key'),
  }
  return outcomeOf(await ask(CourtDecisionEnter, { input }), (data) => data.courtDecisionEnter)
}
