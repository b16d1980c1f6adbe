import type { ApolloServer } from '@apollo/server'
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import type { CompiledOperations } from './compiled-operations'
import type { Context } from './context'
import { lateAnswer, withTimeout } from './deadline'
import type { Caller, InProcess, PageCaller, PageFault } from './execute'
import type { OperationRequest } from './operation-request'

/** Runs a page's document as HTTP does: same schema, plugins, masking and deadline, and compiled when it is. */
export function runFromPage(
  server: ApolloServer<Context>,
  compiled: CompiledOperations,
  contextOf: (caller: Caller) => Context,
): InProcess['execute'] {
  return async <Data>(document: { toString(): string }, variables: unknown, caller: PageCaller) => {
    const request = { query: document.toString(), variables: variables as Record<string, unknown> }
    const context = contextOf({ ...caller, isPage: true })
    const run = async () => (await compiled.find(request)?.(context, request.variables)) ?? throughApollo(server, request, context)
    const { data, errors }: FormattedExecutionResult = await withTimeout(run(), lateAnswer)
    const [error] = errors ?? []
    return error ? faultOf(error) : { ok: true, data: data as Data }
  }
}

function faultOf({ extensions = {} }: GraphQLFormattedError): PageFault {
  const { code, correlationId, retryAfter, until, userMessage } = extensions
  const fault = { ok: false, code: String(code), correlationId: correlationId === undefined ? null : String(correlationId) } as const
  return {
    ...fault,
    ...(retryAfter !== undefined && { retryAfter: Number(retryAfter) }),
    ...(isMessage(userMessage) && { message: userMessage }),
    ...(until !== undefined && { until: String(until) }),
  }
}

function isMessage(value: unknown): value is NonNullable<PageFault['message']> {
  return typeof value === 'object' && value !== null && 'ar' in value && 'en' in value
}

async function throughApollo(
  server: ApolloServer<Context>,
  { query, variables }: OperationRequest,
  contextValue: Context,
): Promise<FormattedExecutionResult> {
  const { body } = await server.executeOperation<Record<string, unknown>>({ query, variables: { ...variables } }, { contextValue })
  if (body.kind !== 'single') throw new Error('Pages do not use @defer')
  return body.singleResult
}
