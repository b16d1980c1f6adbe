import { createHash } from 'node:crypto'
import { seedAccounts } from '@/demo/accounts'
import { sessionTokenOf } from '@/graphql/session-cookie'
import { type TestApi, testApi } from '@/tests/support/api'
import { sessionOf } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

let t: TestApi
let cookie: string

beforeAll(async () => {
  t = await testApi()
  await given(t.connection.db, { number: '90000005' }, [aViolation()])
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  cookie = (await sessionOf(t, 'clerk')).cookie ?? ''
})
afterAll(() => t.close())

const LOOK_UP = '{license(lookup:{number:"90000005"}){__typename}}'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const BY_HASH = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(LOOK_UP) } })

type Sent = {
  readonly search?: Record<string, string>
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** What a browser that is signed in sends for another site, and how many looks are in the log afterwards. */
async function send({ search, method = 'GET', headers, body }: Sent) {
  const url = search ? `${t.url}?${new URLSearchParams(search)}` : t.url
  const response = await fetch(url, { method, headers: { cookie, ...headers }, ...(body && { body }) })
  const text = await response.text()
  const [{ looks } = { looks: 0 }] = await t.connection.sql<{ looks: number }[]>`select count(*)::int as looks from access_log`
  return { text, looks }
}

const JSON_BODY = JSON.stringify({ query: LOOK_UP })
const FOREIGN = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }

test.each<[string, Sent]>([
  ['a link with the document', { search: { query: LOOK_UP } }],
  ['a link with the document and its hash, as any page can compute it', { search: { query: LOOK_UP, extensions: BY_HASH } }],
  ['a link with the hash alone', { search: { extensions: BY_HASH } }],
  ['a link that says it needs no guard', { search: { query: LOOK_UP }, headers: { 'apollo-require-preflight': '1' } }],
  [
    'a form',
    {
      method: 'POST',
      headers: { ...FOREIGN, 'content-type': 'application/x-www-form-urlencoded' },
      body: `query=${encodeURIComponent(LOOK_UP)}`,
    },
  ],
  ['a form whose one field reads like JSON', { method: 'POST', headers: { ...FOREIGN, 'content-type': 'text/plain' }, body: JSON_BODY }],
  ['a form with files', { method: 'POST', headers: { ...FOREIGN, 'content-type': 'multipart/form-data; boundary=x' }, body: JSON_BODY }],
  ['JSON from another site', { method: 'POST', headers: { ...FOREIGN, 'content-type': 'application/json' }, body: JSON_BODY }],
  [
    'JSON from a sister site',
    { method: 'POST', headers: { 'sec-fetch-site': 'same-site', 'content-type': 'application/json' }, body: JSON_BODY },
  ],
  [
    'JSON from a page without an origin',
    { method: 'POST', headers: { origin: 'null', 'content-type': 'application/json' }, body: JSON_BODY },
  ],
  ['a method that changes nothing', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON_BODY }],
  ['a method without an answer', { method: 'HEAD' }],
])('%s looks nothing up in the name of whoever is signed in', async (_what, sent) => {
  const { text, looks } = await send(sent)
  expect(looks).toBe(0)
  expect(text).not.toContain('"License"')
})

test('a page of this site does', async () => {
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  const { text, looks } = await send({ method: 'POST', headers, body: JSON_BODY })
  expect([text.trim(), looks]).toEqual(['{"data":{"license":{"__typename":"License"}}}', 1])
})

const STORY = new String('query ($id: ID!) { licenseStory(id: $id) { __typename } }') as never

test('a link on another site to a page of staff looks nothing up; opened from here it does', async () => {
  const run = (isForeign: boolean) =>
    t.api.inProcess.execute(STORY, { id: '1' } as never, { sessionToken: sessionTokenOf(cookie, false), isForeign })
  const looks = async () => (await t.connection.sql`select id from access_log`).length
  const before = await looks()
  expect(await run(true)).toMatchObject({ ok: false, code: 'LOOK_FROM_OTHER_SITE' })
  expect(await looks()).toBe(before)
  expect(await run(false)).toMatchObject({ ok: true })
  expect(await looks()).toBe(before + 1)
})
