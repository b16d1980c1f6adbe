import { sql } from 'drizzle-orm'
import { operationsNow } from '@/db/queries/operations'
import { isStale } from '@/domain/feeds/feed-freshness'
import { runImport } from '@/imports/run-import'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { requestClosing } from '@/services/cases/request-closing'
import { checkFeeds } from '@/services/feeds/check-feeds'
import { receiveImport } from '@/services/imports/receive-import'
import { startImport } from '@/services/imports/start-import'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { withDatabase } from '../support/database'
import { csvOf, importContent } from '../support/import-files'
import { temporaryFolder } from '../support/postgres'
import { approve } from '../support/two-people'

const connection = withDatabase({ max: 4 })
const now = new Date('2026-11-30T12:00:00Z')
const at = (hour: number) => `2026-11-30T0${hour}:00:00Z`

beforeEach(async () => {
  await connection.db.execute(sql`delete from feed_deliveries`)
  await connection.db.execute(
    sql`update feeds set last_success_at = '2026-11-01', complete_until = null, gap_at = null, accepts_undated = true where authority_code = 'GAM'`,
  )
})

/** Cases of missing deliveries that were opened by a test. */
async function missingCases(since = 0) {
  const rows = await connection.db.execute<{ id: string; state: string; from: string; to: string; notes: string[] }>(sql`
    select c.id, c.state, c.missing_from as from, c.missing_to as to,
      array(select e.details ->> 'text' from case_events e where e.case_id = c.id and e.action = 'NOTED' order by e.id) as notes
    from payment_cases c where c.reason = 'DELIVERY_MISSING' and c.authority_code = 'GAM' and c.id > ${since} order by c.id`)
  const hour = (instant: string) => new Date(instant).getUTCHours()
  return rows.map(({ id, from, to, ...one }) => ({ id: Number(id), from: hour(from), to: hour(to), ...one }))
}
const lastCase = async () => (await missingCases()).at(-1)?.id ?? 0

let sent = 0
const row = () => `GAM,complete-${sent++},93000001,9,9,15000,2026-01-05,10-79210`
const csv = (period: string, lines: readonly string[] = [row()]) => csvOf(lines, lines.length * 15_000).replace(/\n$/, `${period}\n`)
const complete = (since: number, asOf: number) => `,authority=GAM,since=${at(since)},as-of=${at(asOf)}`

/** As the operator's command imports it. */
async function deliver(content: string, name = 'delivery.csv') {
  const where = { folder: await temporaryFolder('tasdeed-complete-'), databaseUrl: connection.url }
  return importContent(where, content, { at: now, name })
}

async function feed() {
  const [found] = await connection.db.execute<{ fresh: string; gap: string | null; hours: number }>(sql`
    select last_success_at as fresh, gap_at as gap, stale_after_hours as hours from feeds where authority_code = 'GAM'`)
  if (!found) throw new Error('GAM has no feed')
  const { fresh, gap, hours } = found
  const known = { lastSuccessAt: new Date(fresh), gapAt: gap === null ? null : new Date(gap), staleAfterHours: hours }
  return { until: known.lastSuccessAt.toISOString().slice(0, 16), isMissing: known.gapAt !== null, isStale: isStale(known, now) }
}

test('a complete delivery makes its feed as fresh as it says, one without rows too, in both formats', async () => {
  await deliver(csv(complete(0, 1)))
  expect(await feed()).toEqual({ until: '2026-11-30T01:00', isMissing: false, isStale: false })
  await deliver(csv(complete(1, 2), []))
  expect(await feed()).toMatchObject({ until: '2026-11-30T02:00' })
  const trailer = { rows: 0, fils: 0, authority: 'GAM', since: at(2), 'as-of': '2026-11-30T06:00:00+03:00' }
  const line = { authority: 'GAM', source_key: `json-${sent++}`, license_number: '93000001', number: '9', type: '9', fine_fils: 15_000 }
  const rows = [{ ...line, occurred_on: '2026-01-05' }, { trailer: { ...trailer, rows: 1, fils: 15_000 } }]
  await deliver(`${rows.map((one) => JSON.stringify(one)).join('\n')}\n`, 'complete.jsonl')
  expect(await feed()).toMatchObject({ until: '2026-11-30T03:00' })
})

test('a delivery that does not follow the last one makes the feed stale until the missing one comes', async () => {
  await deliver(csv(complete(0, 1)))
  await deliver(csv(complete(2, 3)))
  expect(await feed()).toEqual({ until: '2026-11-30T01:00', isMissing: true, isStale: true })
  const { feeds } = await operationsNow(connection.db)
  expect(feeds.find(({ authority }) => authority === 'GAM')?.isStale).toBe(true)
  expect((await checkFeeds(connection.db, now)).find(({ authority }) => authority === 'GAM')).toMatchObject({ isStale: true })
  await deliver(csv(complete(1, 2)))
  expect(await feed()).toEqual({ until: '2026-11-30T03:00', isMissing: false, isStale: false })
})

test('a missing delivery opens one case, which ends by itself when it comes, without rows too', async () => {
  const before = await lastCase()
  await deliver(csv(complete(0, 1)))
  expect(await missingCases(before)).toEqual([])
  await deliver(csv(complete(3, 4)))
  await deliver(csv(complete(4, 5)))
  expect(await missingCases(before)).toMatchObject([{ state: 'OPEN', from: 1, to: 3, notes: [] }])
  await deliver(csv(complete(1, 3), []))
  expect(await missingCases(before)).toMatchObject([{ state: 'CLOSED', from: 1, to: 3, notes: ['DELIVERY_CAME'] }])
})

test('of two missing deliveries each has its case, and what comes in part leaves a case of the rest', async () => {
  const before = await lastCase()
  await deliver(csv(complete(0, 1)))
  await deliver(csv(complete(5, 6)))
  await deliver(csv(complete(7, 8)))
  expect(await missingCases(before)).toMatchObject([
    { state: 'OPEN', from: 1, to: 5 },
    { state: 'OPEN', from: 6, to: 7 },
  ])
  await deliver(csv(complete(1, 2)))
  expect(await missingCases(before)).toMatchObject([
    { state: 'CLOSED', from: 1, to: 5, notes: ['DELIVERY_CAME_IN_PART'] },
    { state: 'OPEN', from: 6, to: 7 },
    { state: 'OPEN', from: 2, to: 5 },
  ])
})

test('a case that two people closed stays closed while the delivery is missing, and the feed stays stale', async () => {
  const { db } = connection
  const before = await lastCase()
  await deliver(csv(complete(0, 2)))
  await deliver(csv(complete(4, 5)))
  const [opened] = await db.execute<{ reference: string }>(sql`select reference from payment_cases where id > ${before}`)
  const step = { reference: opened?.reference ?? '', now }
  expect(await requestClosing(db, { ...step, revision: 0, actor: 'clerk', reason: 'أكدت الجهة أن لا نقص' })).toEqual({ ok: true })
  await deliver(csv(complete(5, 6)))
  expect(await missingCases(before)).toMatchObject([{ state: 'CLOSE_REQUESTED', notes: [] }])
  const decision = { ...step, revision: 1, decision: 'APPROVE', note: '', drawNumbers: randomNumbers('1') } as const
  expect(await decideCaseRequest(db, { ...decision, actor: 'clerk' })).toEqual({ ok: false, reason: 'CASE_SAME_PERSON' })
  expect(await decideCaseRequest(db, { ...decision, actor: 'finance' })).toEqual({ ok: true })
  await deliver(csv(complete(6, 7)))
  expect(await missingCases(before)).toMatchObject([{ state: 'CLOSED' }])
  expect(await feed()).toMatchObject({ isMissing: true, isStale: true })
})

test.each([
  ['ends in the future', ',authority=GAM,since=2026-11-30T01:00:00Z,as-of=2026-11-30T12:00:01Z'],
  ['ends before the last one', ',authority=GAM,since=2026-11-29T00:00:00Z,as-of=2026-11-30T00:30:00Z'],
  ['came before', complete(0, 1)],
])('a delivery that %s has its rows registered, and leaves the feed as it is', async (_title, period) => {
  await deliver(csv(complete(0, 1)))
  const { summary } = await deliver(csv(period))
  expect([summary.PARKED.rows, await feed()]).toEqual([1, { until: '2026-11-30T01:00', isMissing: false, isStale: false }])
})

test.each([
  ',since=2026-11-30T01:00:00Z,as-of=2026-11-30T02:00:00Z',
  ',authority=GAM,as-of=2026-11-30T02:00:00Z',
  ',authority=GAM,since=2026-11-30T02:00:00Z,as-of=2026-11-30T02:00:00Z',
  ',authority=GAM,since=2026-11-30,as-of=2026-11-30T02:00:00Z',
])('a trailer that says only a part of it, or no period, is refused with all rows: %s', async (period) => {
  await expect(deliver(csv(period))).rejects.toThrow('the trailer must read')
})

test('a delivery of before these fields counts only for an authority that is set to accept it', async () => {
  await deliver(csv(''))
  expect(await feed()).toMatchObject({ until: '2026-11-30T12:00' })
  await connection.db.execute(sql`update feeds set last_success_at = '2026-11-01', accepts_undated = false where authority_code = 'GAM'`)
  await deliver(csv(''))
  expect(await feed()).toMatchObject({ until: '2026-11-01T00:00', isStale: true })
})

async function byHand(content: string): Promise<number> {
  const chunks = async function* () {
    yield Buffer.from(content)
  }
  const file = { name: 'hand.csv', contentHash: `hand-${sent++}`, size: content.length, chunks }
  const { id } = await receiveImport(connection.db, file, { actor: 'clerk', now })
  await run(id)
  return id
}

const run = (id: number) =>
  runImport(id, {
    db: connection.db,
    databaseUrl: connection.url,
    now: () => now,
    drawNumbers: randomNumbers('1'),
    onFault: (error) => {
      throw error
    },
  })

test('a correction that staff send never makes a feed fresh', async () => {
  const id = await byHand(csv(''))
  expect(await startImport(connection.db, { id, actor: 'clerk', now })).toEqual({ ok: true, answer: { approval: null } })
  await run(id)
  expect(await feed()).toMatchObject({ until: '2026-11-01T00:00', isStale: true })
})

test('a complete delivery that staff send counts once a second person has confirmed it', async () => {
  const id = await byHand(csv(complete(0, 1)))
  const [looked] = await connection.db.execute<{ holds: string }>(
    sql`select preview ->> 'holds' as holds from file_imports where id = ${id}`,
  )
  expect(looked?.holds).toBe('["COMPLETE"]')
  const started = await startImport(connection.db, { id, reason: 'كتاب الأمانة', actor: 'clerk', now })
  await run(id)
  expect(await feed()).toMatchObject({ until: '2026-11-01T00:00' })
  expect(await approve(connection.db, (started.ok && started.answer.approval) || 0, now)).toBeNull()
  await run(id)
  expect(await feed()).toEqual({ until: '2026-11-30T01:00', isMissing: false, isStale: false })
})
