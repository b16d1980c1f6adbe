import { GraphQLError } from 'graphql'
import { accessTexts, costTexts, keyTexts, persistedTexts } from '@/graphql/partners/partner-texts'
import type { KeyRefusal } from '@/services/partners/check-api-key'
import { answerTexts, closedText, type RefusalCode, refusalTexts } from './texts'

/**
 * The error for a caller's mistake. `extensions.reason` is stable and so is `code`, which is the same unless GraphQL itself refuses the value
 * (`BAD_USER_INPUT` for a variable, `GRAPHQL_VALIDATION_FAILED` for a literal); `userMessage` is in both languages.
 */
export function refusal(code: RefusalCode): GraphQLError {
  const userMessage = refusalTexts[code]
  return new GraphQLError(userMessage.en, { extensions: { code, reason: code, userMessage } })
}

/** The error for too many look-ups; `extensions.retryAfter` is the seconds to wait. It says nothing about what was asked for. */
export function tooMany(retryAfter: number): GraphQLError {
  const userMessage = answerTexts.tooMany
  return new GraphQLError(userMessage.en, { extensions: { code: 'RATE_LIMITED', retryAfter, userMessage } })
}

/** The same for an agency whose keys ask for many numbers that do not exist. */
export function tooManyUnknown(retryAfter: number): GraphQLError {
  const userMessage = costTexts.unknownNumbers(retryAfter)
  return new GraphQLError(userMessage.en, { extensions: { code: 'RATE_LIMITED', reason: 'UNKNOWN_NUMBERS', retryAfter, userMessage } })
}

/** The error for a field that is for others: HTTP 403, and nothing was looked at. `isForKeys`: for no account whatever. */
export function forbidden(field: string, isForKeys: boolean): GraphQLError {
  const userMessage = isForKeys ? accessTexts.keysOnly(field) : refusalTexts.FORBIDDEN
  const extensions = { code: 'FORBIDDEN', reason: 'FORBIDDEN', field, userMessage, http: { status: 403 } }
  return new GraphQLError(userMessage.en, { extensions })
}

/** The error for an API key that does not hold: HTTP 401, and nothing was looked at. */
export function keyRefused(code: KeyRefusal): GraphQLError {
  const userMessage = keyTexts[code]
  const http = { status: 401, headers: new Map([['www-authenticate', 'Bearer realm="Tasdeed"']]) }
  return new GraphQLError(userMessage.en, { extensions: { code, userMessage, http } })
}

/** The error for a field that the key's scopes do not cover; `scope` null: no key may ask for it. */
export function scopeMissing(field: string, scope: string | null): GraphQLError {
  const userMessage = scope === null ? accessTexts.notForKeys(field) : accessTexts.scopeMissing(field, scope)
  const code = scope === null ? 'NOT_FOR_KEYS' : 'SCOPE_MISSING'
  return new GraphQLError(userMessage.en, { extensions: { code, field, ...(scope && { scope }), userMessage, http: { status: 403 } } })
}

const PERSISTED_STATUS = { PERSISTED_QUERY_NOT_FOUND: 200, PERSISTED_QUERY_MISMATCH: 400, OPERATION_NOT_REGISTERED: 403 } as const

/** The error for a document that the request does not name rightly, or may not run. Clients know the first code, and then send the document. */
export function notPersisted(code: keyof typeof PERSISTED_STATUS): GraphQLError {
  const userMessage = persistedTexts[code]
  return new GraphQLError(userMessage.en, { extensions: { code, userMessage, http: { status: PERSISTED_STATUS[code] } } })
}

/** The error for an operation that costs more than any may. */
export function tooCostly(points: number, most: number): GraphQLError {
  const userMessage = costTexts.tooCostly(points, most)
  const extensions = { code: 'OPERATION_TOO_COSTLY', reason: 'OPERATION_TOO_COSTLY', points, most, userMessage }
  return new GraphQLError(userMessage.en, { extensions: { ...extensions, http: { status: 400 } } })
}

/** The error for a program that has spent its budget, or that of its agency: HTTP 429. `retryAfter`: seconds until there is enough for this operation. */
export function overBudget(points: number, retryAfter: number, isOfAgency = false): GraphQLError {
  const userMessage = costTexts[isOfAgency ? 'overAgencyBudget' : 'overBudget'](points, retryAfter)
  const http = { status: 429, headers: new Map([['retry-after', String(retryAfter)]]) }
  return new GraphQLError(userMessage.en, { extensions: { code: 'BUDGET_EXCEEDED', points, retryAfter, userMessage, http } })
}

/** The same for whoever asks without a key: the points are those of the network, or of the account. */
export function overNetworkBudget(points: number, retryAfter: number): GraphQLError {
  const userMessage = costTexts.overNetworkBudget(points, retryAfter)
  const http = { status: 429, headers: new Map([['retry-after', String(retryAfter)]]) }
  return new GraphQLError(userMessage.en, { extensions: { code: 'BUDGET_EXCEEDED', points, retryAfter, userMessage, http } })
}

/** The error where no answer can say it better: the register cannot answer now. `until`: when it can again, where that was announced. */
export function unavailable(until?: Date, now = new Date()): GraphQLError {
  const userMessage = until ? closedText(until, now) : answerTexts.unavailable
  const extensions = { code: 'SOURCE_UNAVAILABLE', userMessage, ...(until && { until: until.toISOString() }) }
  return new GraphQLError(userMessage.en, { extensions })
}
