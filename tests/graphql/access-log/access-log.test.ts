import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { seedAccounts } from '@/demo/accounts'
import { seedPartner } from '@/demo/partner'
import { front } from '@/http/front'
import { mergeLicenses } from '@/services/licenses/merge-licenses'
import { newKeyText } from '@/services/partners/key-text'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
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
  partner = await aPartner(t.connection.db)
})
afterAll(() => t.close())

let made = 0
async function aLicence(): Promise<string> {
  const number = String(20_000_000 + made++)
  await given(t.connection.db, { number }, [aViolation()])
  return number
}

const LOG = `accessLog(first: 100) { totalCount nodes { by agency { en } purpose kind } }`
const look = async (number: string, headers: Record<string, string>, more = '') =>
  t.ask(`{ license(lookup: { number: "${number}" ${more} }) { __typename } }`, {}, headers)
const logOf = async (number: string) =>
  (await t.ask(`{ license(lookup: { number: "${number}", expiresOn: "2030-08-15" }) { ... on License { ${LOG} } } }`)).data.license
    .accessLog

test('the holder reads who looked, when and why: partners by name, staff and accounts without theirs, guests not at all', async () => {
  const number = await aLicence()
  await look(number, {}, 'expiresOn: "2030-08-15"')
  await look(number, await sessionOf(t, 'citizen'))
  await look(number, await sessionOf(t, 'clerk'), 'purpose: "objection 12"')
  await look(number, partner.headers, 'purpose: "claim 4711"')
  expect(await logOf(number)).toEqual({
    totalCount: 3,
    nodes: [
      { by: 'PARTNER', agency: { en: expect.stringMatching(/^Agency/) }, purpose: 'claim 4711', kind: 'INQUIRY' },
      { by: 'STAFF', agency: null, purpose: 'objection 12', kind: 'INQUIRY' },
      { by: 'ACCOUNT', agency: null, purpose: null, kind: 'INQUIRY' },
    ],
  })
})

test('without the expiry date nobody reads it', async () => {
  const number = await aLicence()
  const query = `{ license(lookup: { number: "${number}" }) { ... on License { ${LOG} } } }`
  expect((await t.ask(query, {}, await sessionOf(t, 'citizen'))).data.license).toEqual({ accessLog: null })
})

test('a look that finds nothing, a proof and a number that is issued are logged too', async () => {
  const number = await aLicence()
  const { sql } = t.connection
  await look('29999999', partner.headers, 'purpose: "claim 1"')
  const [missed] = await sql`select role, found, license_id from access_log order by id desc limit 1`
  expect(missed).toEqual({ role: 'PARTNER', found: false, license_id: null })
  const lookup = `{ number: "${number}", purpose: "claim 2" }`
  const { data } = await t.ask(
    `{ license(lookup: ${lookup}) { ... on License { violations { nodes { id } } dues { paymentReference { number } } } } }`,
    {},
    partner.headers,
  )
  await t.ask(
    `{ paymentReference(number: "${data.license.dues.paymentReference.number}", proof: ${lookup}) { total } }`,
    {},
    partner.headers,
  )
  await t.ask(
    `mutation { paymentReferenceIssue(input: { lookup: ${lookup}, violationIds: ["${data.license.violations.nodes[0].id}"], idempotencyKey: "12345678" }) { userErrors { code } } }`,
    {},
    partner.headers,
  )
  expect((await logOf(number)).nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['ISSUING', 'PAYMENT_NUMBER', 'INQUIRY'])
})

test('a hundred looks at one moment are each in the log when they are answered', async () => {
  const number = await aLicence()
  const seen = await Promise.all(
    Array.from({ length: 100 }, async (_, nth) => {
      await look(number, partner.headers, `purpose: "claim number ${nth}"`)
      const [row] = await t.connection.sql`select count(*)::int as found from access_log where purpose = ${`claim number ${nth}`}`
      return row?.found
    }),
  )
  expect(new Set(seen)).toEqual(new Set([1]))
})

test('a look that cannot be logged is not answered', async () => {
  const number = await aLicence()
  const { sql } = t.connection
  await sql`alter table access_log rename to access_log_away`
  await sql`create view access_log as select 1 as one where pg_sleep(4) is not null`
  try {
    const { data, errors } = await look(number, partner.headers, 'purpose: "claim 3"')
    expect([data?.license?.__typename ?? null, errors?.[0]?.extensions.code]).not.toEqual(['License', undefined])
  } finally {
    await sql`drop view access_log`
    await sql`alter table access_log_away rename to access_log`
  }
})

test('pages hold every look once, also those of a licence that was merged into this one', async () => {
  const [number, old] = [await aLicence(), await aLicence()]
  for (let nth = 0; nth < 5; nth++) await look(nth % 2 ? number : old, partner.headers, `purpose: "page ${nth}"`)
  const { db, sql } = t.connection
  const ids = await sql`select id::int as id, number from licenses where number in (${number}, ${old})`
  const idOf = (wanted: string) => Number(ids.find((row) => row.number === wanted)?.id)
  const drawNumbers = randomNumbers('1')
  await db.transaction((tx) => mergeLicenses(tx, { from: idOf(old), into: idOf(number), at: new Date(), actor: 'tests', drawNumbers }))
  const pagesOf = async (after: string | null = null): Promise<string[]> => {
    const page = `accessLog(first: 2, after: ${JSON.stringify(after)}) { totalCount nodes { purpose } pageInfo { hasNextPage endCursor } }`
    const { data } = await t.ask(`{ license(lookup: { number: "${number}", expiresOn: "2030-08-15" }) { ... on License { ${page} } } }`)
    const { nodes, pageInfo, totalCount } = data.license.accessLog
    expect(totalCount).toBe(5)
    const purposes = nodes.map(({ purpose }: { purpose: string }) => purpose)
    return pageInfo.hasNextPage ? [...purposes, ...(await pagesOf(pageInfo.endCursor))] : purposes
  }
  expect(await pagesOf()).toEqual([4, 3, 2, 1, 0].map((nth) => `page ${nth}`))
})

test('each look names the request that it was asked by, which staff see beside it', async () => {
  const number = await aLicence()
  const server = createServer(front(t.api.handle, { isSecure: false }))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const query = `{ license(lookup: { number: "${number}", purpose: "claim 4711" }) { __typename } }`
  const sent = { 'content-type': 'application/json', 'x-request-id': 'claim-4711.try-2', ...partner.headers }
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/graphql`
  const response = await fetch(address, { method: 'POST', headers: sent, body: JSON.stringify({ query }) })
  server.close()
  expect(response.headers.get('x-request-id')).toBe('claim-4711.try-2')
  const [{ id } = {}] = await t.connection.sql`select id from licenses where number = ${number}`
  const story = `{ licenseStory(id: "${id}") { looks { nodes { by requestId } } } }`
  const { data } = await t.ask(story, {}, await sessionOf(t, 'clerk'))
  expect(data.licenseStory.looks.nodes).toContainEqual({ by: 'PARTNER', requestId: 'claim-4711.try-2' })
})
