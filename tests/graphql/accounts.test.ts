import { seedAccounts } from '@/demo/accounts'
import { createFirstAdmin } from '@/services/accounts/create-first-admin'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, sessionOf } from '@/tests/support/partner'
import { NOWHERE } from '@/tests/support/session'

const PASSWORD = 'correct horse battery staple'
const now = new Date('2026-11-22T10:00:00Z')
let t: TestApi
let keys = 0

beforeEach(async () => {
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, PASSWORD)
})
afterEach(() => t.close())

const PAYLOAD =
  '{ password account { id userName role hasSecondFactor disabledAt agency { code } } userErrors { code field message { ar en } } }'

async function change(mutation: string, input: object, userName = 'admin') {
  const type = mutation === 'accountSessionsEnd' ? 'AccountSessionsEndInput' : `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${PAYLOAD} }`
  const { data } = await t.ask(query, { input: { idempotencyKey: `account-${keys++}`, ...input } }, await sessionOf(t, userName))
  return data[mutation]
}

async function idOf(userName: string): Promise<string> {
  const [row] = await t.connection.sql`select id::text as id from users where user_name = ${userName}`
  return row?.id
}

const newClerk = { userName: 'salma.h', displayName: 'سلمى', role: 'CLERK' }

test('an administrator makes an account, is told its password once, and whoever has it sets up an authenticator', async () => {
  const idempotencyKey = 'make-salma'
  const { account, password, userErrors } = await change('accountCreate', { ...newClerk, idempotencyKey })
  expect([userErrors, account]).toEqual([[], expect.objectContaining({ userName: 'salma.h', role: 'CLERK', hasSecondFactor: false })])
  expect(await t.api.inProcess.signIn({ userName: 'salma.h', password, ...NOWHERE })).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
  expect(await change('accountCreate', { ...newClerk, idempotencyKey })).toMatchObject({ password: null, account: { id: account.id } })
  const kept = await t.connection.sql`select answer::text from answered_mutations`
  expect(JSON.stringify(kept)).not.toContain(password)
})

test.each([
  ['a name that is taken', { userName: 'clerk' }, 'ACCOUNT_NAME', 'userName'],
  ['a name with spaces', { userName: 'two words' }, 'ACCOUNT_NAME', 'userName'],
  ['no name to show', { displayName: ' ' }, 'DISPLAY_NAME', 'displayName'],
  ['an agency role without agency', { role: 'AGENCY' }, 'ACCOUNT_AGENCY', 'agency'],
  ['an agency that there is not', { role: 'AGENCY', agency: '999999' }, 'ACCOUNT_AGENCY', 'agency'],
  ['an agency of no account of this role', { agency: '-1' }, 'ACCOUNT_AGENCY', 'agency'],
  ['a short key', { idempotencyKey: 'short' }, 'IDEMPOTENCY_KEY', 'idempotencyKey'],
])('%s is refused beside its field', async (_title, wrong, code, field) => {
  const { account, userErrors } = await change('accountCreate', { ...newClerk, ...wrong })
  expect([account, userErrors]).toEqual([
    null,
    [{ code, field: ['input', field], message: { ar: expect.any(String), en: expect.any(String) } }],
  ])
})

test('somebody of an agency belongs to it, and keeps that role', async () => {
  const { agencyId } = await aPartner(t.connection.db)
  const input = { userName: 'insurer', displayName: 'An insurer', role: 'AGENCY', agency: String(agencyId) }
  const { account } = await change('accountCreate', input)
  expect(account.agency.code).toMatch(/^A\d+$/)
  expect((await change('accountChange', { account: account.id, role: 'ADMIN' })).userErrors).toMatchObject([{ code: 'ACCOUNT_UNKNOWN' }])
  expect((await change('accountChange', { account: await idOf('clerk'), role: 'AGENCY' })).userErrors).toMatchObject([
    { code: 'ACCOUNT_UNKNOWN' },
  ])
})

const WHO = '{ me { userName role } }'
const whoIs = async (session: Record<string, string>) => (await t.ask(WHO, {}, session)).data?.me ?? null

test('another role, the end of an account and the end of its sessions each end what is open, at once', async () => {
  for (const [mutation, more] of [
    ['accountChange', { role: 'FINANCE' }],
    ['accountChange', { isDisabled: true }],
    ['accountSessionsEnd', {}],
    ['accountReset', {}],
  ] as const) {
    const [row] = await t.connection
      .sql`update users set disabled_at = null, session_version = 1, role = 'CLERK' where user_name = 'clerk' returning id`
    const session = await sessionOf(t, 'clerk')
    expect(await whoIs(session)).toMatchObject({ userName: 'clerk' })
    expect((await change(mutation, { account: String(row?.id), ...more })).userErrors).toEqual([])
    expect(await whoIs(session)).toBeNull()
  }
})

test('a new name to show ends nothing', async () => {
  const session = await sessionOf(t, 'clerk')
  await change('accountChange', { account: await idOf('clerk'), displayName: 'كاتب آخر' })
  expect(await whoIs(session)).toMatchObject({ userName: 'clerk' })
})

test('a disabled account does not sign in; enabled again it does', async () => {
  const account = await idOf('citizen')
  await change('accountChange', { account, isDisabled: true })
  expect(await t.api.inProcess.signIn({ userName: 'citizen', password: PASSWORD, ...NOWHERE })).toEqual({ ok: false, reason: 'WRONG' })
  await change('accountChange', { account, isDisabled: false })
  expect(await t.api.inProcess.signIn({ userName: 'citizen', password: PASSWORD, ...NOWHERE })).toMatchObject({ ok: true })
})

test('the last administrator stays one, also when two end each other at one moment', async () => {
  const admin = await idOf('admin')
  for (const wrong of [{ role: 'CLERK' }, { isDisabled: true }])
    expect((await change('accountChange', { account: admin, ...wrong })).userErrors).toMatchObject([{ code: 'LAST_ADMIN' }])
  const other = (await change('accountCreate', { ...newClerk, role: 'ADMIN' })).account
  const answers = await Promise.all([
    change('accountChange', { account: admin, isDisabled: true }, 'salma.h'),
    change('accountChange', { account: other.id, isDisabled: true }, 'admin'),
  ])
  const [row] = await t.connection.sql`select count(*)::int as admins from users where role = 'ADMIN' and disabled_at is null`
  expect([row?.admins, answers.filter((answer) => answer.account).length]).toEqual([1, 1])
})

test('a reset account gets a new password, sets its authenticator up anew, and nobody has the old one', async () => {
  await t.connection.sql`update users set second_factor = 'x' where user_name = 'finance'`
  const { password, account } = await change('accountReset', { account: await idOf('finance') })
  expect(account.hasSecondFactor).toBe(false)
  expect(await t.api.inProcess.signIn({ userName: 'finance', password: PASSWORD, ...NOWHERE })).toEqual({ ok: false, reason: 'WRONG' })
  expect(await t.api.inProcess.signIn({ userName: 'finance', password, ...NOWHERE })).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
})

test("one changes one's own password by the present one, and every session ends", async () => {
  const session = await sessionOf(t, 'citizen')
  const next = 'a longer password than before'
  expect((await change('passwordChange', { current: PASSWORD, next: 'short' }, 'citizen')).userErrors).toMatchObject([
    { code: 'PASSWORD_WEAK', field: ['input', 'next'] },
  ])
  expect((await change('passwordChange', { current: PASSWORD, next: PASSWORD }, 'citizen')).userErrors).toMatchObject([
    { code: 'PASSWORD_WEAK' },
  ])
  expect((await change('passwordChange', { current: 'wrong', next }, 'citizen')).userErrors).toMatchObject([
    { code: 'PASSWORD_WRONG', field: ['input', 'current'] },
  ])
  expect((await change('passwordChange', { current: PASSWORD, next }, 'citizen')).userErrors).toEqual([])
  expect(await whoIs(session)).toBeNull()
  expect(await t.api.inProcess.signIn({ userName: 'citizen', password: next, ...NOWHERE })).toMatchObject({ ok: true })
})

test('guesses of the present password are limited', async () => {
  for (let time = 0; time < 5; time++) await change('passwordChange', { current: `guess ${time}`, next: 'a longer password' }, 'clerk')
  expect((await change('passwordChange', { current: PASSWORD, next: 'a longer password' }, 'clerk')).userErrors).toMatchObject([
    { code: 'PASSWORD_LOCKED' },
  ])
})

test('accounts are listed by name, found by a part of it, and page by page', async () => {
  const list = async (variables: Record<string, unknown>) =>
    (
      await t.ask(
        'query ($search: String, $role: AccountRole, $after: String) { accounts(search: $search, role: $role, first: 2, after: $after) { totalCount nodes { userName } pageInfo { hasNextPage endCursor } } }',
        variables,
        await sessionOf(t, 'auditor'),
      )
    ).data.accounts
  const names = ({ nodes }: { nodes: { userName: string }[] }) => nodes.map(({ userName }) => userName)
  const first = await list({})
  expect([first.totalCount, names(first)]).toEqual([5, ['admin', 'auditor']])
  expect(names(await list({ after: first.pageInfo.endCursor }))).toEqual(['citizen', 'clerk'])
  expect(names(await list({ search: 'IN' }))).toEqual(['admin', 'finance'])
  expect(names(await list({ role: 'AUDITOR' }))).toEqual(['auditor'])
  expect(names(await list({ search: '%' }))).toEqual([])
})

test('an empty installation gets one administrator by the command, and no second', async () => {
  const { db, sql } = t.connection
  await sql`delete from users`
  const by = { actor: 'tests', now }
  const made = await createFirstAdmin(db, { userName: 'salma', displayName: 'سلمى' }, by)
  expect(made).toEqual({ ok: true, password: expect.stringMatching(/^\w{5}-\w{5}-\w{5}$/) })
  expect(await createFirstAdmin(db, { userName: 'other', displayName: 'Other' }, by)).toEqual({ ok: false, reason: 'HAS_ADMIN' })
  await sql`update users set disabled_at = now()`
  expect(await createFirstAdmin(db, { userName: 'salma', displayName: 'سلمى' }, by)).toEqual({ ok: false, reason: 'NAME_TAKEN' })
})
