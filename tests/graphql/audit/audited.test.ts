import { seedAccounts } from '@/demo/accounts'
import { codeAt, newSecret } from '@/services/accounts/second-factor/totp'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import { sessionOf } from '@/tests/support/partner'

const PASSWORD = 'correct horse battery staple'
const secret = newSecret()
const now = new Date('2026-11-22T10:00:00Z')
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, PASSWORD, { secondFactor: { secret, key: SESSION_SECRET } })
})
afterAll(() => t.close())
beforeEach(async () => {
  await t.connection.sql`select 1`
  seen = await lastId()
})

let seen = 0

async function lastId(): Promise<number> {
  const [row] = await t.connection.sql`select coalesce(max(id), 0)::int as id from audit_log`
  return Number(row?.id)
}

/** What the audit log has got since the test began. */
async function rows() {
  return t.connection.sql`select actor, action, subject, details from audit_log where id > ${seen} order by id`
}

const place = { address: '192.0.2.77', knownBrowser: null }
const signIn = (userName: string, password = PASSWORD) => t.api.inProcess.signIn({ userName, password, ...place })

async function idOf(userName: string): Promise<string> {
  const [row] = await t.connection.sql`select id::text as id from users where user_name = ${userName}`
  return row?.id
}

test('a citizen who signs in, and a wrong password, are in the audit log with their network', async () => {
  await signIn('citizen', 'not my password')
  await signIn('citizen')
  const subject = `account:${await idOf('citizen')}`
  expect(await rows()).toEqual([
    { actor: 'citizen', action: 'sign_in.refused', subject, details: { step: 'PASSWORD', network: '192.0.2.77', reason: 'WRONG' } },
    { actor: 'citizen', action: 'sign_in.done', subject, details: { step: 'PASSWORD', network: '192.0.2.77' } },
  ])
})

test('a name that no account has is not kept: people type passwords there', async () => {
  await signIn('my secret password', 'x')
  const found = await rows()
  expect(found).toMatchObject([{ actor: 'unknown', action: 'sign_in.refused', subject: 'account:unknown' }])
  expect(JSON.stringify(found)).not.toContain('my secret password')
})

test('of staff the code is what signs in; a wrong one is kept too', async () => {
  const first = await signIn('clerk')
  const ticket = 'ticket' in first ? first : { accountId: '', ticket: '' }
  const code = (text: string) => t.api.inProcess.confirmSignIn({ accountId: ticket.accountId, ticket: ticket.ticket, code: text, ...place })
  await code('000000')
  await code(codeAt(secret, now))
  expect((await rows()).map(({ actor, action, details }) => [actor, action, details.step])).toEqual([
    ['clerk', 'sign_in.refused', 'CODE'],
    ['clerk', 'sign_in.done', 'CODE'],
  ])
})

test('signing out, and ending the sessions of somebody else, are kept apart', async () => {
  await t.api.inProcess.endSessions(await idOf('citizen'))
  const end = `mutation ($input: AccountSessionsEndInput!) { accountSessionsEnd(input: $input) { userErrors { code } } }`
  const input = { account: await idOf('clerk2'), idempotencyKey: 'end-sessions' }
  await t.ask(end, { input }, await sessionOf(t, 'admin'))
  expect((await rows()).map(({ actor, action }) => [actor, action])).toEqual([
    ['citizen', 'account.signed_out'],
    ['admin', 'account.sessions_ended'],
  ])
})

test('what a role may not do is kept with the field, once a minute', async () => {
  const headers = await sessionOf(t, 'clerk2')
  for (let time = 0; time < 3; time++) await t.ask('{ accounts { totalCount } }', {}, headers)
  expect(await rows()).toEqual([{ actor: 'clerk2', action: 'access.refused', subject: 'Query.accounts', details: {} }])
  await t.ask('{ accounts { totalCount } }')
  expect(await rows()).toHaveLength(1)
})
