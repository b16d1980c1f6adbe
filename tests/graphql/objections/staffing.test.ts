import { seedAccounts } from '@/demo/accounts'
import { closeCancelled } from '@/services/objections/close-cancelled'
import { endOvertakenProposal } from '@/services/objections/proposal'
import { type TestApi, testApi } from '@/tests/support/api'
import { decision, objectors } from '@/tests/support/objections'
import { sessionOf } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

const now = new Date('2026-06-15T09:00:00Z')
let t: TestApi
let one: ReturnType<typeof objectors>

beforeAll(async () => {
  t = await testApi(() => now)
  one = objectors(t, '50000001')
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  await given(t.connection.db, { number: '50000001' }, [aViolation({ sourceKey: 'A' })], new Date('2026-06-01T09:00:00Z'))
})
afterAll(() => t.close())

const staffing = async (userName: string) => {
  const { data } = await t.ask('{ objectionStaffing { authority { id } adjudicators open lacks } }', {}, await sessionOf(t, userName))
  return data.objectionStaffing.map(({ authority, ...rest }: { authority: { id: string } }) => ({ authority: authority.id, ...rest }))
}

test('staff see which authorities have too few adjudicators, and for what; an adjudicator their own authority alone', async () => {
  expect(await staffing('adjudicator')).toEqual([{ authority: 'GAM', adjudicators: 3, open: 0, lacks: null }])
  await t.connection.sql`update users set disabled_at = ${now.toISOString()} where user_name = 'adjudicator3'`
  expect(await staffing('adjudicator')).toMatchObject([{ adjudicators: 2, lacks: 'APPEALS' }])
  await t.connection.sql`update users set disabled_at = ${now.toISOString()} where user_name = 'adjudicator2'`
  expect(await staffing('adjudicator')).toMatchObject([{ adjudicators: 1, lacks: 'DECISIONS' }])
  expect((await staffing('clerk')).length).toBeGreaterThan(1)
})

test('a proposal whose violation the authority cancels is ended by itself, with its place in the audit log', async () => {
  const { db, sql } = t.connection
  const [row] = await sql`select id::int as id from violations where source_key = 'A'`
  const { objection } = await one.submit([String(row?.id)])
  await one.staff('objectionTake', objection.number)
  const { approval } = await one.staff('objectionDecide', objection.number, decision('ACCEPTED'))
  await sql`update violations set status = 'CANCELLED', cancelled_at = ${now.toISOString()} where id = ${row?.id}`
  await db.transaction((tx) => closeCancelled(tx, [row?.id], now))
  const [job] = await sql`
    select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks k on k.id = j.task_id
    where k.identifier = 'end-overtaken-proposal'`
  await endOvertakenProposal(db, job?.payload.objection, now)
  const [ended] = await sql`select state from approvals where id = ${approval.id}`
  expect(ended?.state).toBe('WITHDRAWN')
  const [audit] =
    await sql`select actor from audit_log where action = 'approval.withdrawn' and subject = ${`objection:${objection.number}`}`
  expect(audit?.actor).toBe('authority')
})
