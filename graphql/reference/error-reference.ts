import type { GraphQLError } from 'graphql'
import { MAX_POINTS } from '@/graphql/admission/admission'
import { LIMIT_CODES, type LimitCode } from '@/graphql/admission/limit-codes'
import type { UserErrorCode } from '@/graphql/generated/resolvers'
import { type LocalizedText, localized, textsOf } from '@/graphql/lib/localized-text'
import {
  forbidden,
  keyRefused,
  notPersisted,
  overBudget,
  PERSISTED_STATUS,
  REFUSAL_CODES,
  refusal,
  scopeMissing,
  tooCostly,
  tooMany,
  tooManyUnknown,
  unavailable,
} from '@/graphql/lib/refusal'
import { KEY_REFUSALS } from '@/services/partners/check-api-key'
import { MAX_APPLICATIONS } from '@/services/partners/create-agency'

/** What the documentation says of an error: where its code stands, the HTTP status, and an example of what is said. */
export type ReferenceError = {
  readonly code: string
  /** Which extension carries it: GraphQL itself refuses what it validates with a `code` of its own, and ours is the `reason`. */
  readonly in: 'code' | 'reason'
  readonly group: 'key' | 'access' | 'budget' | 'limit' | 'document' | 'input' | 'service'
  readonly status: number
  /** Null where the message is GraphQL's own, about the document. */
  readonly text: LocalizedText | null
  readonly retry: 'never' | 'later'
}

type Group = ReferenceError['group']

/** Every error that a request can end in, made by the very functions that make them, so that code, status and text are those that programs get. */
export function referenceErrors(): readonly ReferenceError[] {
  const limit = (code: LimitCode): ReferenceError => ({
    code,
    in: 'reason',
    group: 'limit',
    status: 200,
    text: textsOf('errors')[code],
    retry: 'never',
  })
  const inputs = REFUSAL_CODES.filter((code) => code !== 'FORBIDDEN')
  return [
    ...KEY_REFUSALS.map((code) => from('key', keyRefused(code))),
    from('access', scopeMissing('License.dues', 'violations:read')),
    from('access', scopeMissing('License.accessLog', null)),
    from('access', forbidden('Query.messages', false)),
    from('budget', overBudget(310, 4)),
    // A wrong operation is answered with 200 in plain JSON (`http.ts`).
    { ...from('budget', tooCostly(2_310, MAX_POINTS)), status: 200 },
    from('budget', tooMany(30)),
    { ...from('budget', tooManyUnknown(30)), code: 'UNKNOWN_NUMBERS', in: 'reason' },
    ...LIMIT_CODES.map(limit),
    ...(Object.keys(PERSISTED_STATUS) as (keyof typeof PERSISTED_STATUS)[]).map((code) => from('document', notPersisted(code))),
    { code: 'GRAPHQL_PARSE_FAILED', in: 'code', group: 'document', status: 200, text: null, retry: 'never' },
    { code: 'GRAPHQL_VALIDATION_FAILED', in: 'code', group: 'document', status: 200, text: null, retry: 'never' },
    { code: 'BAD_USER_INPUT', in: 'code', group: 'document', status: 200, text: null, retry: 'never' },
    { code: 'OPERATION_RESOLUTION_FAILURE', in: 'code', group: 'document', status: 200, text: null, retry: 'never' },
    { code: 'BAD_REQUEST', in: 'code', group: 'document', status: 400, text: null, retry: 'never' },
    { code: 'REQUEST_TOO_LARGE', in: 'code', group: 'document', status: 413, text: null, retry: 'never' },
    { code: 'VARIABLES_TOO_MANY', in: 'code', group: 'document', status: 413, text: null, retry: 'never' },
    ...inputs.map((code) => from('input', refusal(code))),
    from('service', unavailable()),
    { code: 'INTERNAL_SERVER_ERROR', in: 'code', group: 'service', status: 200, text: null, retry: 'later' },
  ]
}

function from(group: Group, { extensions }: GraphQLError): ReferenceError {
  const { code, http, userMessage } = extensions as { code: string; http?: { status?: number }; userMessage: LocalizedText }
  const canWait = ['BUDGET_EXCEEDED', 'RATE_LIMITED', 'SOURCE_UNAVAILABLE'].includes(code)
  return {
    code,
    in: isOfScalar(code) ? 'reason' : 'code',
    group,
    status: http?.status ?? 200,
    text: userMessage,
    retry: canWait ? 'later' : 'never',
  }
}

/** Scalars are refused while the document is validated or its variables are read. */
function isOfScalar(code: string): boolean {
  return ['PAYMENT_NUMBER_INVALID', 'DATE_INVALID', 'AMOUNT_INVALID'].includes(code)
}

/** What is said of each refusal of a mutation, by code; a value that depends on the case is left open. */
export function userErrorReference(codes: readonly UserErrorCode[]): Readonly<Record<string, LocalizedText>> {
  const texts = {
    ...textsOf('errors'),
    APPLICATIONS_TOO_MANY: localized('errors.APPLICATIONS_TOO_MANY', { most: MAX_APPLICATIONS }),
  }
  return Object.fromEntries(codes.map((code) => [code, { ar: leftOpen(texts[code].ar), en: leftOpen(texts[code].en) }]))
}

const leftOpen = (text: string) => text.replace(/\{\w+\}/g, '…')
