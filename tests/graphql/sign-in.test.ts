import { encode } from 'next-auth/jwt'
import { seedAccounts } from '@/demo/accounts'
import { endSessions } from '@/services/end-sessions'
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
  expect(await t.api.inProcess.signIn('auditor', PASSWORD)).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
})

test('a right password forgets the wrong ones before it', async () => {
  for (let i = 0; i < 4; i++) await t.api.inProcess.signIn('admin', 'wrong')
  await t.api.inProcess.signIn('admin', PASSWORD)
  expect(await t.api.inProcess.signIn('admin', 'wrong')).toEqual({ ok: false, reason: 'WRONG' })
})

const attempts = (userName: string, passwords: readonly string[]) =>
  Promise.all(passwords.map((password) => t.api.inProcess.signIn(userName, password)))

test('of sixty guesses at once five are checked, and the right one among the others does not get in', async () => {
  const outcomes = await attempts('finance', [...Array.from({ length: 59 }, (_, i) => `guess ${i}`), PASSWORD])
  expect(outcomes.filter((outcome) => outcome.ok)).toEqual([])
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'WRONG').length).toBeLessThan(5)
  now = new Date(now.getTime() + 16 * 60_000)
  expect(await t.api.inProcess.signIn('finance', PASSWORD)).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
})

test('the right password at the fifth attempt signs in', async () => {
  for (let i = 0; i < 4; i++) await t.api.inProcess.signIn('clerk', 'wrong')
  expect(await t.api.inProcess.signIn('clerk', PASSWORD)).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
  expect(await t.api.inProcess.signIn('clerk', PASSWORD)).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
})

test('a name that does not exist is locked like one that does, by the same statements', async () => {
  const tried = async (userName: string) => {
    const before = t.statements.length
    const outcomes = []
    for (let i = 0; i < 7; i++) outcomes.push(await t.api.inProcess.signIn(userName, 'wrong'))
    return { outcomes, statements: t.statements.slice(before) }
  }
  const unknown = await tried('Stranger')
  expect(unknown).toEqual(await tried('clerk'))
  expect(unknown.outcomes.at(-1)).toEqual({ ok: false, reason: 'LOCKED' })
  now = new Date(now.getTime() + 16 * 60_000)
  expect(await t.api.inProcess.signIn('stranger', 'wrong')).toEqual({ ok: false, reason: 'WRONG' })
})

test.each([
  ['a control character', 'clerk\u0000'],
  ['ten thousand letters', 'x'.repeat(10_000)],
])('a name with %s is wrong like any other', async (_title, userName) => {
  expect(await t.api.inProcess.signIn(userName, PASSWORD)).toEqual({ ok: false, reason: 'WRONG' })
})

test('attempts are forgotten after a day, and what was typed as a name is never kept', async () => {
  await t.api.inProcess.signIn('my secret password', 'wrong')
  expect((await t.connection.sql`select * from sign_in_attempts s where s::text like '%secret%'`).length).toBe(0)
  now = new Date(now.getTime() + 25 * 3_600_000)
  await t.api.inProcess.signIn('somebody', 'wrong')
  expect((await t.connection.sql`select count(*)::int as n from sign_in_attempts`)[0]?.n).toBe(1)
})

test('a new password ends the sessions of its account; the same one again does not', async () => {
  const session = await sessionOf('citizen')
  const asks = async () => (await t.ask(withoutProof, {}, session)).data.license.__typename
  await seedAccounts(t.connection.db, PASSWORD)
  expect(await asks()).toBe('License')
  await seedAccounts(t.connection.db, 'another password')
  expect(await asks()).toBe('MoreDetailsNeeded')
  expect(await t.api.inProcess.signIn('citizen', 'another password')).toMatchObject({ ok: true, account: { sessionVersion: 2 } })
})

test('signing out everywhere ends every session of the account, and of no other', async () => {
  const [admin] = await t.connection.sql`select id, session_version from users where user_name = 'admin'`
  const [mine, other] = [await sessionOf('admin', admin?.session_version), await sessionOf('auditor', admin?.session_version)]
  await endSessions(t.connection.db, String(admin?.id))
  const [ended, kept] = await Promise.all([t.ask(withoutProof, {}, mine), t.ask(withoutProof, {}, other)])
  expect([ended.data.license.__typename, kept.data.license.__typename]).toEqual(['MoreDetailsNeeded', 'License'])
})
