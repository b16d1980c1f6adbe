import type { Db } from '@/db/client/client'
import { isUnavailable } from '@/db/client/unavailable'
import { endSubscription } from '@/services/subscriptions/end-subscription'
import { subscriptionOf } from '@/services/subscriptions/stop-token'
import type { Handler } from './routes'

export type StopNotices = { readonly db: Db; readonly sealKey: string; readonly now: () => Date }

/** Stops messages with one POST from a mail program (RFC 8058), which has no cookie and follows nothing; a person's GET is led to the page. */
export function stopNotices({ db, sealKey, now }: StopNotices): Handler {
  return async (req, res) => {
    const token = /[?&]token=([\w-]{1,60})$/.exec(req.url ?? '')?.[1] ?? ''
    req.resume()
    if (req.method === 'GET') return void res.writeHead(303, { location: `/ar/notices/stop/${token}`, 'cache-control': 'no-store' }).end()
    if (req.method !== 'POST') return void res.writeHead(405, { allow: 'GET, POST' }).end()
    const stop = async (id: number) => void (await endSubscription(db, id, { end: 'STOPPED', actor: 'citizen', now: now() }))
    const status = await stopped(subscriptionOf(token, sealKey), stop)
    res.writeHead(status, { 'cache-control': 'no-store', ...(status === 503 && { 'retry-after': '60' }) }).end()
  }
}

/** The status of the answer. */
async function stopped(id: number | null, stop: (id: number) => Promise<void>): Promise<200 | 404 | 503> {
  if (id === null) return 404
  try {
    await stop(id)
    return 200
  } catch (error) {
    if (isUnavailable(error)) return 503
    throw error
  }
}
