import { seedAccounts } from '@/demo/accounts'
import { createAgency, createApplication } from '@/services/partners/create-agency'
import { createApiKey } from '@/services/partners/create-api-key'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, sessionOf, type TestPartner } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

let t: TestApi
let partner: TestPartner
let other: TestPartner

const NUMBER = '60000001'
const RIGHT = '2030-08-15'

beforeAll(async () => {
  t = await testApi()
  partner = await aPartner(t.connection.db, { authorityCode: 'GAM' })
  other = await aPartner(t.connection.db)
  await seedAccounts(t.connection.db, 'correct horse battery staple', { agencyId: partner.agencyId })
  await given(t.connection.db, { number: NUMBER }, [aViolation(), aViolation(), aViolation(), aViolation(), aViolation()])
  await given(t.connection.db, { number: '60000002' })
  await given(t.connection.db, { number: '60000003' })
  await t.connection.sql`insert into feeds (authority_code, last_success_at) select code, now() from authorities
    on conflict (authority_code) do update set last_success_at = now()`
})
afterAll(() => t.close())

type Headers = Record<string, string>

async function mutate(mutation: string, answer: string, input: object, headers: Headers = {}) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} userErrors { code } } }`
  const { data, errors } = await t.ask(query, { input }, headers)
  if (errors) throw new Error(JSON.stringify(errors))
  return data[mutation]
}

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code)

describe('paymentReferenceIssue', () => {
  let ids: string[]
  beforeAll(async () => {
    ids = (await t.connection.sql<{ id: string }[]>`select id::text from violations order by id`).map(({ id }) => id)
  })
  const issue = async (choice: number, headers: Headers, proof: object) => {
    const lookup = { number: NUMBER, ...proof }
    const input = { lookup, violationIds: [ids[choice]], idempotencyKey: 'order-815' }
    const { paymentReference, ...rest } = await mutate('paymentReferenceIssue', 'paymentReference { number }', input, headers)
    return paymentReference?.number ?? codes(rest)
  }

  test('a key belongs to whoever chose it: agencies, accounts and the holder each issue their own choice under one', async () => {
    const purpose = 'claim 4711'
    const citizen = await sessionOf(t, 'citizen')
    const askers: [Headers, object][] = [
      [partner.headers, { purpose }],
      [other.headers, { purpose }],
      [citizen, {}],
      [{}, { expiresOn: RIGHT }],
    ]
    const numbers: unknown[] = []
    for (const [choice, [headers, proof]] of askers.entries()) numbers.push(await issue(choice, headers, proof))
    expect(new Set(numbers).size).toBe(4)
    for (const number of numbers) expect(number).toMatch(/^\d{13}$/)
    for (const [choice, [headers, proof]] of askers.entries()) expect(await issue(choice, headers, proof)).toBe(numbers[choice])
    for (const [headers, proof] of askers) expect(await issue(4, headers, proof)).toEqual(['IDEMPOTENCY_KEY'])
  })
})

test('the programs of an agency share its keys', async () => {
  const by = { actor: 'tests', now: new Date() }
  const application = await createApplication(t.connection.db, { agencyId: partner.agencyId, name: 'Another program' }, by)
  const applicationId = application.ok ? application.id : 0
  const expiresAt = new Date(by.now.getTime() + 86_400_000)
  const made = await createApiKey(t.connection.db, {
    ...{ applicationId, scopes: ['VIOLATIONS_WRITE'], addresses: [], expiresAt, requestKey: 'another-program', ...by },
  })
  const sister = { authorization: `Bearer ${made.ok ? made.secret : ''}` }
  const row = { sourceKey: 'S-1', licenseNumber: NUMBER, number: '1', type: '14', occurredOn: '2026-01-01', fine: 15000 }
  const register = async (headers: Headers, sourceKey = 'S-1') => {
    const input = { rows: [{ ...row, sourceKey }], idempotencyKey: 'delivery-1' }
    const payload = await mutate('violationsRegister', 'rows { outcome }', input, headers)
    return payload.rows.length > 0 ? payload.rows.map(({ outcome }: { outcome: string }) => outcome) : codes(payload)
  }
  expect(await register(partner.headers)).toEqual(['REGISTERED'])
  expect(await register(sister)).toEqual(['REGISTERED'])
  expect(await register(sister, 'S-2')).toEqual(['IDEMPOTENCY_KEY'])
})

test('guests do not meet in one key: certificates, share codes and messages of one are not those of another', async () => {
  const idempotencyKey = 'my-request-1'
  const certificate = async (number: string) =>
    (
      await mutate('clearanceCertificateIssue', 'certificate { number }', {
        lookup: { number, expiresOn: RIGHT },
        idempotencyKey,
      })
    ).certificate.number
  const share = async (license: string, number: string) =>
    mutate('clearanceCertificateShare', 'shareCode', { lookup: { number: license, expiresOn: RIGHT }, number, idempotencyKey })
  const [mine, yours] = [await certificate('60000002'), await certificate('60000003')]
  expect([mine === yours, await certificate('60000002')]).toEqual([false, mine])
  const [first, second] = [await share('60000002', mine), await share('60000003', yours)]
  expect([codes(first), codes(second)]).toEqual([[], []])
  for (const { shareCode } of [first, second]) {
    const opened = await mutate('clearanceCertificateOpen', 'signedText', { shareCode, idempotencyKey })
    expect([codes(opened), typeof opened.signedText]).toEqual([[], 'string'])
  }
})

test('a message is its sender’s: the same key in another network is another message, in the same it is the same', async () => {
  const send = async (address: string, text: string) => {
    const input = { kind: 'SUGGESTION', language: 'EN', text, idempotencyKey: 'thought-1' }
    const payload = await mutate('messageSend', 'reference', input, { 'x-client-address': address })
    return payload.reference ?? codes(payload)
  }
  const first = await send('192.0.2.1', 'A thought')
  expect(await send('192.0.2.1', 'A thought')).toBe(first)
  expect(await send('192.0.2.1', 'Another thought')).toEqual(['IDEMPOTENCY_KEY'])
  expect(await send('192.0.2.2', 'Another thought')).toMatch(/^M-/)
  expect(await send('192.0.2.2', 'Another thought')).not.toBe(first)
})

test('two accounts that look after one program have keys of their own, and one account’s key stands for one request', async () => {
  const by = { actor: 'tests', now: new Date() }
  const agency = {
    code: 'KEYS',
    nameAr: 'جهة',
    nameEn: 'Agency',
    authorityCode: null,
    scopes: ['LICENSES_READ', 'VIOLATIONS_READ'] as const,
  }
  const agencyId = (await createAgency(t.connection.db, { ...agency }, by)) ?? 0
  const made = await createApplication(t.connection.db, { agencyId, name: 'Program' }, by)
  const application = made.ok ? String(made.id) : ''
  await t.connection.sql`update users set agency_id = ${agencyId} where user_name = 'agency'`
  await t.connection.sql`
    insert into users (user_name, display_name, role, agency_id, password_hash) values ('agency2', 'x', 'AGENCY', ${agencyId}, 'x')`
  const make = async (userName: string, scopes: string[]) => {
    const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const input = { application, scopes, expiresOn, idempotencyKey: 'first-key' }
    const payload = await mutate('apiKeyCreate', 'secret apiKey { id }', input, await sessionOf(t, userName))
    return payload.apiKey ? [payload.apiKey.id, payload.secret !== null] : codes(payload)
  }
  const [id, isTold] = await make('agency', ['LICENSES_READ'])
  expect(isTold).toBe(true)
  expect(await make('agency', ['LICENSES_READ'])).toEqual([id, false])
  expect(await make('agency', ['VIOLATIONS_READ'])).toEqual(['IDEMPOTENCY_KEY'])
  expect((await make('agency2', ['VIOLATIONS_READ']))[1]).toBe(true)
})
