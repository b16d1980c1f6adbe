import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import { codes, decision, objectors } from '@/tests/support/objections'
import { aViolation, given } from '@/tests/support/records'

const now = new Date('2026-06-15T09:00:00Z')
let t: TestApi
let one: ReturnType<typeof objectors>
let ids: string[]

beforeAll(async () => {
  t = await testApi(() => now)
  one = objectors(t, '50000001')
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  const violations = ['A', 'B', 'C'].map((sourceKey) => aViolation({ sourceKey }))
  await given(t.connection.db, { number: '50000001' }, violations, new Date('2026-06-01T09:00:00Z'))
  await t.connection
    .sql`insert into objection_terms (authority_code, most_at_once) values ('GAM', 5) on conflict (authority_code) do update set most_at_once = 5`
  ids = (await t.connection.sql`select id from violations order by source_key`).map(({ id }) => String(id))
})
afterAll(() => t.close())

test('violations of one objection are decided apart: each part has its own number, decision and payability', async () => {
  const { objection } = await one.submit(ids)
  await one.staff('objectionTake', objection.number)
  expect(codes(await one.staff('objectionSplit', objection.number, { violationIds: ids }))).toEqual(['OBJECTION_SPLIT'])
  expect(codes(await one.staff('objectionSplit', objection.number, { violationIds: ['999999'] }))).toEqual(['OBJECTION_SPLIT'])
  await one.staff('objectionSplit', objection.number, { violationIds: [ids[0]] })
  const [row] = await t.connection.sql`select number from objections where split_from = ${objection.number}`
  const part = String(row?.number)
  const fields = 'state text splitFrom dueOn assignee staffSteps violations { id }'
  const [whole, taken] = [await one.read(objection.number, fields), await one.read(part, fields)]
  expect(taken).toMatchObject({ state: 'IN_REVIEW', splitFrom: objection.number, violations: [{ id: ids[0] }] })
  expect([taken.text, taken.dueOn, taken.assignee]).toEqual([whole.text, whole.dueOn, whole.assignee])
  expect(taken.staffSteps).not.toContain('SPLIT')
  expect(whole.violations).toMatchObject([{ id: ids[1] }, { id: ids[2] }])
  const { approval } = await one.staff('objectionDecide', part, decision('ACCEPTED'))
  await one.decideApproval(approval.id, 'adjudicator2')
  await one.staff('objectionDecide', objection.number, decision('REJECTED'))
  const status = async () =>
    (await t.connection.sql`select status, payable from violations order by source_key`).map((each) => ({ ...each }))
  expect(await status()).toEqual([
    { status: 'CANCELLED', payable: false },
    { status: 'UNPAID', payable: false },
    { status: 'UNPAID', payable: false },
  ])
  await one.maker('objectionAppealGiveUp', { number: objection.number })
  expect((await status()).slice(1)).toEqual([
    { status: 'UNPAID', payable: true },
    { status: 'UNPAID', payable: true },
  ])
  expect(codes(await one.maker('objectionAdd', { number: part, text: 'x' }))).toEqual(['OBJECTION_STATE'])
})
