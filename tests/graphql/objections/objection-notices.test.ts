import { sql } from 'drizzle-orm'
import { seedAccounts } from '@/demo/accounts'
import type { NoticeKind } from '@/domain/notices/notice'
import { openedNotice } from '@/services/notices/sealed-notice'
import { notifyMaker } from '@/services/objections/notify-maker'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import { decision, moreAdjudicators, objectors } from '@/tests/support/objections'
import { aViolation, given } from '@/tests/support/records'

const LICENSE = '50000001'
let now = new Date('2026-06-15T09:00:00Z')
let t: TestApi
let one: ReturnType<typeof objectors>

beforeAll(async () => {
  t = await testApi(() => now)
  one = objectors(t, LICENSE)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  await moreAdjudicators(t.connection.db)
  const violations = ['A', 'B', 'C', 'D', 'E'].map((sourceKey) => aViolation({ sourceKey }))
  await given(t.connection.db, { number: LICENSE }, violations, new Date('2026-06-01T09:00:00Z'))
})
afterAll(() => t.close())
beforeEach(async () => {
  await t.connection.db.execute(sql`truncate notices`)
  now = new Date('2026-06-15T09:00:00Z')
})

const idOf = async (sourceKey: string) => {
  const [row] = await t.connection.sql`select id from violations where source_key = ${sourceKey} order by id desc limit 1`
  return String(row?.id)
}

/** Runs the jobs that steps asked for; `times`: as often. */
async function runJobs(times = 1): Promise<void> {
  const { db, sql: query } = t.connection
  const jobs = await query`
    select j.id, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks k on k.id = j.task_id
    where k.identifier = 'notify-objection' order by j.id`
  for (const { payload } of jobs)
    for (let time = 0; time < times; time++) await notifyMaker(db, { event: payload.event, now, sealKey: SESSION_SECRET })
  await query`delete from graphile_worker._private_jobs where id = any(${jobs.map(({ id }) => id)})`
}

/** Messages about objections that wait, with what they say. */
async function waiting() {
  const rows = await t.connection.sql`
    select kind, language, channel, sealed from notices where state = 'WAITING' and kind like 'OBJECTION%' order by id`
  return rows.map(({ kind, language, channel, sealed }) => {
    const content = openedNotice(sealed, SESSION_SECRET)
    return { kind: kind as NoticeKind, language, channel, to: content?.address, ...content?.values }
  })
}

const kinds = async () => (await waiting()).map(({ kind }) => kind)

test('whoever objected is written each step once, at the confirmed contact and in the language of the objection', async () => {
  const { objection } = await one.submit([await idOf('A')], { language: 'EN' })
  const { number } = objection
  await one.staff('objectionTake', number)
  await runJobs(2)
  expect(await waiting()).toEqual([{ kind: 'OBJECTION_RECEIVED', language: 'en', channel: 'EMAIL', to: 'laila@example.com', number }])
  await one.staff('objectionMoreAsk', number, { text: 'أرسل العقد' })
  await runJobs()
  expect((await waiting()).at(-1)).toMatchObject({ kind: 'OBJECTION_MORE', lastDay: '2026-06-30' })
  await one.maker('objectionAdd', { number, text: 'هذا هو' })
  expect(await kinds()).toEqual(['OBJECTION_RECEIVED'])
  await one.staff('objectionHearingSet', number, { at: '2026-06-24T07:00:00Z', place: 'رأس العين' })
  await runJobs()
  expect((await waiting()).at(-1)).toMatchObject({ kind: 'OBJECTION_HEARING', at: '2026-06-24T07:00:00.000Z', place: 'رأس العين' })
  await one.staff('objectionHearingSet', number, { at: '2026-06-25T07:00:00Z', place: 'رأس العين' })
  await runJobs()
  const hearings = (await waiting()).filter(({ kind }) => kind === 'OBJECTION_HEARING')
  expect(hearings).toMatchObject([{ at: '2026-06-25T07:00:00.000Z' }])
  await one.maker('objectionHearingPostpone', { number })
  expect(await kinds()).toEqual(['OBJECTION_RECEIVED'])
  await one.staff('objectionDecide', number, decision('REJECTED'))
  await runJobs()
  expect((await waiting()).at(-1)).toMatchObject({ kind: 'OBJECTION_DECIDED', lastDay: '2026-06-30' })
  await one.maker('objectionAppeal', { number, text: 'أتظلّم' })
  expect(await kinds()).toEqual(['OBJECTION_RECEIVED'])
  await one.staff('objectionDecide', number, decision('UPHELD'), 'adjudicator3')
  await runJobs()
  expect(await kinds()).toEqual(['OBJECTION_APPEAL_DECIDED'])
})

test('an acceptance is written once two people decided it, not when it is proposed', async () => {
  const { objection } = await one.submit([await idOf('B')])
  await one.staff('objectionTake', objection.number)
  const { approval } = await one.staff('objectionDecide', objection.number, decision('ACCEPTED'))
  await runJobs()
  expect(await kinds()).toEqual(['OBJECTION_RECEIVED'])
  await one.decideApproval(approval.id, 'adjudicator2')
  await runJobs()
  expect(await waiting()).toMatchObject([{ kind: 'OBJECTION_ACCEPTED', language: 'ar', number: objection.number }])
})

test('what was overtaken before its job ran is not written', async () => {
  const { objection } = await one.submit([await idOf('C')])
  await one.maker('objectionWithdraw', { number: objection.number })
  await runJobs()
  expect(await kinds()).toEqual([])
})
