import { makeExecutableSchema } from '@graphql-tools/schema'
import fastify from 'fastify'
import mercurius from 'mercurius'
import { connect } from '@/db/client/client'
import { hasRowSecurity } from '@/db/client/row-security'
import { keyring, newSigningKey } from '@/documents/keyring'
import { estimatesIn } from '@/graphql/admission/cost'
import { resolvers } from '@/graphql/generated/resolver-map'
import { typeDefs } from '@/graphql/generated/type-defs'
import { pricer } from '@/graphql/pricing/price-of'
import { contextMaker } from '@/graphql/server/context-maker'
import { referenceCache } from '@/graphql/server/reference-cache'
import { databaseUrl, ready } from './listen'

/** The same type definitions and resolvers behind Fastify and Mercurius, compiled from the first use of a document on. */
const { db } = connect(databaseUrl(), { statementTimeoutMs: 3_000 })
const schema = makeExecutableSchema({ typeDefs, resolvers })
const contextOf = contextMaker(
  {
    ...{ db, sessionSecret: 'x'.repeat(32), paymentNumberPrefix: '1', keys: keyring([newSigningKey()]) },
    priceOf: pricer(schema, estimatesIn(schema)),
    isHeldByRows: await hasRowSecurity(db),
  },
  await referenceCache(db, console.error),
)
const app = fastify()
await app.register(mercurius, {
  schema,
  path: '/api/graphql',
  jit: 1,
  context: () => contextOf({}),
})
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
ready()
