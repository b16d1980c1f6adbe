import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { Logger } from 'pino'
import type { Db } from '@/db/client'
import { accountQueries } from '@/db/queries/accounts'
import { licenseQueries } from '@/db/queries/licenses'
import { paymentReferenceQueries } from '@/db/queries/payment-references'
import { violationQueries } from '@/db/queries/violations'
import { dayInAmman } from '@/domain/calendar-day'
import { randomNumbers } from '@/services/draw-payment-numbers'
import { signIn } from '@/services/sign-in'
import type { Context } from './context'
import type { InProcess } from './execute'
import { typeDefs } from './generated/type-defs'
import { graphqlHandler } from './http'
import { maskErrors } from './masking'
import { once } from './once'
import { referenceCache } from './reference-cache'
import { resolvers } from './resolvers/all'
import { runFromPage } from './run-from-page'
import { sessionTokenOf } from './session-cookie'
import { viewerOf } from './viewer'

export type ApiOptions = {
  readonly db: Db
  readonly logger: Logger
  /** Decrypts session tokens: NEXTAUTH_SECRET. */
  readonly sessionSecret: string
  /** First digit of new payment numbers: PAYMENT_NUMBER_PREFIX. */
  readonly paymentNumberPrefix: string
  /** The clock; tests set it. */
  readonly now?: () => Date
}

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
export async function createApi({ db, logger, sessionSecret, paymentNumberPrefix, now = () => new Date() }: ApiOptions): Promise<Api> {
  const cache = await referenceCache(db, (error) => logger.warn({ err: error }, 'reference data not refreshed'))
  const queries = {
    licenses: licenseQueries(db),
    violations: violationQueries(db),
    paymentReferences: paymentReferenceQueries(db),
    accounts: accountQueries(db),
  }
  const drawNumbers = randomNumbers(paymentNumberPrefix)
  const contextOf = (sessionToken: string | undefined): Context => {
    const instant = now()
    return {
      db,
      queries,
      reference: cache.current(),
      now: instant,
      today: dayInAmman(instant),
      drawNumbers,
      viewer: once(() => viewerOf(sessionToken, sessionSecret, queries.accounts)),
    }
  }
  const server = new ApolloServer<Context>({
    schema: makeExecutableSchema({ typeDefs, resolvers }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 5_000 },
    formatError: maskErrors((correlationId, error) => logger.error({ correlationId, err: error }, 'fault in GraphQL')),
    logger,
  })
  await server.start()
  return {
    handle: graphqlHandler(server, (req) => contextOf(sessionTokenOf(req.headers.cookie))),
    inProcess: {
      execute: runFromPage(server, ({ sessionToken }) => contextOf(sessionToken)),
      signIn: (userName, password) => signIn(db, userName, password, now()),
    },
    refresh: cache.refresh,
    stop: async () => {
      cache.stop()
      await server.stop()
    },
  }
}
