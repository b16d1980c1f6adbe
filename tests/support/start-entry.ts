import { connect } from '@/db/client/client'
import { readinessOf } from '@/db/client/readiness'
import { connectionLimits } from '@/http/connections'
import { live, ready } from '@/http/health'
import { routes } from '@/http/routes'
import { closeServer, httpServer, listen } from '@/start/http-server'
import { prepare } from '@/start/prepare'
import { complain, say } from '@/start/say'
import { runUntilStopped, type Shutdown } from '@/start/shutdown'

/** Program: the start of `server.ts` without the pages and the API, which need a build. */
async function serve(shutdown: Shutdown): Promise<void> {
  const { settings, database, announce } = await prepare('production', shutdown)
  const { db, close } = connect(database.url)
  shutdown.add('The connection pool', close)
  const { server, answerWith } = httpServer(connectionLimits(false))
  const byPath = { '/api/health/live': live, '/api/health/ready': ready(readinessOf(db)) }
  answerWith(routes({ byPath, otherwise: (_req, res) => res.writeHead(404).end() }, (error) => complain(String(error))))
  await listen(server, settings.port)
  shutdown.add('The HTTP server', () => closeServer(server))
  announce(settings.siteUrl)
  say(`Ready at ${settings.siteUrl}`)
}

void runUntilStopped(serve)
