import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import { codes, decision, objectors, type Payload } from '@/tests/support/objections'
import { sessionOf } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

let now = new Date('2026-06-15T09:00:00Z')
let t: TestApi
let one: ReturnType<typeof objectors>
let keys = 0

beforeAll(async () => {
  t = await testApi(() => now)
  one = objectors(t, '50000001')
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  const violations = ['A', 'B', 'C'].map((sourceKey) => aViolation({ sourceKey }))
  await given(t.connection.db, { number: '50000001' }, violations, new Date('2026-06-01T09:00:00Z'))
})
afterAll(() => t.close())

const ask = async (mutation: string, type: string, input: object, userName = 'legal'): Promise<Payload> => {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { approval { id changes { after { en } } } userErrors { code } } }`
  const { data, errors } = await t.ask(
    query,
    { input: { reason: 'x', idempotencyKey: `deputy-key-${keys++}`, ...input } },
    await sessionOf(t, userName),
  )
  return errors ? { refused: errors.map(({ extensions }) => extensions.code) } : data[mutation]
}

const DEPUTY = { authority: 'GAM', userName: 'trd-adjudicator', fromDay: '2026-06-10', toDay: '2026-06-20' }
const nameDeputy = (more: object = {}) => ask('objectionDeputyName', 'ObjectionDeputyNameInput', { ...DEPUTY, ...more })
const remove = (day: string) => ask('holidayRemove', 'HolidayRemoveInput', { day })

/** A proposal of an adjudicator of Greater Amman Municipality. */
async function proposal(sourceKey: string) {
  const [row] = await t.connection.sql`select id from violations where source_key = ${sourceKey}`
  const { objection } = await one.submit([String(row?.id)])
  await one.staff('objectionTake', objection.number)
  const { approval } = await one.staff('objectionDecide', objection.number, decision('ACCEPTED'))
  return { number: objection.number, approval: approval.id }
}

test('a deputy that two people named confirms for the authority in their days, reads what they confirm, and proposes nothing', async () => {
  const { number, approval } = await proposal('A')
  expect(codes(await one.decideApproval(approval, 'trd-adjudicator'))).toEqual(['OBJECTION_OTHER_AUTHORITY'])
  const asked = await nameDeputy()
  expect(asked.approval.changes.map(({ after }: Payload) => after.en)).toEqual(['trd-adjudicator', '2026-06-10', '2026-06-20'])
  expect(codes(await one.decideApproval(approval, 'trd-adjudicator'))).toEqual(['OBJECTION_OTHER_AUTHORITY'])
  await one.decideApproval(asked.approval.id, 'legal2')
  expect(await one.read(number, 'state staffSteps', 'trd-adjudicator')).toEqual({ state: 'DECISION_WAITS', staffSteps: [] })
  expect(await one.decideApproval(approval, 'trd-adjudicator')).toMatchObject({ approval: { state: 'APPROVED' } })
  const next = await proposal('B')
  now = new Date('2026-06-21T09:00:00Z')
  expect(codes(await one.decideApproval(next.approval, 'trd-adjudicator'))).toEqual(['OBJECTION_OTHER_AUTHORITY'])
})

test.each([
  [{ userName: 'adjudicator' }, 'OBJECTION_DEPUTY_PERSON'],
  [{ userName: 'clerk' }, 'OBJECTION_DEPUTY_PERSON'],
  [{ fromDay: '2026-06-20', toDay: '2026-06-10' }, 'OBJECTION_DEPUTY_DAYS'],
  [{ toDay: '2027-12-31' }, 'OBJECTION_DEPUTY_DAYS'],
  [{ authority: 'MIR' }, 'OBJECTION_TERMS_AUTHORITY'],
])('who cannot be a deputy is refused: %j', async (more, code) => {
  expect(codes(await nameDeputy(more))).toEqual([code])
})

test('two people take a mistaken day off away, unless a deadline ends later because of it', async () => {
  const { sql } = t.connection
  const [due] = await sql`select due_on::text as day from objections where final_at is null limit 1`
  const before = new Date(`${due?.day}T00:00:00Z`)
  const day = (offset: number) => new Date(before.getTime() + offset * 86_400_000).toISOString().slice(0, 10)
  await sql`insert into holidays (day, name_ar, name_en, added_by, added_at) values (${day(0)}, 'عطلة', 'x', 'clerk', now()), ('2027-03-01', 'عطلة', 'x', 'clerk', now())`
  const [moved] = await sql`update objections set due_on = ${day(1)}, decide_by = ${day(1)} where due_on = ${due?.day} returning due_on`
  expect(moved).toBeDefined()
  const weekday = new Date(`${day(1)}T00:00:00Z`).getUTCDay()
  if (weekday !== 5 && weekday !== 6) expect(codes(await remove(day(0)))).toEqual(['HOLIDAY_TOLD'])
  expect(codes(await remove('2027-03-02'))).toEqual(['HOLIDAY_UNKNOWN'])
  const asked = await remove('2027-03-01')
  expect((await sql`select from holidays where day = '2027-03-01'`).length).toBe(1)
  expect(await one.decideApproval(asked.approval.id, 'finance')).toMatchObject({ approval: { state: 'APPROVED' } })
  expect((await sql`select from holidays where day = '2027-03-01'`).length).toBe(0)
  const [audit] = await sql`select actor from audit_log where action = 'holiday.removed'`
  expect(audit?.actor).toBe('legal')
})
