import { seedAccounts } from '@/demo/accounts'
import { codeAt, enrolmentAddress, newSecret, stepOfCode } from '@/services/second-factor/totp'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'

const PASSWORD = 'correct horse battery staple'
const secret = newSecret()
let now = new Date('2026-11-22T10:00:00Z')
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, PASSWORD, { secondFactor: { secret, key: SESSION_SECRET } })
})
afterAll(() => t.close())
beforeEach(() => {
  now = new Date(now.getTime() + 20 * 60_000)
})

const seconds = (n: number) => new Date(now.getTime() + n * 1000)

async function firstStep(userName: string) {
  const outcome = await t.api.inProcess.signIn(userName, PASSWORD)
  if (!('accountId' in outcome)) throw new Error('No second step')
  return outcome
}

const confirm = async (userName: string, code: string, given?: string) => {
  const { accountId } = await firstStep(userName)
  return t.api.inProcess.confirmSignIn({ accountId, code, ...(given && { newSecret: given }) })
}

test.each(['clerk', 'finance', 'auditor', 'admin'])('%s needs a code beside the password, and then is signed in', async (userName) => {
  expect(await firstStep(userName)).toMatchObject({ ok: false, reason: 'CODE_NEEDED', userName })
  expect(await confirm(userName, codeAt(secret, now))).toMatchObject({ ok: true, account: { userName } })
})

test('a citizen needs none', async () => {
  expect(await t.api.inProcess.signIn('citizen', PASSWORD)).toMatchObject({ ok: true })
})

test('a code is taken once, also of ten attempts at one moment, and an earlier one never after it', async () => {
  const code = codeAt(secret, now)
  const { accountId } = await firstStep('clerk')
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => t.api.inProcess.confirmSignIn({ accountId, code })))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  now = seconds(1200)
  expect(await confirm('clerk', codeAt(secret, now))).toMatchObject({ ok: true })
  expect(await confirm('clerk', codeAt(secret, seconds(-30)))).toEqual({ ok: false, reason: 'WRONG' })
  expect(await confirm('clerk', codeAt(secret, seconds(30)))).toMatchObject({ ok: true })
})

test.each([
  ['a minute old', () => codeAt(secret, seconds(-61))],
  ['a minute ahead', () => codeAt(secret, seconds(61))],
  ['of another secret', () => codeAt(newSecret(), now)],
  ['too short', () => '12345'],
  ['in words', () => 'رمز'],
  ['empty', () => ''],
])('a code %s is wrong', async (_title, code) => {
  expect(await confirm('finance', code())).toEqual({ ok: false, reason: 'WRONG' })
})

test('after five wrong codes the account is locked for 15 minutes, even for the right one', async () => {
  for (let time = 0; time < 5; time++) expect(await confirm('auditor', '000000')).toMatchObject({ ok: false })
  expect(await confirm('auditor', codeAt(secret, now))).toEqual({ ok: false, reason: 'LOCKED' })
  now = seconds(16 * 60)
  expect(await confirm('auditor', codeAt(secret, now))).toMatchObject({ ok: true })
})

test('somebody who has no authenticator sets one up with the first code; the secret is kept sealed', async () => {
  const { sql } = t.connection
  await sql`update users set second_factor = null, last_code_step = null where user_name = 'admin'`
  expect(await firstStep('admin')).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
  const own = newSecret()
  expect(await confirm('admin', codeAt(newSecret(), now), own)).toEqual({ ok: false, reason: 'WRONG' })
  expect(await confirm('admin', codeAt(own, now), own)).toMatchObject({ ok: true })
  const [kept] = await sql`select second_factor from users where user_name = 'admin'`
  expect(kept?.second_factor).not.toContain(own)
  now = seconds(60)
  expect(await confirm('admin', codeAt(own, now))).toMatchObject({ ok: true })
})

test('nobody replaces the authenticator of an account with a secret of their own', async () => {
  const own = newSecret()
  expect(await confirm('clerk', codeAt(own, now), own)).toEqual({ ok: false, reason: 'WRONG' })
})

test('a disabled account does not sign in, with whatever step', async () => {
  const { accountId } = await firstStep('finance')
  await t.connection.sql`update users set disabled_at = ${now.toISOString()} where user_name = 'finance'`
  expect(await t.api.inProcess.confirmSignIn({ accountId, code: codeAt(secret, now) })).toEqual({ ok: false, reason: 'WRONG' })
  expect(await t.api.inProcess.signIn('finance', PASSWORD)).toEqual({ ok: false, reason: 'WRONG' })
})

test('codes are those of the standard', () => {
  const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  expect([codeAt(rfc, new Date(59_000)), codeAt(rfc, new Date(1_111_111_109_000))]).toEqual(['287082', '081804'])
  expect(stepOfCode(rfc, '287 082', new Date(59_000))).toBe(1)
  expect(enrolmentAddress(rfc, 'clerk')).toMatch(/^otpauth:\/\/totp\/Tasdeed:clerk\?issuer=Tasdeed&secret=GEZD/)
})
