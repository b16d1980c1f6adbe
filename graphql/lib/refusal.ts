import { GraphQLError } from 'graphql'
import { closedText } from '@/graphql/announcements/closed-text'
import type { KeyRefusal } from '@/services/partners/check-api-key'
import { localized, textsOf } from './localized-text'

/** Refusals of malformed input, and of what is for others. */
export const REFUSAL_CODES = [
  'LICENSE_NUMBER_EMPTY',
  'LICENSE_NUMBER_TOO_LONG',
  'LICENSE_NUMBER_NOT_DIGITS',
  'LICENSING_CENTER_UNKNOWN',
  'HOLDER_NAME_TOO_SHORT',
  'LICENSE_CLASS_UNKNOWN',
  'PAYMENT_NUMBER_INVALID',
  'DATE_INVALID',
  'AMOUNT_INVALID',
  'PAGE_SIZE_INVALID',
  'FORBIDDEN',
  'LICENSES_BY_KEY',
  'PASSWORD_CHANGE_NEEDED',
  'LOOK_FROM_OTHER_SITE',
  'VARIABLES_INVALID',
  'PURPOSE_REQUIRED',
  'DOCUMENT_INPUT_INVALID',
  'DOCUMENT_NUMBER_INVALID',
  'NO_AUTHORITY',
  'SOURCE_KEYS_SIZE',
  'CURSOR_INVALID',
  'OVERVIEW_DAYS',
  'OVERVIEW_CODE',
  'OBJECTION_OTHER_AUTHORITY',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

/**
 * The error for a caller's mistake. `extensions.reason` is stable and so is `code`, which is the same unless GraphQL itself refuses the value
 * (`BAD_USER_INPUT` for a variable, `GRAPHQL_VALIDATION_FAILED` for a literal); `userMessage` is in both languages.
 */
export function refusal(code: RefusalCode): GraphQLError {
  const userMessage = textsOf('errors')[code]
  return new GraphQLError(userMessage.en, { extensions: { code, reason: code, userMessage } })
}

/** The error for too many look-ups; `extensions.retryAfter` is the seconds to wait. It says nothing about what was asked for. */
export function tooMany(retryAfter: number): GraphQLError {
  const userMessage = textsOf('errors').RATE_LIMITED
  return new GraphQLError(userMessage.en, { extensions: { code: 'RATE_LIMITED', retryAfter, userMessage } })
}

/** The same for an agency whose keys ask for many numbers that do not exist. */
export function tooManyUnknown(retryAfter: number): GraphQLError {
  const userMessage = localized('errors.UNKNOWN_NUMBERS', { seconds: retryAfter })
  return new GraphQLError(userMessage.en, { extensions: { code: 'RATE_LIMITED', reason: 'UNKNOWN_NUMBERS', retryAfter, userMessage } })
}

/** The error for a field that is for others: HTTP 403, and nothing was looked at. `isForKeys`: for no account whatever. */
export function forbidden(field: string, isForKeys: boolean): GraphQLError {
  const userMessage = isForKeys ? localized('errors.KEYS_ONLY', { field }) : textsOf('errors').FORBIDDEN
  const extensions = { code: 'FORBIDDEN', reason: 'FORBIDDEN', field, userMessage, http: { status: 403 } }
  return new GraphQLError(userMessage.en, { extensions })
}

/** The error for an API key that does not hold: HTTP 401, and nothing was looked at. */
export function keyRefused(code: KeyRefusal): GraphQLError {
  const userMessage = textsOf('errors')[code]
  const http = { status: 401, headers: new Map([['www-authenticate', 'Bearer realm="Tasdeed"']]) }
  return new GraphQLError(userMessage.en, { extensions: { code, userMessage, http } })
}

/** The error for a field that the key's scopes do not cover; `scope` null: no key may ask for it. */
export function scopeMissing(field: string, scope: string | null): GraphQLError {
  const userMessage = scope === null ? localized('errors.NOT_FOR_KEYS', { field }) : localized('errors.SCOPE_MISSING', { field, scope })
  const code = scope === null ? 'NOT_FOR_KEYS' : 'SCOPE_MISSING'
  return new GraphQLError(userMessage.en, { extensions: { code, field, ...(scope && { scope }), userMessage, http: { status: 403 } } })
}

export const PERSISTED_STATUS = { PERSISTED_QUERY_NOT_FOUND: 200, PERSISTED_QUERY_MISMATCH: 400, OPERATION_NOT_REGISTERED: 403 } as const

/** The error for a document that the request does not name rightly, or may not run. Clients know the first code, and then send the document. */
export function notPersisted(code: keyof typeof PERSISTED_STATUS): GraphQLError {
  const userMessage = textsOf('errors')[code]
  return new GraphQLError(userMessage.en, { extensions: { code, userMessage, http: { status: PERSISTED_STATUS[code] } } })
}

/** The error for an operation that costs more than any may. */
export function tooCostly(points: number, most: number): GraphQLError {
  const userMessage = localized('errors.OPERATION_TOO_COSTLY', { points, most })
  const extensions = { code: 'OPERATION_TOO_COSTLY', reason: 'OPERATION_TOO_COSTLY', points, most, userMessage }
  return new GraphQLError(userMessage.en, { extensions: { ...extensions, http: { status: 400 } } })
}

/** The error for a program that has spent its budget, or that of its agency: HTTP 429. `retryAfter`: seconds until there is enough for this operation. */
export function overBudget(points: number, retryAfter: number, isOfAgency = false): GraphQLError {
  const userMessage = localized(isOfAgency ? 'errors.AGENCY_BUDGET' : 'errors.BUDGET_EXCEEDED', { points, seconds: retryAfter })
  const http = { status: 429, headers: new Map([['retry-after', String(retryAfter)]]) }
  return new GraphQLError(userMessage.en, { extensions: { code: 'BUDGET_EXCEEDED', points, retryAfter, userMessage, http } })
}

/** The same for whoever asks without a key: the points are those of the network, or of the account. */
export function overNetworkBudget(points: number, retryAfter: number): GraphQLError {
  const userMessage = localized('errors.NETWORK_BUDGET', { points, seconds: retryAfter })
  const http = { status: 429, headers: new Map([['retry-after', String(retryAfter)]]) }
  return new GraphQLError(userMessage.en, { extensions: { code: 'BUDGET_EXCEEDED', points, retryAfter, userMessage, http } })
}

/** The error where no answer can say it better: the register cannot answer now. `until`: when it can again, where that was announced. */
export function unavailable(until?: Date, now = new Date()): GraphQLError {
  const userMessage = until ? closedText(until, now) : textsOf('errors').SOURCE_UNAVAILABLE
  const extensions = { code: 'SOURCE_UNAVAILABLE', userMessage, ...(until && { until: until.toISOString() }) }
  return new GraphQLError(userMessage.en, { extensions })
}
