import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

/** `X-Request-Id` of a request to us and of its answer, as Node spells it. */
export const REQUEST_ID_HEADER = 'x-request-id'

const requests = new AsyncLocalStorage<string>()

/** The id of the HTTP request that is being answered, as its answer, its log lines and its errors carry it. */
export function requestId(): string | undefined {
  return requests.getStore()
}

/** Runs the answering of a request under its id. */
export function withRequestId<Result>(id: string, answer: () => Result): Result {
  return requests.run(id, answer)
}

/** The id of a new request: the sender's own where it is a plain token, so that a partner finds a call again; else a new one. */
export function newRequestId(sent: string | string[] | undefined): string {
  return typeof sent === 'string' && /^[\w.-]{8,64}$/.test(sent) ? sent : randomUUID()
}
