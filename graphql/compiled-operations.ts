import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode, ExecutionResult, FormattedExecutionResult, GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import { admit, type Judge, type Judged } from './admission'
import { isCompilable } from './compilable'
import type { Context } from './context'

/** An operation as a caller sends it. */
export type OperationRequest = {
  readonly query: string
  readonly operationName?: string | null
  readonly variables?: Readonly<Record<string, unknown>> | null
}

/** Runs one operation. Null when it is refused, to whoever asks or for its variables: no resolver has run then, and Apollo says why. */
type RunOperation = (context: Context, variables: OperationRequest['variables']) => Promise<FormattedExecutionResult | null>

export type CompiledOperations = {
  /** Learns which operations Apollo lets through to execution. */
  readonly plugin: ApolloServerPlugin<Context>
  /** The operation, if it is compiled. */
  find(request: OperationRequest): RunOperation | undefined
}

/** Operations remembered; a compiled one of the inquiry's size takes about 150 kB. */
const REMEMBERED = 200

/** Characters of a document with its operation's name; longer ones are not kept in memory. */
const MAX_KEY_LENGTH = 10_000

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError

/**
 * The short way for operations that are sent again and again. Apollo parses, validates and runs a document; at its second use graphql-jit compiles it, and from
 * the third on it runs without Apollo, its errors told by the same `formatError`. So a plugin or rule of Apollo may judge a document, which it does before the
 * first use, but not a single request: what must see every request stands in front of both ways here (`admit`), or in the resolvers.
 */
export function compiledOperations(schema: GraphQLSchema, formatError: FormatError, judge: Judge): CompiledOperations {
  const operations = new LRUCache<string, { run?: RunOperation | null }>({ max: REMEMBERED })
  const learn = (key: string, document: DocumentNode, name: string | undefined) => {
    if (key.length > MAX_KEY_LENGTH || !isCompilable(document)) return
    const known = operations.get(key)
    if (!known) operations.set(key, {})
    else if (known.run === undefined) known.run = runOf(compileQuery(schema, document, name), formatError, judge(document, name))
  }
  return {
    plugin: {
      requestDidStart: async () => ({
        didResolveOperation: async ({ document, request: { operationName, variables }, contextValue }) =>
          admit(contextValue, judge(document, operationName), variables),
        executionDidStart: async ({ source, document, request: { operationName } }) =>
          learn(keyOf(source, operationName), document, operationName ?? undefined),
      }),
    },
    find: ({ query, operationName }) => operations.get(keyOf(query, operationName))?.run ?? undefined,
  }
}

/** No document begins with a digit, so that no name and document together read like another document. */
function keyOf(query: string, operationName: string | null | undefined): string {
  return operationName ? `${operationName.length} ${operationName} ${query}` : query
}

function runOf(compiled: CompiledQuery | ExecutionResult, formatError: FormatError, judged: Judged): RunOperation | null {
  if (!isCompiledQuery(compiled)) return null
  return async (context, variables) => {
    if (!(await isAdmitted(context, judged, variables))) return null
    const { data, errors } = await compiled.query(undefined, context, variables ?? {})
    if (data === undefined) return null
    return errors ? { errors: errors.map((error) => formatError(withCode(error), error)), data } : { data }
  }
}

function isAdmitted(context: Context, judged: Judged, variables: OperationRequest['variables']): Promise<boolean> {
  return admit(context, judged, variables).then(
    () => true,
    () => false,
  )
}

/** As Apollo does it before `formatError`. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { ...error.extensions, code: error.extensions?.code ?? 'INTERNAL_SERVER_ERROR' } }
}
