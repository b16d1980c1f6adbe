import { type Connection, connect } from '@/db/client'
import { rateLimits } from '@/db/schema/rate-limits'
import { type RateLimit, type RateLimiter, rateLimiter } from '@/services/limiting/rate-limiter'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

const LIMIT: RateLimit = { name: 'guesses', most: 3, minutes: 10 }
let database: TestDatabase
let connection: Connection
let clock = new Date('2026-11-22T10:00:00Z')
let limiters: RateLimiter[] = []
let faults: unknown[] = []

beforeAll(async () => {
  database = await testDatabase()
  connection = connect(database.url)
})
afterAll(async () => {
  await connection.close()
  await database.drop()
})
beforeEach(async () => {
  faults = []
  await connection.db.delete(rateLimits)
})
afterEach(async () => {
  await Promise.all(limiters.map((limiter) => limiter.stop()))
  limiters = []
})

/** One process. */
function aProcess(db = connection.db): RateLimiter {
  const limiter = rateLimiter({ db, secret: 'secret', now: () => clock, onFault: (error) => faults.push(error) })
  limiters.push(limiter)
  return limiter
}

const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000)
}

const takes = (limiter: RateLimiter, times: number, subject = 'somebody') =>
  Array.from({ length: times }, () => limiter.take(LIMIT, subject) === null)

test('as many uses as the limit has are taken, the next is told how many seconds to wait', () => {
  const limiter = aProcess()
  expect(takes(limiter, 3)).toEqual([true, true, true])
  later(4)
  expect(limiter.take(LIMIT, 'somebody')).toBe(360)
  expect(limiter.take(LIMIT, 'somebody else')).toBeNull()
})

test('a use that is given back can be taken again', () => {
  const limiter = aProcess()
  takes(limiter, 3)
  limiter.giveBack(LIMIT, 'somebody')
  expect(takes(limiter, 2)).toEqual([true, false])
})

test('after its window a limit begins anew, here and in the database', async () => {
  const limiter = aProcess()
  takes(limiter, 3)
  await limiter.exchange()
  later(10)
  expect(takes(limiter, 3)).toEqual([true, true, true])
  await limiter.exchange()
  expect(await connection.db.select().from(rateLimits)).toMatchObject([{ used: 3 }])
})

test('two processes hold one limit together, from their next exchange on', async () => {
  const [here, there] = [aProcess(), aProcess()]
  takes(here, 2)
  takes(there, 1)
  await here.exchange()
  await there.exchange()
  expect(takes(there, 1)).toEqual([false])
  here.giveBack(LIMIT, 'somebody')
  await here.exchange()
  there.giveBack(LIMIT, 'somebody')
  await there.exchange()
  expect(takes(there, 3)).toEqual([true, true, false])
})

test('what was used while the database was away is told when it is back', async () => {
  const away = connect('postgres://nobody@127.0.0.1:1/none')
  const limiter = aProcess(away.db)
  takes(limiter, 3)
  await limiter.exchange()
  expect(faults).toHaveLength(1)
  expect(takes(limiter, 1)).toEqual([false])
  await away.close()
})

test('the database keeps digests: neither the address nor the licence can be read in it', async () => {
  const limiter = aProcess()
  limiter.take(LIMIT, '192.0.2.7')
  await limiter.exchange()
  const [row] = await connection.db.select().from(rateLimits)
  expect(row?.key).toMatch(/^[\w-]{43}$/)
})

test('hundreds of exchanges at once from two processes lose no use', async () => {
  const wide = { ...LIMIT, most: 10_000 }
  const processes = [aProcess(), aProcess()]
  await Promise.all(
    Array.from({ length: 200 }, async (_, i) => {
      const limiter = processes[i % 2] as RateLimiter
      for (const subject of ['a', 'b', 'c']) limiter.take(wide, subject)
      await limiter.exchange()
    }),
  )
  await Promise.all(processes.map((limiter) => limiter.exchange()))
  expect(await connection.db.select({ used: rateLimits.used }).from(rateLimits)).toEqual([{ used: 200 }, { used: 200 }, { used: 200 }])
})
