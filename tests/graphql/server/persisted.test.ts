import { createHash } from 'node:crypto'
import { seedAccounts } from '@/demo/accounts'
import { seedPartner } from '@/demo/partner'
import siteDocuments from '@/graphql/generated/client/persisted-documents.json'
import { newKeyText } from '@/services/partners/key-text'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, sessionOf, type TestPartner } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

let t: TestApi
let partner: TestPartner

beforeAll(async () => {
  t = await testApi()
  await seedAccounts(t.connection.db, 'correct horse battery staple', {
    agencyId: await seedPartner(t.connection.db, newKeyText(), new Date()),
  })
  await given(t.connection.db, { number: '10000001' }, [aViolation()])
})
afterAll(() => t.close())
beforeEach(async () => {
  partner = await aPartner(t.connection.db)
})

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const OWN = `query Due($number: String!) { license(lookup: { number: $number, purpose: "claim 4711" }) { ... on License { dues { total } } } }`
const TYPES = `{ violationTypes { id name { ar en } } }`

async function register(document: string, of = partner) {
  const mutation = `mutation ($input: OperationRegisterInput!) { operationRegister(input: $input) { hash points userErrors { code field } } }`
  const { data } = await t.ask(
    mutation,
    { input: { application: String(of.applicationId), document, idempotencyKey: sha(`${of.applicationId} ${document}`) } },
    await sessionOf(t, 'admin'),
  )
  return data.operationRegister
}

type Answer = { status: number; cache: string | null; data?: Record<string, unknown>; code?: string }

async function send(body: object, headers: Record<string, string> = partner.headers): Promise<Answer> {
  const response = await fetch(t.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return answerOf(response)
}

async function get(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
  return answerOf(await fetch(`${t.url}?${new URLSearchParams(parameters)}`, { headers }))
}

async function answerOf(response: Response): Promise<Answer> {
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] }
  return {
    status: response.status,
    cache: response.headers.get('cache-control'),
    ...(data && { data }),
    ...(errors && { code: errors[0]?.extensions.code ?? '' }),
  }
}

const byHash = (hash: string, more: object = {}) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, ...more })
const inAddress = (hash: string) => ({ extensions: JSON.stringify(byHash(hash).extensions) })

test('a program registers an operation and then sends its hash alone, compiled or not', async () => {
  expect(await register(OWN)).toEqual({ hash: sha(OWN), points: 11, userErrors: [] })
  for (let use = 0; use < 4; use++)
    expect(await send(byHash(sha(OWN), { variables: { number: '10000001' } }))).toMatchObject({
      status: 200,
      data: { license: { dues: { total: 15000 } } },
    })
})

test("another program's hash, and one that nobody registered, are unknown; nothing is registered by being sent", async () => {
  await register(OWN)
  const other = await aPartner(t.connection.db)
  expect((await send(byHash(sha(OWN)), other.headers)).code).toBe('PERSISTED_QUERY_NOT_FOUND')
  expect(await send({ query: TYPES, ...byHash(sha(TYPES)) })).toMatchObject({ status: 200, data: { violationTypes: expect.any(Array) } })
  expect((await send(byHash(sha(TYPES)))).code).toBe('PERSISTED_QUERY_NOT_FOUND')
  expect(await send({ query: TYPES, ...byHash(sha(OWN)) })).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_MISMATCH' })
})

test('a key that is limited to registered operations runs nothing else, however it is sent', async () => {
  await register(OWN)
  const restrict = `mutation ($input: ApplicationRestrictInput!) { applicationRestrict(input: $input) { application { registeredOnly } userErrors { code } } }`
  const input = { application: String(partner.applicationId), registeredOnly: true, idempotencyKey: `restrict-${partner.applicationId}` }
  const { data } = await t.ask(restrict, { input }, await sessionOf(t, 'admin'))
  expect(data.applicationRestrict).toEqual({ application: { registeredOnly: true }, userErrors: [] })
  const variables = { number: '10000001' }
  expect((await send({ query: OWN, variables })).data).toEqual({ license: { dues: { total: 15000 } } })
  expect((await send(byHash(sha(OWN), { variables }))).data).toEqual({ license: { dues: { total: 15000 } } })
  expect(await send({ query: TYPES })).toMatchObject({ status: 403, code: 'OPERATION_NOT_REGISTERED' })
  expect(await send({ query: TYPES, ...byHash(sha(TYPES)) })).toMatchObject({ status: 403, code: 'OPERATION_NOT_REGISTERED' })
  expect((await get({ query: TYPES }, { ...partner.headers, 'apollo-require-preflight': 'true' })).code).toBe('OPERATION_NOT_REGISTERED')
})

test("the site's own documents are known to everybody by their hash", async () => {
  const [name = '', document = ''] = Object.entries(siteDocuments).find(([, text]) => text.startsWith('query Catalogue')) ?? []
  const hash = name.replace('sha256:', '')
  expect(sha(document)).toBe(hash)
  expect(await send(byHash(hash), {})).toMatchObject({ status: 200, data: { violationTypes: expect.any(Array) } })
})

test('with GET, what is the same for everybody may be kept by caches, what is about a licence never', async () => {
  await register(TYPES)
  await register(OWN)
  const name = Object.entries(siteDocuments).find(([, text]) => text.startsWith('query Catalogue'))?.[0] ?? ''
  for (let use = 0; use < 4; use++)
    expect(await get(inAddress(name.replace('sha256:', '')))).toMatchObject({
      status: 200,
      cache: 'public, max-age=300',
      data: expect.anything(),
    })
  expect(await get(inAddress(sha(TYPES)), partner.headers)).toMatchObject({ status: 200, cache: 'no-store' })
  const own = { ...inAddress(sha(OWN)), variables: JSON.stringify({ number: '10000001' }) }
  for (let use = 0; use < 4; use++)
    expect(await get(own, partner.headers)).toMatchObject({ status: 200, cache: 'no-store', data: expect.anything() })
  expect(await get(inAddress(sha('{ nothing }')))).toMatchObject({ cache: 'no-store', code: 'PERSISTED_QUERY_NOT_FOUND' })
})

test('nothing is changed by GET', async () => {
  const change = 'mutation Send($input: MessageSendInput!) { messageSend(input: $input) { reference } }'
  await register(change)
  const input = { kind: 'CONTACT', text: 'x', language: 'EN', idempotencyKey: 'from-an-address' }
  const answer = await get({ ...inAddress(sha(change)), variables: JSON.stringify({ input }) }, partner.headers)
  expect([answer.status, answer.data]).toEqual([405, undefined])
  expect(await t.connection.sql`select 1 from messages`).toHaveLength(0)
})

test.each([
  ['one that could not run', '{ nothing }', 'DOCUMENT'],
  ['one that is no document', '}', 'DOCUMENT'],
  ['two operations', 'query A { __typename } query B { __typename }', 'DOCUMENT'],
  [
    'one that costs too much',
    `{ ${Array.from({ length: 9 }, (_, i) => `a${i}: violationTypes { name { ar } discountRules { id title { ar } legalBasis { ar } } }`).join(' ')} }`,
    'DOCUMENT',
  ],
  ['one of 10,001 characters', `{ __typename } # ${'x'.repeat(10_001 - 17)}`, 'DOCUMENT'],
])('%s is not registered', async (_title, document, code) => {
  expect(await register(document)).toEqual({ hash: null, points: null, userErrors: [{ code, field: ['input', 'document'] }] })
})

test("another agency's program is not for everybody to register for", async () => {
  const mutation = `mutation ($input: OperationRegisterInput!) { operationRegister(input: $input) { userErrors { code } } }`
  const { data } = await t.ask(
    mutation,
    { input: { application: String(partner.applicationId), document: TYPES, idempotencyKey: 'another-agency' } },
    await sessionOf(t, 'agency'),
  )
  expect(data.operationRegister.userErrors).toEqual([{ code: 'APPLICATION_UNKNOWN' }])
})
