import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

export type Handler = (req: IncomingMessage, res: ServerResponse) => unknown

export type Routes = {
  /** Handlers by exact path, such as `/api/graphql`. */
  readonly byPath: Readonly<Record<string, Handler>>
  /** Everything else: Next. */
  readonly otherwise: Handler
}

/** Sends each request to the handler of its path; a fault that a handler throws is answered with 500 and told to `onFault`, never shown. */
export function routes({ byPath, otherwise }: Routes, onFault: (error: unknown) => void): RequestListener {
  const handlers = new Map(Object.entries(byPath))
  return async (req, res) => {
    try {
      if (!canBeDecoded(pathOf(req))) return void res.writeHead(400, { 'content-type': 'text/plain' }).end('Bad request')
      await (handlers.get(pathOf(req)) ?? otherwise)(req, res)
    } catch (error) {
      onFault(error)
      if (res.headersSent) res.destroy()
      else res.writeHead(500, { 'content-type': 'text/plain' }).end('Internal server error')
    }
  }
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
