import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Reply, send } from './reply'

/** One message and its answer. */
export type Exchange = {
  /** Aborts once there is nothing left to work for: an answer was given, or its sender has gone. */
  readonly signal: AbortSignal
  give(reply: Reply): void
}

type Deadline = { readonly deadlineMs: number; readonly lateReply: () => Reply }

/** Begins an exchange that ends by itself at its deadline. */
export function exchangeOf(req: IncomingMessage, res: ServerResponse, { deadlineMs, lateReply }: Deadline): Exchange {
  const ending = new AbortController()
  const give = (reply: Reply) => {
    send(req, res, reply)
    ending.abort()
  }
  const late = setTimeout(() => give(lateReply()), deadlineMs)
  res.once('close', () => {
    clearTimeout(late)
    ending.abort()
  })
  return { signal: ending.signal, give }
}
