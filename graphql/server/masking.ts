import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { isUnavailable } from '@/db/client/unavailable'
import { textsOf } from '@/graphql/lib/localized-text'
import { requestId } from '@/services/platform/request-id'

export type LogFault = (correlationId: string, error: unknown) => void

/**
 * What a caller learns of an error: mistakes of the caller as they are; a database that is away as `SOURCE_UNAVAILABLE`; anything else is ours and
 * masked, with a correlation id that the log has too: the `X-Request-Id` of the answer.
 */
export function maskErrors(logFault: LogFault): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error)
    const code = formatted.extensions?.code
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return withoutStack(formatted)
    if (MANY_WRONG.test(formatted.message)) return withoutStack({ ...formatted, extensions: { code: 'BAD_USER_INPUT' } })
    const { path, locations } = formatted
    const place = { ...(locations && { locations }), ...(path && { path }) }
    if (isUnavailable(cause)) {
      const userMessage = textsOf('errors').SOURCE_UNAVAILABLE
      return { message: userMessage.en, ...place, extensions: { code: 'SOURCE_UNAVAILABLE', userMessage } }
    }
    const correlationId = requestId() ?? randomUUID()
    logFault(correlationId, cause)
    return { message: 'Internal server error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId } }
  }
}

/** What GraphQL says, without a code, after the fiftieth value that is wrong. */
const MANY_WRONG = /^Too many errors processing variables/

const MAX_MESSAGE_LENGTH = 1_000

/** As it is, but nobody is sent back what they typed without end. */
function withoutStack({ extensions, message, ...error }: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _stacktrace, ...rest } = extensions ?? {}
  return { ...error, message: message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH)}…` : message, extensions: rest }
}
