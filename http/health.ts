import type { Handler } from './routes'

/** The process answers at all; a supervisor restarts it when this fails. */
export const live: Handler = (_req, res) => answer(res, 200, { status: 'live' })

type PaymentHealth = {
  readonly isAvailable: boolean
  readonly isStuck: boolean
  readonly reason: string | null
  readonly lastWriteAt: Date | null
  readonly notificationsRepeated: number
}

/**
 * Whether this process should get requests: the database answers in time and is migrated. Where only payments cannot be
 * recorded it should, for inquiries, and says so. A load balancer asks. `notSent`: ways of messages that are not set.
 */
export function ready(isReady: () => Promise<boolean>, payments?: () => PaymentHealth, notSent: readonly string[] = []): Handler {
  return async (_req, res) => {
    if (!(await isReady())) return answer(res, 503, { status: 'database unavailable' })
    if (!payments) return answer(res, 200, { status: 'ready' })
    const { isAvailable, isStuck, ...facts } = payments()
    if (isStuck) return answer(res, 503, { status: 'messages of the network do not end', payments: facts })
    const messages = notSent.length > 0 && { messages: { notSent } }
    answer(res, 200, { status: isAvailable ? 'ready' : 'ready, payments unavailable', payments: facts, ...messages })
  }
}

function answer(res: Parameters<Handler>[1], status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body))
}
