import type { UserErrorCode } from '@/graphql/generated/resolvers'
import { type LocalizedText, textsOf } from './localized-text'

/** An expected refusal of a mutation. `until`: when to come again, where that was announced. */
export type UserError = {
  readonly __typename: 'InputRefusal'
  readonly code: UserErrorCode
  readonly message: LocalizedText
  readonly field: string[] | null
  readonly until?: Date
}

/** A refusal about one field of `input`, or about none. `message`: where the text of its code has values or says more. */
export function userError(code: UserErrorCode, field: string | null, message: LocalizedText = textsOf('errors')[code]): UserError {
  return { __typename: 'InputRefusal', code, message, field: field === null ? null : ['input', field] }
}
