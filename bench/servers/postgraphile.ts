import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { databaseUrl, ready } from './listen'

// It expects Node 22; this is all that it lacks on 20.
Reflect.set(Promise, 'withResolvers', () => {
  const settle: Record<string, unknown> = {}
  const promise = new Promise((resolve, reject) => Object.assign(settle, { resolve, reject }))
  return { promise, ...settle }
})

/** PostGraphile 5 on the same tables. It cannot price; it reads licence, unpaid violations and open reference. */
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Our indexes are partial, which it does not take for indexes.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: databaseUrl(), poolConfig: { max: 10 }, schemas: ['public'] })],
  grafserv: { graphqlPath: '/api/graphql', watch: false, graphiql: false },
})
const server = createServer()
server.once('error', (error) => {
  throw error
})
await pgl.createServ(grafserv).addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1', ready)
