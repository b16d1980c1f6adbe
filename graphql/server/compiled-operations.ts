import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import { admit, type Judge, type Judged } from '@/graphql/admission/admission'
import { isCompilable } from './compilable'
import type { Context } from './context'
import type { OperationRequest } from './operation-request'

/** Runs one operation. Null when it is refused, to whoever asks or for its variables: no resolver has run then, and Apollo says why. */
type RunOperation = (context: Context, variables: OperationRequest['variables']) => Promise<FormattedExecutionResult | null>

export type CompiledOperations = {
  /** Learns which operations Apollo lets through to execution. */
  readonly plugin: ApolloServerPlugin<Context>
  /** Whether Apollo has checked this document lately, so that it costs nothing to read. */
  isKnown(query: string): boolean
  /** The operation, if it is compiled. */
  find(request: OperationRequest): RunOperation | undefined
}

/** Operations remembered; a compiled one of the inquiry's size takes about 150 kB. */
const REMEMBERED = 200

/** Answers to introspection that are kept: each may be as large as the schema. */
const MAX_CACHED_ANSWERS = 8

/** Documents remembered as checked. */
const CHECKED = 1_000

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
  const kept = new LRUCache<string, RunOperation>({ max: MAX_CACHED_ANSWERS })
  const checked = new LRUCache<string, true>({ max: CHECKED })
  const learn = (key: string, document: DocumentNode, name: string | undefined) => {
    if (key.length > MAX_KEY_LENGTH || !isCompilable(document)) return
    const known = operations.get(key)
    if (!known) operations.set(key, {})
    else if (known.run === undefined) known.run = runOf(compileQuery(schema, document, name), formatError, judge(document, name))
  }
  return {
    plugin: {
      requestDidStart: async () => ({
        didResolveOperation: async ({ source, document, request: { operationName, variables }, contextValue }) => {
          if (source && source.length <= MAX_KEY_LENGTH) checked.set(source, true)
          await admit(contextValue, judge(document, operationName), variables)
        },
        executionDidStart: async ({ source, document, request: { operationName } }) =>
          learn(keyOf(source, operationName), document, operationName ?? undefined),
        willSendResponse: async ({ source, document, request: { operationName }, response: { body } }) => {
          const key = keyOf(source ?? '', operationName)
          if (!document || body.kind !== 'single' || !isFixedAnswer(document, operationName) || key.length > MAX_KEY_LENGTH) return
          const { data, errors } = body.singleResult
          if (data && !errors) kept.set(key, keptAnswer({ data }, judge(document, operationName)))
        },
      }),
    },
    isKnown: (query) => checked.get(query) === true,
    find: ({ query, operationName }) => {
      const key = keyOf(query, operationName)
      return kept.get(key) ?? operations.get(key)?.run ?? undefined
    },
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

/** Kept answers as JSON. */
const texts = new WeakMap<FormattedExecutionResult, string>()

/** An answer as JSON. */
export function textOf(answer: FormattedExecutionResult): string {
  return texts.get(answer) ?? JSON.stringify(answer)
}

/** What the schema alone answers is answered from memory, to whoever may ask it. */
function keptAnswer(answer: FormattedExecutionResult, judged: Judged): RunOperation {
  texts.set(answer, JSON.stringify(answer))
  return async (context, variables) => ((await isAdmitted(context, judged, variables)) ? answer : null)
}

/** Whether nothing but the schema is asked for, and without variables. */
function isFixedAnswer(document: DocumentNode, operationName: string | null | undefined): boolean {
  const { selectionSet, variableDefinitions = [] } = getOperationAST(document, operationName) ?? {}
  if (!selectionSet || variableDefinitions.length > 0) return false
  return selectionSet.selections.every(({ kind, ...field }) => kind === Kind.FIELD && 'name' in field && field.name.value.startsWith('__'))
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
