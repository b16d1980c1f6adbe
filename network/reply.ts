import type { IncomingMessage, ServerResponse } from 'node:http'
import { CONTENT_TYPES, writeAnswer } from './formats'
import type { Answer, Format, Kind } from './messages'
import type { Code } from './results'
import type { NetworkTrust } from './trust'

/** What goes back over HTTP. `code` is null where no message of the network does. */
export type Reply = { readonly status: number; readonly code: Code | null; readonly text: string; readonly format: Format | null }

/** The answer to one message is written with these. */
export type Addressee = { readonly kind: Kind; readonly format: Format; readonly guid: string; readonly at: Date }

const MALFORMED = 101
const COME_AGAIN = 303

export function plainReply(status: number): Reply {
  return { status, code: null, text: '', format: null }
}

export function replyWith({ code, reason, body }: Answer, to: Addressee, trust: NetworkTrust): Reply {
  const shownReason = code === MALFORMED ? reason : undefined
  const text = writeAnswer({ ...to, code, reason: shownReason, body }, to.format, trust)
  return { status: code === COME_AGAIN ? 503 : 200, code, text, format: to.format }
}

/** Not acknowledged: the network sends the message again. */
export function repeatLater(to: Addressee, trust: NetworkTrust): Reply {
  return replyWith({ code: COME_AGAIN, body: {} }, to, trust)
}

/** A request that was refused before it was read may go on arriving for so long. */
const UNREAD_MS = 2_000

/** Gives the answer, unless another one was given or nobody waits for it; tells whether it did. */
export function send(req: IncomingMessage, res: ServerResponse, { status, text, format }: Reply): boolean {
  if (res.headersSent || res.destroyed) return false
  const isUnread = status === 413 || status === 503
  res.writeHead(status, {
    'cache-control': 'no-store',
    ...(format && { 'content-type': CONTENT_TYPES[format] }),
    ...(status === 401 && { 'www-authenticate': 'Basic realm="Tasdeed", charset="UTF-8"' }),
    ...(status === 405 && { allow: 'POST' }),
    ...(status === 429 && { 'retry-after': '600' }),
    ...(isUnread && { connection: 'close' }),
  })
  res.end(text)
  if (!req.complete) setTimeout(() => req.complete || req.destroy(), UNREAD_MS).unref()
  return true
}
