import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { readinessOf } from '@/db/client/readiness'
import { hasRowSecurity } from '@/db/client/row-security'
import { isUnavailable, withDeadline } from '@/db/client/unavailable'
import type { Role } from '@/domain/accounts/permissions'
import { isFromThisSite } from '@/domain/values/same-origin'
import { judgeBy } from '@/graphql/admission/admission'
import { estimatesIn } from '@/graphql/admission/cost'
import { costExtension, costHeaders } from '@/graphql/admission/cost-headers'
import { withKeepableTexts } from '@/graphql/admission/keepable-texts'
import { BY_ALL } from '@/graphql/admission/license-guesses'
import { limits, MAX_TOKENS } from '@/graphql/admission/limits'
import { resolvers } from '@/graphql/generated/resolver-map'
import { typeDefs } from '@/graphql/generated/type-defs'
import { pricer } from '@/graphql/pricing/price-of'
import { confirmSecondFactor } from '@/services/accounts/second-factor/confirm-second-factor'
import { enrolmentAddress, newSecret } from '@/services/accounts/second-factor/totp'
import { endSessions } from '@/services/accounts/sessions'
import { signIn } from '@/services/accounts/sign-in'
import { compiledOperations } from './compiled-operations'
import type { Context } from './context'
import { type ContextOptions, contextMaker } from './context-maker'
import { withTimeout } from './deadline'
import { type Caller, CLIENT_ADDRESS_HEADER, type InProcess } from './execute'
import { graphqlHandler } from './http'
import { knownBrowserCookie } from './known-browser'
import { maskErrors } from './masking'
import { referenceCache } from './reference-cache'
import { runFromPage } from './run-from-page'
import { sessionTokenOf } from './session-cookie'
import { signInLog } from './sign-in-log'

export type ApiOptions = ContextOptions & {
  readonly logger: Logger
  /** Whether the site is reached by https. */
  readonly isSecure?: boolean
  /** How often the reference data is read again, where not every 5 seconds. */
  readonly refreshMs?: number
}

export type Api = {
  /** Answers `/api/graphql`. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>
  /** Which account a request is signed in with, by its session cookie; null for guests. */
  accountOf(req: IncomingMessage): Promise<{ readonly role: Role; readonly userName: string } | null>
  /** For the pages of this process. */
  inProcess: InProcess
  /** Reads the reference data again at once. */
  refresh(): Promise<void>
  stop(): Promise<void>
}

/** Beside each answer to a key stands what it cost; compiled operations have it from `http.ts`. */
const toldCost: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http }, contextValue: { admitted } }) => {
      if (!admitted.charge || body.kind !== 'single') return
      body.singleResult.extensions = { ...body.singleResult.extensions, ...costExtension(admitted.charge) }
      for (const [name, value] of Object.entries(costHeaders(admitted.charge))) http.headers.set(name, value)
    },
  }),
}

let schemaOfAll: GraphQLSchema | undefined

/** The schema, made once a process: nothing of it belongs to one API. */
function executableSchema(): GraphQLSchema {
  schemaOfAll ??= withKeepableTexts(makeExecutableSchema({ typeDefs, resolvers, updateResolversInPlace: true }))
  return schemaOfAll
}

const UNAVAILABLE = { ok: false, reason: 'UNAVAILABLE' } as const

/** The GraphQL API on a database. Each call makes an Apollo Server of its own: two transports must not share one. */
export async function createApi({ logger, isSecure = false, refreshMs, ...options }: ApiOptions): Promise<Api> {
  const { db, now = () => new Date() } = options
  const cache = await referenceCache(db, (error) => logger.warn({ err: error }, 'reference data not refreshed'), now, refreshMs)
  const onFault = (error: unknown) => logger.warn({ err: error }, 'not noted beside an answer')
  const logSignIn = signInLog(logger, now)
  const isHeldByRows = await hasRowSecurity(db)
  if (!isHeldByRows) logger.warn('row-level security is not in place: see docs/decisions/0016-row-level-security.md')
  const schema = executableSchema()
  const onManyGuesses = () =>
    logger.warn({ most: BY_ALL.most }, 'many wrong proofs of licences: guests are asked for the name of the holder')
  const contextOf = contextMaker({ ...options, onFault, onManyGuesses, priceOf: pricer(schema, estimatesIn(schema)), isHeldByRows }, cache)
  const formatError = maskErrors((correlationId, error) => logger.error({ correlationId, err: error }, 'fault in GraphQL'))
  const compiled = compiledOperations(schema, formatError, judgeBy(schema))
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Hashes are resolved before (`persisted.ts`): to documents of the site and of partners, never to what anybody has sent.
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: limits,
    // Enough to mend a document by; a hundred take ten times as long.
    validationOptions: { maxErrors: 10 },
    formatError,
    // Cache control would look at every field, to tell caches what all answers say anyway: keep nothing.
    // Its landing page would load an explorer from outside.
    plugins: [compiled.plugin, toldCost, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    logger,
  })
  await server.start()
  const forPage = <Value>(work: Promise<Value>) =>
    work.catch((error) => {
      logger.error({ err: error }, 'fault for a page')
      throw new Error('A fault of ours, which the log has')
    })
  return {
    handle: graphqlHandler({ server, compiled, formatError, contextOf: (req) => contextOf(callerOf(req, isSecure)) }),
    accountOf: async ({ headers }) => {
      const viewer = await contextOf({ sessionToken: sessionTokenOf(headers.cookie, isSecure) }).viewer()
      return viewer.kind === 'ACCOUNT' ? { role: viewer.role, userName: viewer.userName } : null
    },
    inProcess: {
      execute: runFromPage(server, compiled, contextOf),
      signIn: async (step) => logSignIn('PASSWORD', step.address, await forPage(withTimeout(signIn(db, step, now()), UNAVAILABLE))),
      confirmSignIn: async (step) => {
        const confirmed = confirmSecondFactor(db, { ...step, key: options.sessionSecret, now: now() })
        return logSignIn('CODE', step.address, await forPage(withTimeout(confirmed, UNAVAILABLE)))
      },
      newEnrolment: (userName, secret = newSecret()) => ({ secret, address: enrolmentAddress(secret, userName) }),
      sessionHolds: (sessionToken) =>
        forPage(
          withTimeout(
            contextOf({ sessionToken })
              .viewer()
              .then((viewer) => viewer.kind === 'ACCOUNT', isUnavailable),
            true,
          ),
        ),
      endSessions: (accountId) => forPage(withDeadline(endSessions(db, accountId, { now: now() }), 4_000)),
      isReady: readinessOf(db),
    },
    refresh: cache.refresh,
    stop: async () => {
      cache.stop()
      await server.stop()
    },
  }
}

/** Another site can have a browser send its cookies with a GET, and with a form: neither is anybody's. */
function callerOf({ method, headers }: IncomingMessage, isSecure: boolean): Caller {
  const address = headers[CLIENT_ADDRESS_HEADER]
  const isOfThisSite = method === 'POST' && isFromThisSite((name) => headers[name])
  return {
    knownBrowser: isOfThisSite ? knownBrowserCookie(headers.cookie) : undefined,
    sessionToken: isOfThisSite ? sessionTokenOf(headers.cookie, isSecure) : undefined,
    address: typeof address === 'string' ? address : undefined,
    apiKey: apiKeyOf(headers),
  }
}

/** Another scheme than ours is a key that we do not know, not a guest. */
function apiKeyOf({ authorization }: IncomingMessage['headers']): string | undefined {
  return authorization?.replace(/^Bearer +/i, '')
}
