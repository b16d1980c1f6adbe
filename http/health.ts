import type { Handler } from './routes'

/** The process answers at all; a supervisor restarts it when this fails. */
export const live: Handler = (_req, res) => answer(res, 200, { status: 'live' })

/** Whether this process should get requests: the database answers in time and is migrated. A load balancer asks. */
export function ready(isReady: () => Promise<boolean>): Handler {
  return async (_req, res) => {
    const yes = await isReady()
    answer(res, yes ? 200 : 503, { status: yes ? 'ready' : 'database unavailable' })
  }
}

function answer(res: Parameters<Handler>[1], status: number, body: { readonly status: string }): void {
  res.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body))
}
