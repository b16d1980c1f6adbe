import { seedAccounts } from '@/demo/accounts'
import { calendarDay } from '@/domain/values/calendar-day'
import { type TestApi, testApi } from '@/tests/support/api'
import { codes, objectors } from '@/tests/support/objections'
import { sessionOf } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

const now = new Date('2026-06-15T09:00:00Z')
let t: TestApi
let one: ReturnType<typeof objectors>
let keys = 0

beforeAll(async () => {
  t = await testApi(() => now)
  one = objectors(t, '50000001')
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  const occurredOn = calendarDay('2026-01-05')
  const registered = new Date('2026-06-01T09:00:00Z')
  await given(t.connection.db, { number: '50000001' }, [aViolation({ sourceKey: 'A', occurredOn })], registered)
  await t.connection.sql`update violations set registered_at = '2026-06-01T09:00:00Z'`
  await t.connection.sql`insert into objection_terms (authority_code, within_days) values ('GAM', 30)`
})
afterAll(() => t.close())

const submit = async () => {
  const [row] = await t.connection.sql`select id from violations where source_key = 'A'`
  return one.submit([String(row?.id)])
}

const change = async (initialLoadUntil: string) => {
  const query = `mutation ($input: FeedChangeInput!) { feedChange(input: $input) {
    approval { id changes { name { en } before { en } after { en } } } userErrors { code field } } }`
  const input = { authority: 'GAM', initialLoadUntil, reason: 'x', idempotencyKey: `loaded-key-${keys++}` }
  return (await t.ask(query, { input }, await sessionOf(t, 'admin'))).data.feedChange
}

test('days to object to the initial load count from the offence, once two administrators said until when it was', async () => {
  expect(codes(await change('2026-06-16'))).toEqual(['FEED_INITIAL_LOAD'])
  const asked = await change('2026-06-10')
  expect(asked.approval.changes).toEqual([{ name: { en: 'Last day of the initial load' }, before: null, after: { en: '2026-06-10' } }])
  await one.decideApproval(asked.approval.id, 'admin2')
  expect(codes(await submit())).toEqual(['OBJECTION_TOO_LATE'])
})

test('what was registered later counts from its registration', async () => {
  const asked = await change('2026-05-31')
  await one.decideApproval(asked.approval.id, 'admin2')
  expect(await submit()).toMatchObject({ objection: { state: 'SUBMITTED' } })
})
