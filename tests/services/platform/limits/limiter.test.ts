import { connect } from '@/db/client/client'
import { limitLevels } from '@/db/schema/limit-levels'
import type { Limit } from '@/services/platform/limits/buckets'
import { forgetEmptyLevels } from '@/services/platform/limits/exchange-levels'
import { type Limiter, limiter } from '@/services/platform/limits/limiter'
import { withDatabase } from '@/tests/support/database'

const LIMIT: Limit = { name: 'guesses', most: 3, minutes: 10 }
const connection = withDatabase({ onStatement: (statement) => statements.push(statement) })
const statements: string[] = []
let clock = new Date('2026-11-22T10:00:00Z')
let limiters: Limiter[] = []
let faults: unknown[] = []

beforeEach(async () => {
  faults = []
  await connection.db.delete(limitLevels)
})
afterEach(async () => {
  await Promise.all(limiters.map(({ stop }) => stop()))
  limiters = []
})

/** One process. */
function aProcess(db = connection.db): Limiter {
  const made = limiter({ db, secret: 'secret', now: () => clock, onFault: (error) => faults.push(error) })
  limiters.push(made)
  return made
}

const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000)
}

async function takes(process: Limiter, times: number, { limit = LIMIT, subject = 'somebody' } = {}) {
  const taken: boolean[] = []
  for (let i = 0; i < times; i++) taken.push((await process.take(limit, subject)).retryAfter === null)
  return taken
}

test('as many uses as the limit has are taken, and the next hears how many seconds to wait', async () => {
  const process = aProcess()
  expect(await takes(process, 4)).toEqual([true, true, true, false])
  expect(await process.take(LIMIT, 'somebody')).toEqual({ left: 0, retryAfter: 200 })
  later(2)
  expect(await process.take(LIMIT, 'somebody')).toEqual({ left: 0, retryAfter: 80 })
  expect(await process.take(LIMIT, 'somebody else')).toEqual({ left: 2, retryAfter: null })
})

test('uses come back evenly', async () => {
  const process = aProcess()
  await takes(process, 3)
  later(7)
  expect(await takes(process, 3)).toEqual([true, true, false])
  later(10)
  expect(await takes(process, 4)).toEqual([true, true, true, false])
})

test('a use that is given back can be taken again', async () => {
  const process = aProcess()
  await takes(process, 3)
  process.giveBack(LIMIT, 'somebody')
  expect(await takes(process, 2)).toEqual([true, false])
})

test('claims that do not count make room for those that wait for them; those that count refuse them', async () => {
  const process = aProcess()
  const held = await Promise.all(Array.from({ length: 3 }, () => process.claim(LIMIT, 'somebody')))
  const waiting = Array.from({ length: 2 }, () => process.claim(LIMIT, 'somebody'))
  const settle = (index: number, counts: boolean) => {
    const claim = held[index]
    if (claim?.retryAfter === null) claim.settle(counts)
  }
  settle(0, false)
  expect(await waiting[0]).toMatchObject({ retryAfter: null })
  settle(1, true)
  settle(2, true)
  const [first] = await Promise.all(waiting.slice(0, 1))
  if (first?.retryAfter === null) first.settle(true)
  expect(await waiting[1]).toEqual({ retryAfter: 200 })
})

test('uses that are given back at once send the database nothing', async () => {
  const process = aProcess()
  const before = statements.length
  for (let i = 0; i < 100; i++) {
    const claim = await process.claim(LIMIT, `visitor ${i}`)
    if (claim.retryAfter === null) claim.settle(false)
  }
  await process.exchange()
  expect(statements.slice(before)).toEqual([])
})

test('uses that came back are not told to the others when more is used later', async () => {
  const coarse = { ...LIMIT, name: 'coarse', most: 100, grain: 5 }
  const [here, there] = [aProcess(), aProcess()]
  await takes(here, 4, { limit: coarse })
  later(60)
  await takes(here, 6, { limit: coarse })
  await here.exchange()
  expect(await there.leftOverall(coarse, 'somebody')).toBe(94)
})

test.each([10, 60, 1_000])('two processes that are stormed together allow no more than 1.1 times a limit of %i', async (most) => {
  const limit = { name: 'stormed', most, minutes: 10 }
  const processes = [aProcess(), aProcess()]
  const storm = await Promise.all(processes.flatMap((process) => Array.from({ length: 2 * most }, () => process.take(limit, 'one'))))
  const allowed = storm.filter(({ retryAfter }) => retryAfter === null).length
  expect(allowed).toBeGreaterThanOrEqual(most * 0.9)
  expect(allowed).toBeLessThanOrEqual(most * 1.1)
})

test.each([10, 60])('two processes that are asked in turns allow no more than 1.1 times a limit of %i', async (most) => {
  const limit = { name: 'in turns', most, minutes: 10 }
  const [here, there] = [aProcess(), aProcess()]
  let allowed = 0
  for (let i = 0; i < 2 * most; i++)
    allowed += [...(await takes(here, 1, { limit })), ...(await takes(there, 1, { limit }))].filter(Boolean).length
  expect(allowed).toBeLessThanOrEqual(most * 1.1)
})

test('what was used while the database was away is told when it is back', async () => {
  const away = connect('postgres://nobody@127.0.0.1:1/none')
  const process = aProcess(away.db)
  expect(await takes(process, 4)).toEqual([true, true, true, false])
  await process.exchange()
  expect(faults.length).toBeGreaterThan(0)
  expect(await takes(process, 1)).toEqual([false])
  await away.close()
})

test('kinds of limits never share a count, whatever their subjects are named', async () => {
  const process = aProcess()
  await takes(process, 3, { limit: { ...LIMIT, name: 'a' }, subject: 'b c' })
  expect(await takes(process, 1, { limit: { ...LIMIT, name: 'a b' }, subject: 'c' })).toEqual([true])
})

test('the database keeps digests: neither the address nor the licence can be read in it', async () => {
  const process = aProcess()
  await process.take(LIMIT, '192.0.2.7')
  await process.exchange()
  const [row] = await connection.db.select().from(limitLevels)
  expect(row?.key).toMatch(/^[\w-]{43}$/)
})

test('hundreds of exchanges at once from two processes lose no use', async () => {
  const wide = { ...LIMIT, most: 10_000 }
  const processes = [aProcess(), aProcess()]
  await Promise.all(
    Array.from({ length: 200 }, async (_, i) => {
      const process = processes[i % 2] as Limiter
      for (const subject of ['a', 'b', 'c']) await process.take(wide, subject)
      await process.exchange()
    }),
  )
  const left = ['a', 'b', 'c'].map((subject) => processes[0]?.leftOverall(wide, subject))
  expect(await Promise.all(left)).toEqual([9_800, 9_800, 9_800])
})

test('what is empty again is forgotten however much it is, and nothing else', async () => {
  const process = aProcess()
  await Promise.all(Array.from({ length: 2_500 }, (_, i) => process.take(LIMIT, `network ${i}`)))
  await process.exchange()
  later(20)
  await process.take(LIMIT, 'somebody')
  await process.exchange()
  expect(await connection.db.$count(limitLevels)).toBe(2_501)
  await forgetEmptyLevels(connection.db, clock)
  expect(await connection.db.$count(limitLevels)).toBe(1)
})
