import { seedAccounts } from '@/demo/accounts'
import { sessionTokenOf } from '@/graphql/server/session-cookie'
import { forgedRequests, JSON_BODY, type Sent } from '@/tests/attacks/forged-requests'
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

/** What a browser that is signed in sends for another site, and how many looks are in the log afterwards. */
async function send({ search, method = 'GET', headers, body }: Sent) {
  const url = search ? `${t.url}?${new URLSearchParams(search)}` : t.url
  const response = await fetch(url, { method, headers: { cookie, ...headers }, ...(body && { body }) })
  const text = await response.text()
  const [{ looks } = { looks: 0 }] = await t.connection.sql<{ looks: number }[]>`select count(*)::int as looks from access_log`
  return { text, looks }
}

test.each(forgedRequests)('%s looks nothing up in the name of whoever is signed in', async (_what, sent) => {
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
