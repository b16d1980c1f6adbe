import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Operations } from '@/db/queries/operations'
import type { Handler } from './routes'

type Figure = { readonly name: string; readonly help: string; readonly value: number | null }

type MetricsOptions = {
  readonly operations: () => Promise<Operations>
  /** Of this process. */
  readonly figures: () => readonly Figure[]
  /** Whoever asks must bring it. Undefined: nobody may ask, or in a demo this machine alone. */
  readonly token: string | undefined
  readonly isDemo: boolean
}

/** Figures of this process and of the service in the format of Prometheus. When the database is away, those of the process alone, and `tasdeed_database_up 0`. */
export function metrics({ operations, figures, token, isDemo }: MetricsOptions): Handler {
  const ofProcess = new Registry()
  collectDefaultMetrics({ register: ofProcess })
  return async (req, res) => {
    if (!mayAsk(req, token, isDemo)) return void res.writeHead(403, { 'content-type': 'text/plain' }).end('Forbidden')
    const all = Registry.merge([ofProcess, registryOf(figures()), ofService(await operations().catch(() => null))])
    res.writeHead(200, { 'content-type': all.contentType, 'cache-control': 'no-store' }).end(await all.metrics())
  }
}

function registryOf(figures: readonly Figure[]): Registry {
  const registry = new Registry()
  for (const { name, help, value } of figures)
    if (value !== null) new Gauge({ name: `tasdeed_${name}`, help, registers: [registry] }).set(value)
  return registry
}

/** Made anew for each request: a figure that is not known is not there, rather than 0. */
function ofService(operations: Operations | null): Registry {
  const registry = new Registry()
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `tasdeed_${name}`, help, labelNames, registers: [registry] })
  gauge('database_up', '1 when the database answers').set(operations ? 1 : 0)
  if (!operations) return registry
  const { ledger, cases, feeds, reconciliation, failingJobs, notices } = operations
  if (ledger) {
    gauge('ledger_holds', '1 when every equation of the ledger held at the last check').set(ledger.holds ? 1 : 0)
    gauge('ledger_checked_timestamp_seconds', 'When the ledger was last checked').set(ledger.at.getTime() / 1000)
  }
  const open = gauge('cases_open', 'Cases that are not closed', ['reason'])
  const overdue = gauge('cases_overdue', 'Open cases past the day that was promised', ['reason'])
  const waiting = gauge('cases_waiting_fils', 'Money that waits in cases, in fils', ['reason'])
  for (const { reason, ...figures } of cases) {
    open.set({ reason }, figures.open)
    overdue.set({ reason }, figures.overdue)
    waiting.set({ reason }, figures.waitingFils)
  }
  const stale = gauge('feed_stale', '1 when an authority has delivered nothing for longer than it may', ['authority'])
  const deliveredAt = gauge('feed_last_success_timestamp_seconds', 'When an authority last delivered', ['authority'])
  for (const { authority, isStale, lastSuccessAt } of feeds) {
    stale.set({ authority }, isStale ? 1 : 0)
    if (lastSuccessAt) deliveredAt.set({ authority }, lastSuccessAt.getTime() / 1000)
  }
  ofReconciliation(registry, reconciliation)
  gauge('jobs_failing', 'Jobs that failed and have not succeeded since').set(failingJobs)
  gauge('notices_waiting', 'Messages that are due and not sent yet').set(notices.waiting)
  gauge('notices_failed', 'Messages that were given up in the last 24 hours').set(notices.failed)
  if (notices.oldestDueAt)
    gauge('notices_oldest_due_timestamp_seconds', 'Since when the oldest of them is due').set(notices.oldestDueAt.getTime() / 1000)
  return registry
}

function ofReconciliation(registry: Registry, { closedDay, daysClosed, unmatched, fileReceivedAt }: Operations['reconciliation']): void {
  const gauge = (name: string, help: string) => new Gauge({ name: `tasdeed_${name}`, help, registers: [registry] })
  gauge('days_closed', 'Days that are closed').set(daysClosed)
  if (closedDay !== null)
    gauge('last_closed_day_timestamp_seconds', 'Begin (UTC) of the latest closed day').set(Date.parse(closedDay) / 1000)
  gauge('payments_unmatched', 'Payments of the last 35 days that no line of a settlement file agreed with').set(unmatched)
  if (fileReceivedAt)
    gauge('settlement_file_received_timestamp_seconds', 'When the last settlement file was read').set(fileReceivedAt.getTime() / 1000)
}

/** A proxy on this machine asks for others and need not say so, so without a token only a demo answers, and only a plain request. */
function mayAsk(req: IncomingMessage, token: string | undefined, isDemo: boolean): boolean {
  if (token !== undefined) return isSame(req.headers.authorization ?? '', `Bearer ${token}`)
  const address = req.socket.remoteAddress?.replace(/^::ffff:/, '') ?? ''
  return isDemo && (address === '127.0.0.1' || address === '::1') && isForThisMachine(req)
}

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Without any header that proxies add, and by a name of this machine. */
function isForThisMachine({ headers }: IncomingMessage): boolean {
  const isForwarded = Object.keys(headers).some((name) => /^(x-forwarded-|x-real-ip$|forwarded$|via$|cf-|true-client-ip$)/.test(name))
  return !isForwarded && LOCAL_HOST.test(headers.host ?? '')
}

function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(one), hash(other))
}
