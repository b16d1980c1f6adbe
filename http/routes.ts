import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

export type Handler = (req: IncomingMessage, res: ServerResponse) => unknown

export type Routes = {
  /** Handlers by exact path, such as `/api/graphql`. */
  readonly byPath: Readonly<Record<string, Handler>>
  /** Everything else: Next. */
  readonly otherwise: Handler
}

/**
 * Sends each request to the handler of its path. A fault that a handler throws is answered with 500 and passed to
 * `onFault`, never shown; a sender who went away before the whole request was here is no fault of ours.
 */
export function routes({ byPath, otherwise }: Routes, onFault: (error: unknown) => void): RequestListener {
  const handlers = new Map(Object.entries(byPath))
  return async (req, res) => {
    try {
      if (!canBeDecoded(pathOf(req))) return void res.writeHead(400, { 'content-type': 'text/plain' }).end('Bad request')
      await (handlers.get(pathOf(req)) ?? otherwise)(req, res)
    } catch (error) {
      if (!isAbandoned(req)) onFault(error)
      if (res.headersSent) res.destroy()
      else res.writeHead(500, { 'content-type': 'text/plain' }).end('Internal server error')
    }
  }
}

function isAbandoned(req: IncomingMessage): boolean {
  return req.destroyed && !req.complete
}

/** No browser sends another path, and Next would take it for a fault of ours. */
function canBeDecoded(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

function pathOf(req: IncomingMessage): string {
  const url = req.url ?? '/'
  const end = url.search(/[?#]/)
  return end === -1 ? url : url.slice(0, end)
}
