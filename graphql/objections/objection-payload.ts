import { approvalModel } from '@/graphql/approvals/approval-model'
import type { ResolversTypes, UserErrorCode } from '@/graphql/generated/resolvers'
import { localizedName } from '@/graphql/lib/localized'
import { type LocalizedText, localized } from '@/graphql/lib/localized-text'
import { type UserError, userError } from '@/graphql/lib/user-error'
import type { Context } from '@/graphql/server/context'
import type { RefusedChoice } from '@/services/objections/judge-choice'

export type ObjectionPayload = Awaited<ResolversTypes['ObjectionPayload']>

/** What was done to an objection, as it is now. */
export async function donePayload(number: string, approval: number | null, context: Context): Promise<ObjectionPayload> {
  const [objection, request] = await Promise.all([
    context.queries.objections.byNumber(number),
    approval === null ? null : approvalModel(approval, context),
  ])
  return { objection, approval: request, userErrors: [] }
}

export function refusedPayload(error: UserError): ObjectionPayload {
  return { objection: null, approval: null, userErrors: [error] }
}

const FIELDS: Readonly<Partial<Record<UserErrorCode, string>>> = {
  OBJECTION_TEXT: 'text',
  OBJECTION_NOTE: 'text',
  OBJECTION_REASON: 'reason',
  OBJECTION_NAME: 'name',
  OBJECTION_CONTACT_UNCONFIRMED: 'confirmation',
  OBJECTION_SPLIT: 'violationIds',
  OBJECTION_OWN_CONTACT: 'confirmation',
  OBJECTION_HOLDER: 'lookup',
  OBJECTION_HEARING_TIME: 'at',
  OBJECTION_HEARING_PLACE: 'place',
  OBJECTION_OUTCOME: 'outcome',
  OBJECTION_DECISION_REASON: 'reason',
  OBJECTION_ARTICLE: 'article',
  OBJECTION_IDENTITY: 'identity',
  OBJECTION_NO_REDUCTION: 'outcome',
  OBJECTION_FINES: 'fines',
  OBJECTION_CHANGED: 'revision',
  LICENSE_CHANGED: 'lookup',
  IDEMPOTENCY_KEY: 'idempotencyKey',
}

/** A refusal of a step, at the field that it is about. */
export const stepError = (code: UserErrorCode): UserError => userError(code, FIELDS[code] ?? 'number')

/** A refusal of a new objection; what of the choice hinders is named. */
export function choiceError(refused: Omit<RefusedChoice, 'reason'> & { readonly reason: UserErrorCode }, context: Context): UserError {
  const code = refused.reason
  return userError(code, FIELDS[code] ?? 'violationIds', choiceText(refused, context))
}

function choiceText({ reason, most, authorities = [], until }: Parameters<typeof choiceError>[0], context: Context) {
  const authority = namesOf(authorities, context)
  if (reason === 'OBJECTION_SEVERAL_AUTHORITIES') return localized('errors.OBJECTION_SEVERAL_AUTHORITIES', { authorities: authority })
  if (reason === 'OBJECTION_TOO_MANY') return localized('errors.OBJECTION_TOO_MANY', { authority, most: most ?? 1 })
  if (reason === 'OBJECTION_NOT_COLLECTED_HERE') return localized('errors.OBJECTION_NOT_COLLECTED_HERE', { authority })
  return reason === 'OBJECTION_TOO_LATE' ? localized('errors.OBJECTION_TOO_LATE', { day: until ?? '' }) : undefined
}

function namesOf(codes: readonly string[], { reference }: Context): LocalizedText {
  const names = codes.flatMap((code) => {
    const row = reference.authorities.get(code)
    return row ? [localizedName(row)] : []
  })
  return { ar: names.map(({ ar }) => ar).join('، '), en: names.map(({ en }) => en).join(', ') }
}
