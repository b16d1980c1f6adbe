import { seedAccounts } from '@/demo/accounts'
import type { SignInPlace } from '@/graphql/server/execute'
import { sessionTokenOf } from '@/graphql/server/session-cookie'
import { endSessions } from '@/services/accounts/sessions'
import { forgetAllAttempts, pruneAttempts } from '@/services/accounts/sign-in-attempts'
import { claimCode, claimPassword } from '@/services/accounts/sign-in-limits'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'
import { NOWHERE, sessionCookie, sessionToken } from '@/tests/support/session'

const PASSWORD = 'correct horse battery staple'
const LATER_PASSWORD = 'another password'
let now = new Date('2026-11-22T10:00:00Z')
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, PASSWORD)
  await given(t.connection.db, { number: '10000001' }, [aViolation()])
})
afterAll(() => t.close())

const sessionOf = (userName: string, version?: number) =>
  sessionCookie(t.connection.sql, userName, { startedAt: now, ...(version !== undefined && { version }) })

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
  expect(await t.api.inProcess.signIn({ userName: 'Citizen', password: PASSWORD, ...NOWHERE })).toMatchObject({
    ok: true,
    account: { userName: 'citizen', role: 'CITIZEN' },
  })
})

test('an unknown name and a wrong password get the same answer', async () => {
  expect(await t.api.inProcess.signIn({ userName: 'nobody', password: PASSWORD, ...NOWHERE })).toEqual(
    await t.api.inProcess.signIn({ userName: 'finance', password: 'wrong', ...NOWHERE }),
  )
})

test('five wrong passwords lock a name for 15 minutes where they came from, even for the right one; parallel attempts are all counted', async () => {
  await Promise.all(Array.from({ length: 5 }, () => t.api.inProcess.signIn({ userName: 'auditor', password: 'wrong', ...NOWHERE })))
  expect(await t.api.inProcess.signIn({ userName: 'auditor', password: PASSWORD, ...NOWHERE })).toEqual({ ok: false, reason: 'LOCKED' })
  now = new Date(now.getTime() + 16 * 60_000)
  expect(await t.api.inProcess.signIn({ userName: 'auditor', password: PASSWORD, ...NOWHERE })).toMatchObject({
    reason: 'ENROLMENT_NEEDED',
  })
})

test('a right password forgets the wrong ones before it', async () => {
  for (let i = 0; i < 4; i++) await t.api.inProcess.signIn({ userName: 'admin', password: 'wrong', ...NOWHERE })
  await t.api.inProcess.signIn({ userName: 'admin', password: PASSWORD, ...NOWHERE })
  expect(await t.api.inProcess.signIn({ userName: 'admin', password: 'wrong', ...NOWHERE })).toEqual({ ok: false, reason: 'WRONG' })
})

const attempts = (userName: string, passwords: readonly string[]) =>
  Promise.all(passwords.map((password) => t.api.inProcess.signIn({ userName, password, ...NOWHERE })))

test('of sixty guesses at once five are checked, and the right one among the others does not get in', async () => {
  const outcomes = await attempts('finance', [...Array.from({ length: 59 }, (_, i) => `guess ${i}`), PASSWORD])
  expect(outcomes.filter((outcome) => outcome.ok)).toEqual([])
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'WRONG').length).toBeLessThan(5)
  now = new Date(now.getTime() + 16 * 60_000)
  expect(await t.api.inProcess.signIn({ userName: 'finance', password: PASSWORD, ...NOWHERE })).toMatchObject({
    reason: 'ENROLMENT_NEEDED',
  })
})

test('the right password at the fifth attempt signs in', async () => {
  for (let i = 0; i < 4; i++) await t.api.inProcess.signIn({ userName: 'clerk', password: 'wrong', ...NOWHERE })
  expect(await t.api.inProcess.signIn({ userName: 'clerk', password: PASSWORD, ...NOWHERE })).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
  expect(await t.api.inProcess.signIn({ userName: 'clerk', password: PASSWORD, ...NOWHERE })).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
})

test('a name that does not exist is locked like one that does, by the same statements', async () => {
  const tried = async (userName: string) => {
    const before = t.statements.length
    const outcomes = []
    for (let i = 0; i < 7; i++) outcomes.push(await t.api.inProcess.signIn({ userName, password: 'wrong', ...NOWHERE }))
    return { outcomes, statements: t.statements.slice(before) }
  }
  const unknown = await tried('Stranger')
  expect(unknown).toEqual(await tried('clerk'))
  expect(unknown.outcomes.at(-1)).toEqual({ ok: false, reason: 'LOCKED' })
  now = new Date(now.getTime() + 16 * 60_000)
  expect(await t.api.inProcess.signIn({ userName: 'stranger', password: 'wrong', ...NOWHERE })).toEqual({ ok: false, reason: 'WRONG' })
})

test.each([
  ['a control character', 'clerk\u0000'],
  ['ten thousand letters', 'x'.repeat(10_000)],
])('a name with %s is wrong like any other', async (_title, userName) => {
  expect(await t.api.inProcess.signIn({ userName, password: PASSWORD, ...NOWHERE })).toEqual({ ok: false, reason: 'WRONG' })
})

test('attempts are forgotten after a day, and what was typed as a name is never kept', async () => {
  await t.api.inProcess.signIn({ userName: 'my secret password', password: 'wrong', ...NOWHERE })
  expect((await t.connection.sql`select * from sign_in_attempts s where s::text like '%secret%'`).length).toBe(0)
  now = new Date(now.getTime() + 25 * 3_600_000)
  await t.api.inProcess.signIn({ userName: 'somebody', password: 'wrong', ...NOWHERE })
  expect((await t.connection.sql`select count(*)::int as n from sign_in_attempts`)[0]?.n).toBe(2)
})

test('a new password ends the sessions of its account; the same one again does not', async () => {
  const session = await sessionOf('citizen')
  const asks = async () => (await t.ask(withoutProof, {}, session)).data.license.__typename
  await seedAccounts(t.connection.db, PASSWORD)
  expect(await asks()).toBe('License')
  await seedAccounts(t.connection.db, LATER_PASSWORD)
  expect(await asks()).toBe('MoreDetailsNeeded')
  expect(await t.api.inProcess.signIn({ userName: 'citizen', password: LATER_PASSWORD, ...NOWHERE })).toMatchObject({
    ok: true,
    account: { sessionVersion: 2 },
  })
})

test('signing out everywhere ends every session of the account, and of no other', async () => {
  const [admin] = await t.connection.sql`select id from users where user_name = 'admin'`
  const [mine, other] = [await sessionOf('admin'), await sessionOf('auditor')]
  await endSessions(t.connection.db, String(admin?.id), { now: new Date() })
  const [ended, kept] = await Promise.all([t.ask(withoutProof, {}, mine), t.ask(withoutProof, {}, other)])
  expect([ended.data.license.__typename, kept.data.license.__typename]).toEqual(['MoreDetailsNeeded', 'License'])
})

const MINUTE = 60_000
const afterMinutes = (minutes: number) => new Date(now.getTime() + minutes * MINUTE)

test.each([
  ['citizen', 119, 119, 'License'],
  ['citizen', 121, 1, 'MoreDetailsNeeded'],
  ['clerk', 100, 29, 'License'],
  ['clerk', 100, 31, 'MoreDetailsNeeded'],
  ['citizen', 100, 90, 'License'],
])('a session of %s that began %d minutes ago and was used %d minutes ago: %s', async (userName, age, idle, answer) => {
  const startedAt = now
  now = afterMinutes(age)
  const session = await sessionCookie(t.connection.sql, userName, { startedAt, seenAt: afterMinutes(-idle) })
  expect((await t.ask(withoutProof, {}, session)).data.license.__typename).toBe(answer)
})

test('a session that is used goes on, and one whose row is gone has ended', async () => {
  const session = await sessionCookie(t.connection.sql, 'auditor', { startedAt: now })
  const answer = async () => (await t.ask(withoutProof, {}, session)).data.license.__typename
  for (let use = 0; use < 3; use++) {
    now = afterMinutes(25)
    expect(await answer()).toBe('License')
    await eventually(async () => {
      const [row] = await t.connection
        .sql`select max(seen_at) as at from sessions s join users u on u.id = s.account_id where user_name = 'auditor'`
      return new Date(row?.at).getTime() === now.getTime()
    })
  }
  await t.connection.sql`delete from sessions`
  expect(await answer()).toBe('MoreDetailsNeeded')
})

test('on a site that is reached by https, a cookie that another site of the domain can set signs nobody in', async () => {
  const token = await sessionToken(t.connection.sql, 'citizen', { startedAt: now })
  const tossed = `next-auth.session-token=${token}`
  expect([sessionTokenOf(tossed, true), sessionTokenOf(`__Secure-${tossed}`, true)]).toEqual([undefined, token])
  expect([sessionTokenOf(tossed, false), sessionTokenOf(`__Secure-${tossed}`, false)]).toEqual([token, undefined])
})

const from = (address: string, knownBrowser: string | null = null): SignInPlace => ({ address, knownBrowser })
const attempt = (userName: string, password: string, place: SignInPlace) => t.api.inProcess.signIn({ userName, password, ...place })

test('a stranger who guesses locks a name for his own network only, and never for a browser that has signed in before', async () => {
  now = afterMinutes(20)
  for (let guess = 0; guess < 8; guess++) await attempt('finance', 'wrong', from('192.0.2.1'))
  expect(await attempt('finance', LATER_PASSWORD, from('192.0.2.1'))).toEqual({ ok: false, reason: 'LOCKED' })
  expect(await attempt('finance', LATER_PASSWORD, from('198.51.100.1'))).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
  expect(await attempt('finance', LATER_PASSWORD, from('192.0.2.1', 'a browser of finance'))).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
})

test('one network tries thirty names, and no name after that; who is right is not counted', async () => {
  now = afterMinutes(20)
  for (let time = 0; time < 40; time++) await attempt('citizen', LATER_PASSWORD, from('2001:db8:1:2::3'))
  const outcomes = []
  for (let name = 0; name < 60; name++) outcomes.push(await attempt(`name ${name}`, 'Spring2026', from(`2001:db8:1:2::${name}`)))
  expect(outcomes.map((outcome) => !outcome.ok && outcome.reason)).toEqual([...Array(30).fill('WRONG'), ...Array(30).fill('LOCKED')])
  expect(await attempt('name 0', 'x', from('2001:db8:9:9::1'))).toEqual({ ok: false, reason: 'WRONG' })
})

test('nothing that is typed as a name is the subject of another count', async () => {
  now = afterMinutes(20)
  const [clerk] = await t.connection.sql`select id from users where user_name = 'clerk'`
  for (const name of [`second factor of ${clerk?.id}`, `factor\0${clerk?.id}`, `FACTOR\0${clerk?.id}`, `password of ${clerk?.id}`])
    for (let guess = 0; guess < 6; guess++) await attempt(name, 'x', from('203.0.113.5'))
  expect(await claimCode(t.connection.db, Number(clerk?.id), from('203.0.113.5'), now)).toMatchObject({ isLast: false })
})

test('a name that is guessed from everywhere is slowed down, by five seconds at the most, and stays open', async () => {
  now = afterMinutes(20)
  const delays = []
  for (let place = 0; place < 90; place++)
    delays.push((await claimPassword(t.connection.db, 'auditor', from(`198.51.100.${place}`), now))?.delayMs)
  expect([delays[0], delays[9], delays[10], delays[20], delays[89]]).toEqual([0, 0, 1_000, 2_000, 5_000])
  expect((await claimPassword(t.connection.db, 'auditor', from('198.51.100.1', 'own browser'), now))?.delayMs).toBe(0)
})

test('an operator lets everybody in again', async () => {
  now = afterMinutes(20)
  for (let guess = 0; guess < 6; guess++) await attempt('admin', 'wrong', from('192.0.2.9'))
  expect(await attempt('admin', LATER_PASSWORD, from('192.0.2.9'))).toEqual({ ok: false, reason: 'LOCKED' })
  expect(await forgetAllAttempts(t.connection.db)).toBeGreaterThan(0)
  expect(await attempt('admin', LATER_PASSWORD, from('192.0.2.9'))).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
})

test('windows that are over are forgotten, however many there are', async () => {
  await t.connection.sql`insert into sign_in_attempts select 'k' || n, 1, ${now.toISOString()}::timestamptz from generate_series(1, 2500) n`
  now = afterMinutes(20)
  await pruneAttempts(t.connection.db, now)
  expect((await t.connection.sql`select count(*)::int as n from sign_in_attempts`)[0]?.n).toBe(0)
})

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve))
}

test('a fault while somebody signs in tells the page nothing of it: its message would stand in an address', async () => {
  await t.connection.sql`alter table users rename column password_hash to away`
  const fault = await t.api.inProcess
    .signIn({ userName: 'canary-name', password: 'canary-password', ...NOWHERE })
    .catch((error: Error) => error)
  await t.connection.sql`alter table users rename column away to password_hash`
  expect(String(fault)).toBe('Error: A fault of ours, which the log has')
  const line = JSON.stringify(t.logged.at(-1))
  expect(line).toContain('fault for a page')
  expect(line).not.toContain('canary')
})
