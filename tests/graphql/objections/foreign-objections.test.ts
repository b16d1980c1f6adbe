import { seedAccounts } from '@/demo/accounts'
import { openedNotice } from '@/services/notices/sealed-notice'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import { aConfirmation, codes, decision, moreAdjudicators, objectors } from '@/tests/support/objections'
import { aViolation, given } from '@/tests/support/records'

const LICENSE = '50000001'
const now = new Date('2026-06-15T09:00:00Z')
const HOLDER = { number: LICENSE, expiresOn: '2030-08-15', holderName: 'سل' }
let t: TestApi
let one: ReturnType<typeof objectors>

beforeAll(async () => {
  t = await testApi(() => now)
  one = objectors(t, LICENSE)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  await moreAdjudicators(t.connection.db)
  const violations = ['A', 'B'].map((sourceKey) => aViolation({ sourceKey }))
  await given(t.connection.db, { number: LICENSE, holderName: 'سلمى خالد' }, violations, new Date('2026-06-01T09:00:00Z'))
})
afterAll(() => t.close())

const idOf = async (sourceKey: string) => {
  const [row] = await t.connection.sql`select id from violations where source_key = ${sourceKey}`
  return String(row?.id)
}

/** The holder, by a contact of their own. */
const disown = async (number: string, more: object = {}) =>
  one.maker('objectionDisown', {
    number,
    lookup: HOLDER,
    confirmation: await aConfirmation(t.connection.db, { now, address: 'salma@example.com' }),
    ...more,
  })

test('who proves the licence sees each objection to it, whoever made it, and nothing of what was written', async () => {
  const { objection } = await one.submit([await idOf('A')])
  const query = `{ license(lookup: { number: "${LICENSE}", expiresOn: "2030-08-15" }) { ... on License {
    objections { number state isFinal turn violations { payability } } } } }`
  const { data } = await t.ask(query)
  expect(data.license.objections).toEqual([
    { number: objection.number, state: 'SUBMITTED', isFinal: false, turn: 'STAFF', violations: [{ payability: 'UNDER_OBJECTION' }] },
  ])
})

test('the holder withdraws what somebody else made: it does not count, and whoever made it is written', async () => {
  const [row] = await t.connection.sql`select number from objections`
  const number = String(row?.number)
  await one.staff('objectionTake', number)
  await one.staff('objectionDecide', number, decision('ACCEPTED'))
  const without = await disown(number, { lookup: { number: LICENSE, expiresOn: '2030-08-15' } })
  expect(codes(without)).toEqual(['OBJECTION_HOLDER'])
  expect(codes(await disown(number, { lookup: { ...HOLDER, holderName: 'خالد' } }))).toEqual(['LICENSE_NOT_FOUND'])
  const ownContact = await aConfirmation(t.connection.db, { now })
  expect(codes(await disown(number, { confirmation: ownContact }))).toEqual(['OBJECTION_OWN_CONTACT'])
  expect(await disown(number)).toMatchObject({ objection: { state: 'WITHDRAWN', isFinal: true } })
  const [approval] = await t.connection.sql`select state from approvals where subject = ${`objection:${number}`}`
  expect(approval?.state).toBe('WITHDRAWN')
  const [notice] = await t.connection.sql`select sealed from notices where kind = 'OBJECTION_DISOWNED'`
  expect(openedNotice(notice?.sealed, SESSION_SECRET)).toEqual({ address: 'laila@example.com', values: { number } })
  const { history } = await one.read(number, 'history { action by }')
  expect(history.at(-1)).toEqual({ action: 'WITHDRAW', by: 'HOLDER' })
})

test('the violation can be objected to again, and is disowned once', async () => {
  const { objection } = await one.submit([await idOf('A')])
  expect(objection.state).toBe('SUBMITTED')
  expect(codes(await disown(objection.number))).toEqual(['OBJECTION_DISOWNED_BEFORE'])
})

test('what is decided is not withdrawn so', async () => {
  const { objection } = await one.submit([await idOf('B')])
  await one.staff('objectionTake', objection.number)
  await one.staff('objectionDecide', objection.number, decision('REJECTED'))
  expect(codes(await disown(objection.number))).toEqual(['OBJECTION_STATE'])
})
