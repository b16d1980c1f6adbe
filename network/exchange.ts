import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Reply, send } from './reply'

/** One message and its answer. */
export type Exchange = {
  /** Aborts once there is nothing left to work for: an answer was given, or its sender has gone. */
  readonly signal: AbortSignal
  /** From now on the message is believed. */
  trust(): void
  give(reply: Reply): void
}

type Deadline = {
  readonly deadlineMs: number
  readonly lateReply: () => Reply
  /** Told of the answer that was given, if the message is believed. */
  readonly onAnswer: (reply: Reply) => void
}

/** Begins an exchange that ends by itself at its deadline. */
export function exchangeOf(req: IncomingMessage, res: ServerResponse, { deadlineMs, lateReply, onAnswer }: Deadline): Exchange {
  const ending = new AbortController()
  let isTrusted = false
  const give = (reply: Reply) => {
    if (send(req, res, reply) && isTrusted) onAnswer(reply)
    ending.abort()
  }
  const late = setTimeout(() => give(lateReply()), deadlineMs)
  res.once('close', () => {
    clearTimeout(late)
    ending.abort()
  })
  const trust = () => {
    isTrusted = true
  }
  return { signal: ending.signal, trust, give }
}
