import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import { decision, moreAdjudicators, objectors } from '@/tests/support/objections'
import { aViolation, given } from '@/tests/support/records'

const LICENSE = '50000001'
const now = new Date('2026-06-15T09:00:00Z')
let t: TestApi
let one: ReturnType<typeof objectors>

beforeAll(async () => {
  t = await testApi(() => now)
  one = objectors(t, LICENSE)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  await moreAdjudicators(t.connection.db)
  await given(t.connection.db, { number: LICENSE }, [aViolation({ sourceKey: 'A' })], new Date('2026-06-01T09:00:00Z'))
})
afterAll(() => t.close())

const check = async (text: string) => {
  const query = `query ($text: String!) { documentCheck(input: { text: $text }) {
    verdict number decision { isAppeal outcome authority licenseEnd violations { number fine } } } }`
  return (await t.ask(query, { text })).data.documentCheck
}

test('whoever objected has the decision as a document that verifies; once the appeal is decided it is not the latest', async () => {
  const [row] = await t.connection.sql`select id, number from violations where source_key = 'A'`
  const { objection } = await one.submit([String(row?.id)])
  await one.staff('objectionTake', objection.number)
  await one.staff('objectionDecide', objection.number, decision('REJECTED'))
  const proved = `query ($number: String!) { objection(number: $number, proof: { number: "${LICENSE}", expiresOn: "2030-08-15" }) {
    decisions { signedText } } }`
  const { data } = await t.ask(proved, { number: objection.number })
  const [{ signedText }] = data.objection.decisions
  expect(await check(`https://tasdeed.example.jo/ar/verify#${signedText}`)).toEqual({
    verdict: 'GENUINE',
    number: objection.number,
    decision: {
      isAppeal: false,
      outcome: 'REJECTED',
      authority: 'GAM',
      licenseEnd: '001',
      violations: [{ number: row?.number, fine: null }],
    },
  })
  expect((await check(signedText.replace('REJECTED', 'ACCEPTED'))).verdict).toBe('ALTERED')
  await one.maker('objectionAppeal', { number: objection.number, text: 'أتظلّم' })
  expect((await check(signedText)).verdict).toBe('GENUINE')
  await one.staff('objectionDecide', objection.number, decision('UPHELD'), 'adjudicator3')
  expect((await check(signedText)).verdict).toBe('SUPERSEDED')
  const { decisions } = await one.read(objection.number, 'decisions { isAppeal signedText }')
  expect((await check(decisions[1].signedText)).decision).toMatchObject({ isAppeal: true, outcome: 'UPHELD' })
})
