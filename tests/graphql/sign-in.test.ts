import { encode } from 'next-auth/jwt'
import { seedAccounts } from '@/demo/accounts'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'

const PASSWORD = 'correct horse battery staple'
let now = new Date('2026-11-22T10:00:00Z')
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, PASSWORD)
  await given(t.connection.db, { number: '10000001' }, [aViolation()])
})
afterAll(() => t.close())

async function sessionOf(userName: string, sessionVersion = 1): Promise<Record<string, string>> {
  const [account] = await t.connection.sql`select id from users where user_name = ${userName}`
  const token = await encode({ token: { sub: String(account?.id), sessionVersion }, secret: SESSION_SECRET })
  return { cookie: `next-auth.session-token=${token}` }
}

const withoutProof = '{ license(lookup: { number: "10000001" }) { __typename ... on License { holderName } } }'

test('a signed-in citizen asks for any licence without its expiry date, and sees the name masked', async () => {
  const { data } = await t.ask(withoutProof, {}, await sessionOf('citizen'))
  expect(data.license).toEqual({ __typename: 'License', holderName: 'س••• ن••• ا•••' })
})

test('staff see the name in full', async () => {
  const { data } = await t.ask(withoutProof, {}, await sessionOf('clerk'))
  expect(data.license.holderName).toBe('سالم ناصر الأحمد')
})

test.each([
  ['of an earlier version, ended everywhere', () => sessionOf('citizen', 0)],
  ['made up', async () => ({ cookie: 'next-auth.session-token=eyJhbGciOiJkaXIifQ..x.y.z' })],
])('a session %s is a guest', async (_title, session) => {
  const { data } = await t.ask(withoutProof, {}, await session())
  expect(data.license.__typename).toBe('MoreDetailsNeeded')
})

test('the right password signs in, whatever the case of the name', async () => {
  expect(await t.api.inProcess.signIn('Citizen', PASSWORD)).toMatchObject({ ok: true, account: { userName: 'citizen', role: 'CITIZEN' } })
})

test('an unknown name and a wrong password get the same answer', async () => {
  expect(await t.api.inProcess.signIn('nobody', PASSWORD)).toEqual(await t.api.inProcess.signIn('finance', 'wrong'))
})

test('five wrong passwords lock the account for 15 minutes, even for the right one; parallel attempts are all counted', async () => {
  await Promise.all(Array.from({ length: 5 }, () => t.api.inProcess.signIn('auditor', 'wrong')))
  expect(await t.api.inProcess.signIn('auditor', PASSWORD)).toEqual({ ok: false, reason: 'LOCKED' })
  now = new Date(now.getTime() + 16 * 60_000)
  expect(await t.api.inProcess.signIn('auditor', PASSWORD)).toMatchObject({ ok: true })
})

test('a right password forgets the wrong ones before it', async () => {
  for (let i = 0; i < 4; i++) await t.api.inProcess.signIn('admin', 'wrong')
  await t.api.inProcess.signIn('admin', PASSWORD)
  expect(await t.api.inProcess.signIn('admin', 'wrong')).toEqual({ ok: false, reason: 'WRONG' })
})
