import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { applicationBudgets } from '@/db/schema/application-budgets'

/** An application's budget: `most` points, which come back evenly within a minute. */
type BudgetOf = { readonly applicationId: number; readonly most: number }

/** What an application has left; `retryAfter`: seconds until the points that were asked for are there, null when they were spent. */
type Spent = { readonly left: number; readonly retryAfter: number | null }

export type Budgets = {
  /** Spends points, or nothing where there are too few. */
  spend(of: BudgetOf, points: number): Spent
  /** Points that an application has left, from the database and what was spent here since. */
  left(of: BudgetOf): Promise<number>
  /** Tells the other processes what was spent here, and learns from them; it does so by itself twice a second. */
  exchange(): Promise<void>
  stop(): Promise<void>
}

/** `known`: what all processes had spent at `at`, when it was last exchanged; `fresh`: spent here since. */
type Bucket = { readonly applicationId: number; perMs: number; known: number; fresh: number; at: number }

const MINUTE_MS = 60_000
const EXCHANGE_MS = 500

type Options = { readonly db: Db; readonly now: () => Date; readonly onFault: (error: unknown) => void }

/**
 * Leaky buckets that all processes share. Spending is in memory, so that it costs a request no statement; twice a second what was spent goes to the database and
 * comes back with everybody's. While the database is away each process holds the budgets by itself.
 */
export function budgets({ db, now, onFault }: Options): Budgets {
  const buckets = new Map<number, Bucket>()
  const bucketOf = ({ applicationId, most }: BudgetOf): Bucket => {
    const bucket = buckets.get(applicationId) ?? { applicationId, perMs: 0, known: 0, fresh: 0, at: now().getTime() }
    bucket.perMs = most / MINUTE_MS
    buckets.set(applicationId, bucket)
    return bucket
  }
  const exchangeOnce = async () => {
    const sent = [...buckets.values()]
      .filter(({ known, fresh }) => known > 0 || fresh > 0)
      .map((bucket) => ({ bucket, fresh: bucket.fresh }))
    if (sent.length === 0) return
    try {
      learn(sent, await addSpent(db, sent, now()), now().getTime())
    } catch (error) {
      onFault(error)
    }
  }
  let last = Promise.resolve()
  const exchange = () => {
    last = last.then(exchangeOnce)
    return last
  }
  const timer = setInterval(() => void exchange(), EXCHANGE_MS)
  timer.unref()
  return {
    spend: (of, points) => {
      const bucket = bucketOf(of)
      const left = of.most - spentOf(bucket, now().getTime())
      if (points > left) return { left: Math.floor(left), retryAfter: Math.max(1, Math.ceil((points - left) / bucket.perMs / 1000)) }
      bucket.fresh += points
      return { left: Math.floor(left - points), retryAfter: null }
    },
    left: async ({ applicationId, most }) => {
      const fresh = buckets.get(applicationId)?.fresh ?? 0
      return Math.max(0, Math.floor(most - fresh - (await storedSpent(db, { applicationId, most }, now()))))
    },
    exchange,
    stop: async () => {
      clearInterval(timer)
      await exchange()
    },
  }
}

/** What has not come back yet. */
function spentOf({ known, fresh, at, perMs }: Bucket, nowMs: number): number {
  return Math.max(0, known + fresh - (nowMs - at) * perMs)
}

/** What all processes have told of, less what has come back since. */
async function storedSpent(db: Db, { applicationId, most }: BudgetOf, now: Date): Promise<number> {
  const [row] = await db.select().from(applicationBudgets).where(eq(applicationBudgets.applicationId, applicationId))
  return row ? Math.max(0, row.spent - (Math.max(0, now.getTime() - row.at.getTime()) * most) / MINUTE_MS) : 0
}

type Sent = { readonly bucket: Bucket; readonly fresh: number }

/** Adds what was spent, in the order of the keys, and resolves with what all have spent by then. */
async function addSpent(db: Db, sent: readonly Sent[], now: Date): Promise<ReadonlyMap<number, number>> {
  const rows = JSON.stringify(sent.map(({ bucket, fresh }) => ({ id: bucket.applicationId, fresh, perSecond: bucket.perMs * 1000 })))
  const at = sql`${now.toISOString()}::timestamptz`
  const totals = await db.execute<{ id: string; spent: number }>(sql`
    with sent as (
      select id, fresh, "perSecond" as per_second from json_to_recordset(${rows}::json) as t (id bigint, fresh double precision, "perSecond" double precision)
    )
    insert into application_budgets as b (application_id, spent, at) select id, fresh, ${at} from sent order by id
    on conflict (application_id) do update set
      spent = greatest(0, b.spent - greatest(0, extract(epoch from excluded.at - b.at)) * (select per_second from sent where id = b.application_id)) + excluded.spent,
      at = greatest(b.at, excluded.at)
    returning application_id as id, spent`)
  return new Map(totals.map(({ id, spent }) => [Number(id), Number(spent)]))
}

function learn(sent: readonly Sent[], totals: ReadonlyMap<number, number>, nowMs: number): void {
  for (const { bucket, fresh } of sent) {
    const total = totals.get(bucket.applicationId)
    if (total === undefined) continue
    bucket.known = total
    bucket.fresh -= fresh
    bucket.at = nowMs
  }
}
