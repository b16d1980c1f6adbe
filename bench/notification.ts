import { buildServer } from './build'
import { notifyAll, notifyAtRate } from './notification-load'
import { type Payment, paymentsDatabase, rowsWritten } from './payment-queue'
import { hasPgbench, writeAll } from './payment-writes'
import { median, percentile, table } from './report'
import type { Settings } from './run'
import { startServer } from './server-process'

const CLIENTS = 16
/** Reported before measuring, so that code and caches are warm. */
const WARM_UP = 160

type Ours = { readonly rate: number; readonly cpu: number; readonly p50: number; readonly p99: number; readonly p99AtHalf: number }

/**
 * Payment notifications in JSON over HTTP, each acknowledged once it is committed and durable, beside the same rows written with the same commits by pgbench (or a
 * bare script). They take turns, each on a fresh copy of the database. Then, at half of the rate, how long an answer takes.
 */
export async function notification({ databaseUrl, rounds, seconds, pinned }: Settings): Promise<string> {
  const count = Math.max(CLIENTS * 20, Math.floor((seconds * 400) / CLIENTS) * CLIENTS)
  const file = await buildServer('notification', false)
  const ours: Ours[] = []
  const baseline: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`Round ${round} of ${rounds}`)
    const written = await onFreshCopy(databaseUrl, count, async (url, payments) => {
      const half = Math.floor(payments.length / 2 / CLIENTS) * CLIENTS
      ours.push(await measured(file, url, payments, half, pinned))
      return rowsWritten(url)
    })
    const bare = await onFreshCopy(databaseUrl, count, async (url, payments) => {
      baseline.push(await writeAll(url, payments.length, CLIENTS))
      return rowsWritten(url)
    })
    mustBeAlike(written, bare)
  }
  const ratio = median(ours.map(({ rate }, i) => rate / (baseline[i] ?? Number.NaN)))
  const of = (figure: (one: Ours) => number) => median(ours.map(figure)).toFixed(1)
  return table(
    ['', 'payments/s', 'server CPU, µs/payment', 'p50 ms', 'p99 ms', 'p99 ms at half of it', 'payments/s: Tasdeed ÷ this'],
    [
      [
        'Tasdeed',
        median(ours.map(({ rate }) => rate)).toFixed(0),
        median(ours.map(({ cpu }) => cpu)).toFixed(0),
        of(({ p50 }) => p50),
        of(({ p99 }) => p99),
        of(({ p99AtHalf }) => p99AtHalf),
        '1.00',
      ],
      [`the same rows by ${hasPgbench() ? 'pgbench' : 'a bare script'}`, median(baseline).toFixed(0), '–', '–', '–', '–', ratio.toFixed(2)],
    ],
  )
}

async function measured(file: string, url: string, payments: readonly Payment[], half: number, pinned: boolean): Promise<Ours> {
  const server = await startServer(file, url, pinned)
  try {
    await notifyAll(server.origin, payments.slice(0, WARM_UP))
    const before = await server.cpu()
    const { rate, latencies } = await notifyAll(server.origin, payments.slice(WARM_UP, half + WARM_UP))
    const cpu = ((await server.cpu()) - before) / half
    const atHalf = await notifyAtRate(server.origin, payments.slice(half + WARM_UP), rate / 2)
    return { rate, cpu, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99), p99AtHalf: percentile(atHalf, 0.99) }
  } finally {
    await server.stop()
  }
}

async function onFreshCopy<Result>(
  template: string,
  count: number,
  work: (url: string, payments: readonly Payment[]) => Promise<Result>,
): Promise<Result> {
  const copy = await paymentsDatabase(template, count + WARM_UP)
  try {
    return await work(copy.url, copy.payments.slice(0, Math.floor(copy.payments.length / CLIENTS) * CLIENTS))
  } finally {
    await copy.drop()
  }
}

/** The licences are drawn anew each time, so their violations may differ by a tenth; everything else is one a payment. */
function mustBeAlike(ours: Record<string, number>, bare: Record<string, number>): void {
  for (const [what, rows] of Object.entries(ours)) {
    const other = bare[what] ?? 0
    const isEqual = what === 'payment_lines' || what === 'violations paid' ? Math.abs(rows - other) < rows / 10 : rows === other
    if (!isEqual) throw new Error(`The baseline does not write the same: ${what} ${rows} and ${other}`)
  }
}
