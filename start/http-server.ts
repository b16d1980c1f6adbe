import { createServer, type RequestListener, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ConnectionLimits, limitConnections } from '@/http/connections'
import { portRefusal } from './port'

/** Opens `port` on all addresses. Throws PORT_IN_USE. */
export async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portRefusal(port, error)))
    server.listen(port, () => resolve())
  })
}

/** An HTTP server whose handler can be set later: Next wants the server before it can give its handler. */
export function httpServer(limits: ConnectionLimits): { server: Server; answerWith(handler: RequestListener): void } {
  let answer: RequestListener = (_req, res) => res.writeHead(503, { 'retry-after': '1' }).end()
  // Each form keeps what was typed in a cookie: together they may be longer than the 16 kB that Node takes by itself.
  // A busy client must not find its connection closed between two calls.
  const server = createServer({ maxHeaderSize: 65_536, keepAliveTimeout: 65_000 }, (req, res) => answer(req, res))
  limitConnections(server, limits)
  return {
    server,
    answerWith: (handler) => {
      answer = handler
    },
  }
}

/** Takes no new requests, gives those under way two seconds, then cuts what is left. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  await Promise.race([closed, sleep(2_000)])
  server.closeAllConnections()
}
