import { apiKeys } from '@/db/schema/partners'
import { seedAccounts } from '@/demo/accounts'
import { seedPartner } from '@/demo/partner'
import { newKeyText } from '@/services/partners/key-text'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, sessionOf } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

let now = new Date('2026-11-22T10:00:00Z')
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => now)
  const agency = await seedPartner(t.connection.db, newKeyText(), now)
  await seedAccounts(t.connection.db, 'correct horse battery staple', { agencyId: agency })
  await given(t.connection.db, { number: '10000001' }, [aViolation()])
})
afterAll(() => t.close())
beforeEach(() => {
  now = new Date(now.getTime() + 60_000)
})

const LOOK_UP = `query ($purpose: String) { license(lookup: { number: "10000001", purpose: $purpose }) {
  __typename ... on License { number dues { total paymentReference { number } } } } }`
const withPurpose = { purpose: 'claim 4711' }

async function refused(query: string, headers: Record<string, string>, variables = {}) {
  const { status, data, errors } = await t.ask(query, variables, headers)
  expect(data ?? null).toBeNull()
  expect(errors?.[0]?.extensions.userMessage).toEqual({ ar: expect.any(String), en: errors?.[0]?.message })
  return [status, errors?.[0]?.extensions.code]
}

test('a key finds a licence without its card, compiled or not', async () => {
  const { headers } = await aPartner(t.connection.db, { now })
  for (let use = 0; use < 4; use++) {
    const { status, data } = await t.ask(LOOK_UP, withPurpose, headers)
    expect([status, data.license]).toEqual([
      200,
      expect.objectContaining({ number: '10000001', dues: expect.objectContaining({ total: 15000 }) }),
    ])
  }
})

test.each([
  ['without a purpose', {}],
  ['with an empty one', { purpose: ' \u200f' }],
  ['with one of 201 characters', { purpose: 'x'.repeat(201) }],
])('%s a partner is told to say why', async (_title, variables) => {
  const { headers } = await aPartner(t.connection.db, { now })
  expect(await refused(LOOK_UP, headers, variables)).toEqual([200, 'PURPOSE_REQUIRED'])
})

test.each([
  ['nobody was given', `Bearer ${newKeyText()}`],
  ['is mistyped', `Bearer tsd_${'A'.repeat(38)}`],
  ['is empty', 'Bearer '],
  ['comes in another scheme', 'Basic dXNlcjpwYXNz'],
])('a key that %s is refused with 401, whatever is asked', async (_title, authorization) => {
  for (const query of [LOOK_UP, '{ licenseClasses { id } }', '{ __typename }', '{ licenseClasses { id } }', '{ licenseClasses { id } }'])
    expect(await refused(query, { authorization }, withPurpose)).toEqual([401, 'API_KEY_UNKNOWN'])
})

test('a key ends by its day, by hand and with its agency; from another address it never works', async () => {
  const { db, sql } = t.connection
  const [ended, revoked, closed, bound] = [
    await aPartner(db, { now }),
    await aPartner(db, { now }),
    await aPartner(db, { now }),
    await aPartner(db, { now, addresses: ['192.0.2.0/24', '2001:db8::7'] }),
  ]
  const from = (address: string) => ({ ...bound.headers, 'x-client-address': address })
  expect((await t.ask('{ __typename }', {}, from('192.0.2.9'))).status).toBe(200)
  expect((await t.ask('{ __typename }', {}, from('2001:db8::7'))).status).toBe(200)
  expect(await refused('{ __typename }', from('198.51.100.1'))).toEqual([401, 'API_KEY_ADDRESS'])
  await sql`update api_keys set revoked_at = ${now.toISOString()} where id = ${revoked.keyId}`
  await sql`update agencies set closed_at = ${now.toISOString()} where id = ${closed.agencyId}`
  expect(await refused('{ __typename }', revoked.headers)).toEqual([401, 'API_KEY_REVOKED'])
  expect(await refused('{ __typename }', closed.headers)).toEqual([401, 'API_KEY_UNKNOWN'])
  now = new Date(now.getTime() + 31 * 86_400_000)
  expect(await refused('{ __typename }', ended.headers)).toEqual([401, 'API_KEY_EXPIRED'])
})

test('what the agency lost, its key has lost', async () => {
  const { headers, agencyId } = await aPartner(t.connection.db, { now })
  await t.connection.sql`update agencies set scopes = '{LICENSES_READ}' where id = ${agencyId}`
  expect(await refused(LOOK_UP, headers, withPurpose)).toEqual([403, 'SCOPE_MISSING'])
})

test('of a key only a digest is kept, and when it was last used', async () => {
  const { headers, secret, keyId } = await aPartner(t.connection.db, { now })
  await t.ask('{ __typename }', {}, headers)
  await until(async () => (await t.connection.db.select().from(apiKeys)).some(({ lastUsedAt }) => lastUsedAt?.getTime() === now.getTime()))
  const kept = await t.connection.db.select().from(apiKeys)
  expect(JSON.stringify(kept)).not.toContain(secret)
  expect(kept.find(({ id }) => id === keyId)).toMatchObject({ start: secret.slice(0, 8), lastUsedAt: now })
})

/** The use is noted beside the answer. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let time = 0; time < 100 && !(await holds()); time++) await new Promise((done) => setTimeout(done, 20))
}

const CREATE = `mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret approval { id state } apiKey { id start state scopes createdBy } userErrors { code field message { ar en } } } }`

describe('whoever looks after an agency', () => {
  let application: string
  let keys = 0
  const input = (overrides: object = {}) => ({
    application,
    scopes: ['LICENSES_READ'],
    expiresOn: '2027-03-01',
    idempotencyKey: `key-request-${keys++}`,
    ...overrides,
  })
  const create = async (overrides: object = {}, userName = 'agency') =>
    (await t.ask(CREATE, { input: input(overrides) }, await sessionOf(t, userName))).data.apiKeyCreate

  beforeEach(async () => {
    const made = await t.ask(
      `mutation ($name: String!, $key: String!) { applicationCreate(input: { name: $name, idempotencyKey: $key }) { application { id } userErrors { code } } }`,
      { name: `Program ${keys++}`, key: `application-${keys}` },
      await sessionOf(t, 'agency'),
    )
    application = made.data.applicationCreate.application.id
  })

  test('makes a key, is told it once, and the program that sends it is answered', async () => {
    const idempotencyKey = 'the-same-request'
    const { secret, apiKey, userErrors } = await create({ idempotencyKey })
    expect([userErrors, apiKey]).toEqual([[], expect.objectContaining({ state: 'LIVE', start: secret.slice(0, 8), createdBy: 'agency' })])
    expect((await t.ask('{ __typename }', {}, { authorization: `Bearer ${secret}` })).status).toBe(200)
    expect(await create({ idempotencyKey })).toMatchObject({ secret: null, apiKey: { id: apiKey.id } })
  })

  test('has at most two that work, also of ten made at once; ending one makes room', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => create()))
    expect(made.filter(({ secret }) => secret)).toHaveLength(2)
    expect(new Set(made.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)))).toEqual(
      new Set(['KEYS_TOO_MANY']),
    )
    const { apiKey, secret } = made.find((one) => one.secret)
    const revoke = `mutation ($apiKey: ID!) { apiKeyRevoke(input: { apiKey: $apiKey, idempotencyKey: "end-this-key" }) { apiKey { state } userErrors { code } } }`
    for (let time = 0; time < 2; time++)
      expect((await t.ask(revoke, { apiKey: apiKey.id }, await sessionOf(t, 'agency'))).data.apiKeyRevoke).toEqual({
        apiKey: { state: 'REVOKED' },
        userErrors: [],
      })
    expect(await refused('{ __typename }', { authorization: `Bearer ${secret}` })).toEqual([401, 'API_KEY_REVOKED'])
    expect((await create()).userErrors).toEqual([])
  })

  test.each([
    ['no scope', { scopes: [] }, 'SCOPES', 'scopes'],
    ['an address that is none', { addresses: ['192.0.2.300'] }, 'ADDRESSES', 'addresses'],
    ['a day that is past', { expiresOn: '2026-11-21' }, 'EXPIRY', 'expiresOn'],
    ['a day two years ahead', { expiresOn: '2028-12-01' }, 'EXPIRY', 'expiresOn'],
    ['a key of repetition that is too short', { idempotencyKey: 'short' }, 'IDEMPOTENCY_KEY', 'idempotencyKey'],
    ['an application that is none', { application: '999999' }, 'APPLICATION_UNKNOWN', 'application'],
    ['an application with an odd name', { application: "1' or 1=1" }, 'APPLICATION_UNKNOWN', 'application'],
  ])('%s is refused beside its field', async (_title, wrong, code, field) => {
    const { apiKey, secret, userErrors } = await create(wrong)
    expect([apiKey, secret]).toEqual([null, null])
    expect(userErrors).toEqual([{ code, field: ['input', field], message: { ar: expect.any(String), en: expect.any(String) } }])
  })

  test("cannot make or end another agency's key; an administrator makes none at all", async () => {
    const other = await aPartner(t.connection.db, { now })
    const foreign = { application: String(other.applicationId) }
    expect((await create(foreign)).userErrors).toMatchObject([{ code: 'APPLICATION_UNKNOWN' }])
    const { errors } = await t.ask(CREATE, { input: input(foreign) }, await sessionOf(t, 'admin'))
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  test.each([
    ['a licence', '{ license(lookup: { number: "10000001" }) { __typename } }'],
    ['a licence whose card is at hand', '{ license(lookup: { number: "10000001", expiresOn: "2030-08-15" }) { __typename } }'],
    ['whose a payment number is', '{ paymentReference(number: "NUMBER", proof: { number: "10000001" }) { number } }'],
    [
      'a licence for a payment number',
      'mutation { paymentReferenceIssue(input: { lookup: { number: "10000001" }, violationIds: ["1"], idempotencyKey: "an-agency" }) { userErrors { code } } }',
    ],
    [
      'a licence for a certificate',
      'mutation { clearanceCertificateIssue(input: { lookup: { number: "10000001" }, idempotencyKey: "an-agency" }) { userErrors { code } } }',
    ],
    [
      'a licence for a share code',
      'mutation { clearanceCertificateShare(input: { lookup: { number: "10000001" }, number: "C-7K3QX2P9", idempotencyKey: "an-agency" }) { userErrors { code } } }',
    ],
  ])('does not look up %s: the keys do', async (_title, query) => {
    const [open] = await t.connection.sql`select number from payment_references limit 1`
    const { errors } = await t.ask(query.replace('NUMBER', open?.number), {}, await sessionOf(t, 'agency'))
    expect(errors?.[0]?.extensions).toEqual({
      code: 'LICENSES_BY_KEY',
      reason: 'LICENSES_BY_KEY',
      userMessage: { ar: expect.stringContaining('بمفاتيحها'), en: expect.stringContaining('keys') },
    })
    expect(await t.connection.sql`select from access_log where role = 'AGENCY'`).toHaveLength(0)
  })

  test('makes a key that may register violations once an administrator approves exactly this key, and no second one with it', async () => {
    await t.connection
      .sql`update agencies set scopes = scopes || '{VIOLATIONS_WRITE}' where code = 'DEMO' and not 'VIOLATIONS_WRITE' = any(scopes)`
    const writes = { scopes: ['VIOLATIONS_WRITE'], addresses: ['192.0.2.1'] }
    expect((await create(writes)).userErrors).toMatchObject([{ code: 'APPROVAL_REASON', field: ['input', 'reason'] }])
    const asked = await create({ ...writes, reason: 'النظام الجديد' })
    expect(asked).toMatchObject({ secret: null, apiKey: null, approval: { state: 'REQUESTED' } })
    expect((await create({ ...writes, reason: 'x' })).userErrors).toMatchObject([{ code: 'APPROVAL_UNDER_WAY' }])
    const decide = `mutation ($input: ApprovalDecideInput!) { approvalDecide(input: $input) { userErrors { code } } }`
    const decision = { approval: asked.approval.id, decision: 'APPROVE', idempotencyKey: 'approve-key' }
    const { data } = await t.ask(decide, { input: decision }, await sessionOf(t, 'admin'))
    expect(data.approvalDecide.userErrors).toEqual([])
    const wider = await create({ ...writes, addresses: [], reason: 'wider' })
    expect(wider).toMatchObject({ secret: null, approval: { state: 'REQUESTED' } })
    expect((await create(writes)).secret).toMatch(/^tsd_/)
    expect((await create({ ...writes, reason: 'once more' })).secret).toBeNull()
  })

  test('sees its own agency alone, with its keys', async () => {
    const { data } = await t.ask('{ agency { code scopes applications { name keys { start state } } } }', {}, await sessionOf(t, 'agency'))
    expect(data.agency).toMatchObject({ code: 'DEMO', applications: expect.arrayContaining([expect.objectContaining({ name: 'Demo' })]) })
  })
})

test.each([
  ['a code in small letters', { code: 'abc' }, 'AGENCY_CODE'],
  ['a code that is taken', { code: 'DEMO' }, 'AGENCY_CODE'],
  ['a blank name', { nameEn: ' ' }, 'AGENCY_NAME'],
  ['an authority that is none', { authority: 'XXX' }, 'AUTHORITY_UNKNOWN'],
])('an agency with %s is not taken on', async (_title, wrong, code) => {
  const input = {
    code: 'JIC',
    nameAr: 'شركة تأمين',
    nameEn: 'An insurer',
    scopes: ['LICENSES_READ'],
    idempotencyKey: 'an-agency',
    ...wrong,
  }
  const create = `mutation ($input: AgencyCreateInput!) { agencyCreate(input: $input) { agency { code } userErrors { code } } }`
  const { data } = await t.ask(create, { input }, await sessionOf(t, 'admin'))
  expect(data.agencyCreate).toEqual({ agency: null, userErrors: [{ code }] })
})

test('an agency that may register violations is taken on by two administrators', async () => {
  const input = { code: 'POL', nameAr: 'شرطة', nameEn: 'Police', authority: 'GAM', scopes: ['VIOLATIONS_WRITE'] }
  const create = `mutation ($input: AgencyCreateInput!) { agencyCreate(input: $input) { agency { code } approval { id } userErrors { code } } }`
  const ask = async (more: object) => (await t.ask(create, { input: { ...input, ...more } }, await sessionOf(t, 'admin'))).data.agencyCreate
  expect(await ask({ idempotencyKey: 'without-why' })).toEqual({ agency: null, approval: null, userErrors: [{ code: 'APPROVAL_REASON' }] })
  const { approval } = await ask({ reason: 'مذكرة تفاهم', idempotencyKey: 'with-reason' })
  expect(await t.connection.sql`select 1 from agencies where code = 'POL'`).toHaveLength(0)
  const decide = `mutation ($input: ApprovalDecideInput!) { approvalDecide(input: $input) { userErrors { code } } }`
  const decision = { approval: approval.id, decision: 'APPROVE', idempotencyKey: 'approve-agency' }
  const answer = async (userName: string, key: string) =>
    (await t.ask(decide, { input: { ...decision, idempotencyKey: key } }, await sessionOf(t, userName))).data.approvalDecide.userErrors
  expect(await answer('admin', 'approve-agency-1')).toEqual([{ code: 'SAME_PERSON' }])
  expect(await answer('admin2', 'approve-agency-2')).toEqual([])
  expect(await t.connection.sql`select authority_code from agencies where code = 'POL'`).toEqual([{ authority_code: 'GAM' }])
})
