import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '@/db/client/client'
import { seedAccounts } from '@/demo/accounts'
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

/** An auditor's account needs no second person: it asks and decides nothing. */
const newAuditor = {
  userName: 'salma.h',
  displayName: 'سلمى',
  role: 'AUDITOR',
  employeeNumber: 'T104',
  nationalNumber: '9871234560',
}

test('an administrator makes an account, is told its password once, and whoever has it sets up an authenticator', async () => {
  const idempotencyKey = 'make-salma'
  const { account, password, userErrors } = await change('accountCreate', { ...newAuditor, idempotencyKey })
  expect([userErrors, account]).toEqual([[], expect.objectContaining({ userName: 'salma.h', role: 'AUDITOR', hasSecondFactor: false })])
  expect(await t.api.inProcess.signIn({ userName: 'salma.h', password, ...NOWHERE })).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
  expect(await change('accountCreate', { ...newAuditor, idempotencyKey })).toMatchObject({ password: null, account: { id: account.id } })
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
  const { account, userErrors } = await change('accountCreate', { ...newAuditor, ...wrong })
  expect([account, userErrors]).toEqual([
    null,
    [{ code, field: ['input', field], message: { ar: expect.any(String), en: expect.any(String) } }],
  ])
})

test('somebody of an agency belongs to it, and keeps that role', async () => {
  const { agencyId } = await aPartner(t.connection.db)
  await t.connection.sql`update agencies set scopes = '{LICENSES_READ}' where id = ${agencyId}`
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
    ['accountChange', { role: 'CITIZEN' }],
    ['accountChange', { isDisabled: true }],
    ['accountSessionsEnd', {}],
    ['accountReset', {}],
  ] as const) {
    const [row] = await t.connection
      .sql`update users set disabled_at = null, session_version = 1, role = 'AUDITOR' where user_name = 'auditor' returning id`
    const session = await sessionOf(t, 'auditor')
    expect(await whoIs(session)).toMatchObject({ userName: 'auditor' })
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

/** Changes that all wait for the same administrators before any of them goes on, so that none comes too late to be let in. */
async function atOneMoment<Answer>(changes: () => Promise<Answer>[]): Promise<Answer[]> {
  const { sql, close } = connect(t.database.url, { max: 2 })
  let asked: Promise<Answer>[] = []
  await sql.begin(async (tx) => {
    await tx`select id from users where role = 'ADMIN' for update`
    asked = changes()
    const waiting = () => sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    while ((await waiting()).length < asked.length) await sleep(5)
  })
  await close()
  return Promise.all(asked)
}

test('the last administrator stays one, also when two end each other at one moment', async () => {
  const [admin, other] = [await idOf('admin'), await idOf('admin2')]
  await t.connection.sql`update users set disabled_at = now() where user_name = 'admin2'`
  for (const wrong of [{ role: 'AUDITOR' }, { isDisabled: true }])
    expect((await change('accountChange', { account: admin, ...wrong })).userErrors).toMatchObject([{ code: 'LAST_ADMIN' }])
  await t.connection.sql`update users set disabled_at = null where user_name = 'admin2'`
  const end = (account: string, userName: string) => change('accountChange', { account, isDisabled: true }, userName)
  const answers = await atOneMoment(() => [end(admin, 'admin2'), end(other, 'admin')])
  const [row] = await t.connection.sql`select count(*)::int as admins from users where role = 'ADMIN' and disabled_at is null`
  expect([row?.admins, answers.filter((answer) => answer.account).length]).toEqual([1, 1])
})

test('a reset account gets a new password, sets its authenticator up anew, and nobody has the old one', async () => {
  await t.connection.sql`update users set second_factor = 'x' where user_name = 'auditor'`
  const { password, account } = await change('accountReset', { account: await idOf('auditor') })
  expect(account.hasSecondFactor).toBe(false)
  expect(await t.api.inProcess.signIn({ userName: 'auditor', password: PASSWORD, ...NOWHERE })).toEqual({ ok: false, reason: 'WRONG' })
  expect(await t.api.inProcess.signIn({ userName: 'auditor', password, ...NOWHERE })).toMatchObject({ reason: 'ENROLMENT_NEEDED' })
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
  expect([first.totalCount, names(first)]).toEqual([17, ['adjudicator', 'adjudicator2']])
  expect(names(await list({ after: first.pageInfo.endCursor }))).toEqual(['adjudicator3', 'admin'])
  expect(names(await list({ search: 'NAN' }))).toEqual(['finance', 'finance2'])
  expect(names(await list({ role: 'AUDITOR' }))).toEqual(['auditor'])
  expect(names(await list({ search: '%' }))).toEqual([])
})
