import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { placesByKey } from '@/services/platform/limits/places'
import type { Handler } from './routes'

type Options = {
  /** What a sender is counted with. */
  readonly networkOf: (req: IncomingMessage) => string
  readonly withinMs?: number
  readonly maxEach?: number
  readonly max?: number
}

/** They have limits of their own: files go to a disk, and messages of the network have two seconds. */
const LIMITED_BY_ITSELF = /^\/api\/(staff\/imports|network\/)/

/** Photographs that somebody sends over a slow connection. */
const SLOW = /^\/api\/evidence/
const SLOW_MS = 120_000

/**
 * A body is kept in memory until all of it is here, however slowly somebody sends it. So of one network at most 128 arrive at
 * the same time, and each within 15 seconds, files within two minutes; one more is told to come again.
 */
export function arrivingBodies(handle: Handler, { networkOf, withinMs = 15_000, maxEach = 128, max = 1_024 }: Options): RequestListener {
  const places = placesByKey({ maxEach, max })
  return (req, res) => {
    if (!hasBody(req) || LIMITED_BY_ITSELF.test(req.url ?? '')) return handle(req, res)
    const leave = places.take(networkOf(req))
    if (!leave)
      return void res.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1', connection: 'close' }).end('Too many at once')
    const timer = setTimeout(() => endLate(req, res), SLOW.test(req.url ?? '') ? SLOW_MS : withinMs)
    const arrived = () => {
      clearTimeout(timer)
      leave()
    }
    req.once('end', arrived)
    res.once('close', arrived)
    return handle(req, res)
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined
}

/** Whoever waits for the body hears of it as of a sender who went away. */
function endLate(req: IncomingMessage, res: ServerResponse): void {
  const end = () => void req.destroy(new Error('The body did not arrive in time'))
  if (res.headersSent) end()
  else res.writeHead(408, { 'content-type': 'text/plain', connection: 'close' }).end('Request timeout', end)
}
