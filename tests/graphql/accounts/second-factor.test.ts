import { seedAccounts } from '@/demo/accounts'
import type { SignInPlace } from '@/graphql/server/execute'
import { codeAt, enrolmentAddress, newSecret, stepOfCode } from '@/services/accounts/second-factor/totp'
import { endSessions } from '@/services/accounts/sessions'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import { aPartner } from '@/tests/support/partner'
import { NOWHERE } from '@/tests/support/session'

const PASSWORD = 'correct horse battery staple'
const secret = newSecret()
let now = new Date('2026-11-22T10:00:00Z')
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => now)
  const { agencyId } = await aPartner(t.connection.db)
  await seedAccounts(t.connection.db, PASSWORD, { agencyId, secondFactor: { secret, key: SESSION_SECRET } })
})
afterAll(() => t.close())
beforeEach(() => {
  now = new Date(now.getTime() + 20 * 60_000)
})

const seconds = (n: number) => new Date(now.getTime() + n * 1000)

async function firstStep(userName: string) {
  const outcome = await t.api.inProcess.signIn({ userName, password: PASSWORD, ...NOWHERE })
  if (!('accountId' in outcome)) throw new Error('No second step')
  return outcome
}

const confirm = async (userName: string, code: string, newSecret?: string, place: SignInPlace = NOWHERE) => {
  const { accountId, ticket } = await firstStep(userName)
  return t.api.inProcess.confirmSignIn({ accountId, ticket, code, ...place, ...(newSecret && { newSecret }) })
}

test.each(['clerk', 'finance', 'auditor', 'admin', 'agency'])(
  '%s needs a code beside the password, and then is signed in',
  async (userName) => {
    expect(await firstStep(userName)).toMatchObject({ ok: false, reason: 'CODE_NEEDED', userName })
    expect(await confirm(userName, codeAt(secret, now))).toMatchObject({ ok: true, account: { userName } })
  },
)

test('a citizen needs none', async () => {
  expect(await t.api.inProcess.signIn({ userName: 'citizen', password: PASSWORD, ...NOWHERE })).toMatchObject({ ok: true })
})

test('a code is taken once, also of ten attempts at one moment, and an earlier one never after it', async () => {
  const code = codeAt(secret, now)
  const { accountId, ticket } = await firstStep('clerk')
  const outcomes = await Promise.all(
    Array.from({ length: 4 }, () => t.api.inProcess.confirmSignIn({ accountId, ticket, code, ...NOWHERE })),
  )
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

test('after five wrong codes from one place none is taken there for 15 minutes, even the right one', async () => {
  for (let time = 0; time < 5; time++) expect(await confirm('auditor', '000000')).toMatchObject({ ok: false })
  expect(await confirm('auditor', codeAt(secret, now))).toEqual({ ok: false, reason: 'LOCKED' })
  now = seconds(16 * 60)
  expect(await confirm('auditor', codeAt(secret, now))).toMatchObject({ ok: true })
})

test('the first step leads to one sign-in: not again after it, and not once the sessions of the account were ended', async () => {
  const { accountId, ticket } = await firstStep('clerk')
  const confirmAt = (at: Date) => t.api.inProcess.confirmSignIn({ accountId, ticket, code: codeAt(secret, at), ...NOWHERE })
  expect(await confirmAt(now)).toMatchObject({ ok: true })
  expect(await confirmAt(seconds(30))).toEqual({ ok: false, reason: 'WRONG' })
  const ended = await firstStep('finance')
  await endSessions(t.connection.db, ended.accountId, { now })
  const late = { accountId: ended.accountId, ticket: ended.ticket, code: codeAt(secret, now), ...NOWHERE }
  expect(await t.api.inProcess.confirmSignIn(late)).toEqual({ ok: false, reason: 'WRONG' })
})

test('whoever knows a password has twenty codes from all places together; a browser that the account knows is not among them', async () => {
  for (let place = 0; place < 30; place++)
    await confirm('finance', '000000', undefined, { address: `192.0.2.${place}`, knownBrowser: null })
  const right = () => codeAt(secret, now)
  expect(await confirm('finance', right(), undefined, { address: '198.51.100.7', knownBrowser: null })).toEqual({
    ok: false,
    reason: 'LOCKED',
  })
  expect(await confirm('finance', right(), undefined, { address: '192.0.2.1', knownBrowser: 'own' })).toMatchObject({ ok: true })
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
  const { accountId, ticket } = await firstStep('finance')
  await t.connection.sql`update users set disabled_at = ${now.toISOString()} where user_name = 'finance'`
  expect(await t.api.inProcess.confirmSignIn({ accountId, ticket, code: codeAt(secret, now), ...NOWHERE })).toEqual({
    ok: false,
    reason: 'WRONG',
  })
  expect(await t.api.inProcess.signIn({ userName: 'finance', password: PASSWORD, ...NOWHERE })).toEqual({ ok: false, reason: 'WRONG' })
})

test('codes are those of the standard', () => {
  const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  expect([codeAt(rfc, new Date(59_000)), codeAt(rfc, new Date(1_111_111_109_000))]).toEqual(['287082', '081804'])
  expect(stepOfCode(rfc, '287 082', new Date(59_000))).toBe(1)
  expect(enrolmentAddress(rfc, 'clerk')).toMatch(/^otpauth:\/\/totp\/Tasdeed:clerk\?issuer=Tasdeed&secret=GEZD/)
})
