import { GraphQLError } from 'graphql'
import { answerTexts, type RefusalCode, refusalTexts } from './texts'

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

/** The error where no answer can say it better: the register cannot answer now. */
export function unavailable(): GraphQLError {
  const userMessage = answerTexts.unavailable
  return new GraphQLError(userMessage.en, { extensions: { code: 'SOURCE_UNAVAILABLE', userMessage } })
}
