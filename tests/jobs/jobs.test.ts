import { sql } from 'drizzle-orm'
import { type Logger, pino } from 'pino'
import { connect } from '@/db/client/client'
import { runJobs } from '@/jobs/run-jobs'
import { enqueueJob } from '@/services/platform/enqueue-job'
import { createLogger } from '@/services/platform/logger'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { withDatabase } from '../support/database'

const connection = withDatabase({ max: 4 })
let stop: (() => Promise<void>) | undefined

beforeEach(() => connection.db.execute(sql`truncate ledger_check_runs`))

afterEach(async () => {
  await stop?.()
  stop = undefined
})

const drawNumbers = randomNumbers('1')
const silent: Logger = pino({ level: 'silent' })

function start(): void {
  stop = runJobs({ db: connection.db, url: connection.url, logger: silent, drawNumbers, now: () => new Date() }).stop
}

const runs = () =>
  connection.db.execute<{ day: string | null; holds: boolean }>(sql`select day::text, holds from ledger_check_runs order by id`)
const waiting = () => connection.db.execute(sql`select 1 from graphile_worker.jobs`)

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20))
}

test('a job runs after its transaction is committed', async () => {
  start()
  await connection.db.transaction(async (tx) => {
    await enqueueJob(tx, 'verify-ledger', { day: '2026-11-22' })
    await enqueueJob(tx, 'verify-ledger', { day: '2026-11-22' })
  })
  await until(async () => (await runs()).length > 0 && (await waiting()).length === 0)
  expect([...(await runs())]).toEqual([{ day: '2026-11-22', holds: true }])
})

test('a job of a transaction that is rolled back never runs', async () => {
  const rolledBack = connection.db.transaction(async (tx) => {
    await enqueueJob(tx, 'verify-ledger', { day: '2026-11-20' })
    throw new Error('rolled back')
  })
  await expect(rolledBack).rejects.toThrow('rolled back')
  start()
  await connection.db.transaction((tx) => enqueueJob(tx, 'verify-ledger', { day: '2026-11-21' }))
  await until(async () => (await runs()).length > 0 && (await waiting()).length === 0)
  expect([...(await runs())]).toEqual([{ day: '2026-11-21', holds: true }])
})

test('jobs go on after the database cut every connection', async () => {
  start()
  await until(async () => (await connectionsOfJobs()) > 0)
  await connection.db.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and application_name not like 'tasdeed%'`)
  await connection.db.transaction((tx) => enqueueJob(tx, 'verify-ledger', {}))
  await until(async () => (await runs()).length > 0)
  expect([...(await runs())]).toEqual([{ day: null, holds: true }])
})

async function connectionsOfJobs(): Promise<number> {
  const rows = await connection.db.execute(sql`
    select 1 from pg_stat_activity where datname = current_database() and query ilike '%listen%jobs:insert%'`)
  return rows.length
}

test('a payment whose parts are not what was reported is told', async () => {
  const broken: string[] = []
  const logger = pino({ level: 'error' }, { write: (line: string) => void broken.push(line) })
  await connection.db.execute(sql`
    insert into payments (transaction_id, content_hash, raw_hash, reported_number, currency, amount_text, paid, settled, suspense, processed_at, received_at, source)
    values ('T-1', '', '', '', 'JOD', '5.000', 5000, 0, 5000, now(), now(), 'NOTIFICATION')`)
  stop = runJobs({ db: connection.db, url: connection.url, logger, drawNumbers, now: () => new Date() }).stop
  await connection.db.transaction((tx) => enqueueJob(tx, 'verify-ledger', {}))
  await until(async () => (await runs()).length > 0)
  expect([...(await runs())]).toEqual([{ day: null, holds: false }])
  expect(broken.join()).toContain('every fils that waits has its case')
})

test('a job that fails says why without the values of its statement, in the log and in the queue', async () => {
  const lines: string[] = []
  const logger = createLogger('info', { write: (line: string) => void lines.push(line) })
  await connection.db.execute(sql`alter table ledger_check_runs rename to away`)
  stop = runJobs({ db: connection.db, url: connection.url, logger, drawNumbers, now: () => new Date() }).stop
  await connection.db.transaction((tx) => enqueueJob(tx, 'verify-ledger', { day: '2031-03-05' }))
  const failed = () =>
    connection.db.execute<{ last_error: string }>(sql`select last_error from graphile_worker.jobs where last_error is not null`)
  await until(async () => (await failed()).length > 0)
  await connection.db.execute(sql`alter table away rename to ledger_check_runs`)
  const told = `${lines.join()} ${(await failed())[0]?.last_error}`
  expect(told).toContain('DrizzleQueryError PostgresError 42P01')
  expect(told).not.toContain('2031-03-05')
  await connection.db.execute(sql`delete from graphile_worker._private_jobs`)
})

test('days that are over are closed in the background', async () => {
  const received = new Date(Date.now() - 2 * 24 * 3_600_000).toISOString()
  await connection.db.execute(sql`update payments set received_at = ${received}::timestamptz`)
  start()
  await connection.db.transaction((tx) => enqueueJob(tx, 'close-days', {}))
  const closed = () => connection.db.execute<{ payments: number }>(sql`select payments, closed_by from day_closings order by day`)
  await until(async () => (await closed()).length > 1)
  expect([...(await closed())]).toEqual([
    { payments: 1, closed_by: 'jobs' },
    { payments: 0, closed_by: 'jobs' },
  ])
})

test('a feed that falls behind is told once, and again when it comes', async () => {
  const { checkFeeds } = await import('@/services/feeds/check-feeds')
  await connection.db.execute(sql`update feeds set last_success_at = '2026-11-20T00:00:00Z', stale_after_hours = 48`)
  const at = (time: string) => checkFeeds(connection.db, new Date(time))
  expect(await at('2026-11-21T00:00:00Z')).toEqual([])
  const stale = await at('2026-11-22T00:00:01Z')
  expect(stale.length).toBeGreaterThan(0)
  expect(stale.every(({ isStale }) => isStale)).toBe(true)
  expect(await at('2026-11-22T01:00:00Z')).toEqual([])
  await connection.db.execute(sql`update feeds set last_success_at = '2026-11-22T02:00:00Z'`)
  expect((await at('2026-11-22T03:00:00Z')).map(({ isStale }) => isStale)).toEqual(stale.map(() => false))
})

test('a job that a process held when it ended runs at the next start, and one that a living worker holds is left to it', async () => {
  const { db } = connection
  await db.transaction(async (tx) => {
    await enqueueJob(tx, 'verify-ledger', { day: '2026-11-18' })
    await enqueueJob(tx, 'verify-ledger', { day: '2026-11-19' })
  })
  const alive = connect(connection.url, { max: 1, name: 'tasdeed jobs of another machine' })
  await alive.sql`select 1`
  await db.execute(sql`
    update graphile_worker._private_jobs set locked_at = now(),
      locked_by = case when payload->>'day' = '2026-11-18' then 'tasdeed jobs of a killed process' else 'tasdeed jobs of another machine' end`)
  start()
  await until(async () => (await runs()).length > 0)
  expect((await runs()).map(({ day }) => day)).toEqual(['2026-11-18'])
  const left = await db.execute(sql`select locked_by from graphile_worker._private_jobs where payload->>'day' = '2026-11-19'`)
  expect([...left]).toEqual([{ locked_by: 'tasdeed jobs of another machine' }])
  await alive.close()
  await db.execute(sql`delete from graphile_worker._private_jobs`)
})
