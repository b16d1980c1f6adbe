import { makeExecutableSchema } from '@graphql-tools/schema'
import fastify from 'fastify'
import mercurius from 'mercurius'
import { connect } from '@/db/client/client'
import { resolvers } from '@/graphql/generated/resolver-map'
import { typeDefs } from '@/graphql/generated/type-defs'
import { contextMaker } from '@/graphql/server/context-maker'
import { referenceCache } from '@/graphql/server/reference-cache'
import { databaseUrl, ready } from './listen'

/** The same type definitions and resolvers behind Fastify and Mercurius, compiled from the first use of a document on. */
const { db } = connect(databaseUrl(), { statementTimeoutMs: 3_000 })
const cache = await referenceCache(db, console.error)
const contextOf = contextMaker({ db, sessionSecret: 'x'.repeat(32), paymentNumberPrefix: '1', now: () => new Date() }, cache)
const app = fastify()
await app.register(mercurius, {
  schema: makeExecutableSchema({ typeDefs, resolvers }),
  path: '/api/graphql',
  jit: 1,
  context: () => contextOf(undefined),
})
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
ready()
