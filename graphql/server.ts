import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { Logger } from 'pino'
import { isUnavailable, withDeadline } from '@/db/unavailable'
import { endSessions } from '@/services/end-sessions'
import { signIn } from '@/services/sign-in'
import { needsIn } from './access'
import { compiledOperations } from './compiled-operations'
import type { Context } from './context'
import { type ContextOptions, contextMaker } from './context-maker'
import { inTime } from './deadline'
import { type Caller, CLIENT_ADDRESS_HEADER, type InProcess } from './execute'
import { typeDefs } from './generated/type-defs'
import { graphqlHandler } from './http'
import { limits } from './limits'
import { maskErrors } from './masking'
import { referenceCache } from './reference-cache'
import { resolvers } from './resolvers/all'
import { runFromPage } from './run-from-page'
import { sessionTokenOf } from './session-cookie'

export type ApiOptions = ContextOptions & { readonly logger: Logger }

export type Api = {
  /** Answers `/api/graphql`. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>
  /** For the pages of this process. */
  inProcess: InProcess
  /** Reads the reference data again at once. */
  refresh(): Promise<void>
  stop(): Promise<void>
}

/** The GraphQL API on a database. Each call makes an Apollo Server of its own: two transports must not share one. */
export async function createApi({ logger, ...options }: ApiOptions): Promise<Api> {
  const { db, now = () => new Date() } = options
  const cache = await referenceCache(db, (error) => logger.warn({ err: error }, 'reference data not refreshed'))
  const onFault = (error: unknown) => logger.warn({ err: error }, 'use of an API key not noted')
  const contextOf = contextMaker({ ...options, onFault }, cache.current)
  const schema = makeExecutableSchema({ typeDefs, resolvers })
  const formatError = maskErrors((correlationId, error) => logger.error({ correlationId, err: error }, 'fault in GraphQL'))
  const compiled = compiledOperations(schema, formatError, needsIn(schema))
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 5_000 },
    validationRules: limits,
    formatError,
    // Cache control would look at every field, to tell caches what all answers say anyway: keep nothing.
    plugins: [compiled.plugin, ApolloServerPluginCacheControlDisabled()],
    logger,
  })
  await server.start()
  return {
    handle: graphqlHandler(server, compiled, (req) => contextOf(callerOf(req))),
    inProcess: {
      execute: runFromPage(server, compiled, contextOf),
      signIn: (userName, password) => inTime(signIn(db, userName, password, now()), { ok: false, reason: 'UNAVAILABLE' }),
      sessionHolds: (sessionToken) =>
        inTime(
          contextOf({ sessionToken })
            .viewer()
            .then((viewer) => viewer.kind === 'ACCOUNT', isUnavailable),
          true,
        ),
      endSessions: (accountId) => withDeadline(endSessions(db, accountId), 4_000),
    },
    refresh: cache.refresh,
    stop: async () => {
      cache.stop()
      await server.stop()
    },
  }
}

function callerOf({ headers }: IncomingMessage): Caller {
  const address = headers[CLIENT_ADDRESS_HEADER]
  return {
    sessionToken: sessionTokenOf(headers.cookie),
    address: typeof address === 'string' ? address : undefined,
    apiKey: apiKeyOf(headers),
  }
}

/** Another scheme than ours is a key that we do not know, not a guest. */
function apiKeyOf({ authorization }: IncomingMessage['headers']): string | undefined {
  return authorization?.replace(/^Bearer +/i, '')
}
