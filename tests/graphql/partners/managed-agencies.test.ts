import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, sessionOf, type TestPartner } from '@/tests/support/partner'

const T0 = new Date('2026-11-24T09:00:00Z')
let now = T0
let t: TestApi
let partner: TestPartner
let keys = 0

beforeEach(async () => {
  now = T0
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  partner = await aPartner(t.connection.db, { now, addresses: ['127.0.0.0/8', '::/0'] })
  await t.connection.sql`
    insert into users (user_name, display_name, role, agency_id, password_hash) values ('partner', 'x', 'AGENCY', ${partner.agencyId}, 'x')`
})
afterEach(() => t.close())

async function change(
  mutation: 'apiKeyRotate' | 'applicationSuspend',
  input: object,
  userName = mutation === 'apiKeyRotate' ? 'partner' : 'admin',
) {
  const answer = mutation === 'apiKeyRotate' ? 'secret apiKey { id scopes addresses expiresAt }' : 'application { suspendedAt }'
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} userErrors { code field } } }`
  const { data, errors } = await t.ask(query, { input: { idempotencyKey: `managing-${keys++}`, ...input } }, await sessionOf(t, userName))
  return errors ? { errors } : data[mutation]
}

/** What a program's key gets, once no process remembers it as it was. */
async function answerTo(secret: string): Promise<string> {
  const fresh = await testApi(() => now, { database: t.database })
  const { errors } = await fresh.ask(
    '{ licensingCenters { id } license(lookup: { number: "10000001", purpose: "a test" }) { __typename } }',
    {},
    {
      authorization: `Bearer ${secret}`,
    },
  )
  await fresh.close()
  return errors?.[0]?.extensions.code ?? 'OK'
}

test('a suspended program is refused with a code of its own, and works again once it is let', async () => {
  const application = String(partner.applicationId)
  await t.connection.sql`update api_keys set addresses = '{}'`
  expect(await answerTo(partner.secret)).toBe('OK')
  const suspended = await change('applicationSuspend', { application, isSuspended: true })
  expect(suspended).toEqual({ application: { suspendedAt: now.toISOString() }, userErrors: [] })
  expect(await answerTo(partner.secret)).toBe('APPLICATION_SUSPENDED')
  await change('applicationSuspend', { application, isSuspended: false })
  expect(await answerTo(partner.secret)).toBe('OK')
  const actions = await t.connection.sql`select action from audit_log where action like 'application.%ed' order by id`
  expect(actions.map((row) => row.action)).toEqual(['application.created', 'application.suspended', 'application.resumed'])
})

test('a rotated key has the scopes and addresses of the old one, which works for a day more and no longer', async () => {
  const idempotencyKey = 'rotate-once'
  const input = { apiKey: String(partner.keyId), expiresOn: '2027-03-01', idempotencyKey }
  const { secret, apiKey, userErrors } = await change('apiKeyRotate', input)
  expect([userErrors, apiKey]).toEqual([
    [],
    expect.objectContaining({ addresses: ['127.0.0.0/8', '::/0'], expiresAt: '2027-03-01T21:00:00.000Z' }),
  ])
  expect(await change('apiKeyRotate', input)).toMatchObject({ secret: null, apiKey: { id: apiKey.id } })
  await t.connection.sql`update api_keys set addresses = '{}'`
  expect([await answerTo(partner.secret), await answerTo(secret)]).toEqual(['OK', 'OK'])
  now = new Date('2026-11-25T09:00:00Z')
  expect([await answerTo(partner.secret), await answerTo(secret)]).toEqual(['API_KEY_EXPIRED', 'OK'])
  const gone = await change('apiKeyRotate', { ...input, idempotencyKey: 'rotate-again' })
  expect(gone.userErrors).toEqual([{ code: 'KEY_ENDED', field: ['input', 'apiKey'] }])
})

test('a program with two keys that work changes neither', async () => {
  const input = { apiKey: String(partner.keyId), expiresOn: '2027-03-01' }
  await change('apiKeyRotate', input)
  expect((await change('apiKeyRotate', input)).userErrors).toEqual([{ code: 'KEYS_TOO_MANY', field: ['input', 'apiKey'] }])
})

test('an auditor sees every agency with its programs and keys and changes nothing; nobody else of the staff sees them', async () => {
  const query = `{ agencies { id code } partnerAgency(id: "${partner.agencyId}") { scopes closedAt applications { name keys { start state addresses } } } }`
  const { data } = await t.ask(query, {}, await sessionOf(t, 'auditor'))
  expect(data.partnerAgency.applications).toMatchObject([{ name: 'Program', keys: [{ state: 'LIVE', start: partner.secret.slice(0, 8) }] }])
  const input = { application: String(partner.applicationId), isSuspended: true }
  for (const userName of ['auditor', 'clerk', 'finance'])
    expect((await change('applicationSuspend', input, userName)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  expect((await t.ask(query, {}, await sessionOf(t, 'clerk'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('the list of all agencies is three statements, however many they are', async () => {
  for (let i = 0; i < 5; i++) await aPartner(t.connection.db, { now })
  const session = await sessionOf(t, 'auditor')
  const before = t.statements.length
  const { data } = await t.ask('{ agencies { code applications { name keys { start } } } }', {}, session)
  const all = t.statements.slice(before).filter((statement) => /from "(agencies|applications|api_keys)"/.test(statement))
  expect([data.agencies.length >= 6, all.length]).toEqual([true, 3])
  for (const { applications } of data.agencies) for (const { keys } of applications) expect(keys).toHaveLength(1)
})

test('an administrator changes what the programs of an agency may ask together; others and odd numbers are refused, and the log has both values', async () => {
  const budgetChange = async (budget: number, userName = 'admin', agency = String(partner.agencyId)) => {
    const query =
      'mutation ($input: AgencyBudgetChangeInput!) { agencyBudgetChange(input: $input) { agency { budget } userErrors { code field } } }'
    const input = { agency, budget, idempotencyKey: `budget-no-${keys++}` }
    const { data, errors } = await t.ask(query, { input }, await sessionOf(t, userName))
    return errors?.[0]?.extensions.code ?? data.agencyBudgetChange
  }
  expect(await budgetChange(240_000)).toEqual({ agency: { budget: 240_000 }, userErrors: [] })
  for (const odd of [0, -1, 999, 6_000_001])
    expect(await budgetChange(odd)).toMatchObject({ agency: { budget: 240_000 }, userErrors: [{ code: 'AGENCY_BUDGET_SIZE' }] })
  expect(await budgetChange(5_000, 'admin', '999')).toMatchObject({ agency: null, userErrors: [{ code: 'AGENCY_UNKNOWN' }] })
  for (const other of ['partner', 'finance', 'auditor']) expect(await budgetChange(5_000, other)).toBe('FORBIDDEN')
  const log = await t.connection.sql`select actor, details from audit_log where action = 'agency.changed'`
  expect([...log]).toEqual([{ actor: 'admin', details: { before: { budget: 120_000 }, after: { budget: 240_000 } } }])
})
