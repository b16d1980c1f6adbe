import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLObjectType } from 'graphql'
import { seedAccounts } from '@/demo/accounts'
import { seedPartner } from '@/demo/partner'
import { permissions } from '@/domain/permissions'
import { needOf } from '@/graphql/access'
import { typeDefs } from '@/graphql/generated/type-defs'
import { resolvers } from '@/graphql/resolvers/all'
import { newKeyText } from '@/services/agencies/key-text'
import { type TestApi, testApi } from '@/tests/support/api'
import { repetitions } from '@/tests/support/campaign'
import { aLicense, caseOf, pay, plain } from '@/tests/support/cases'
import { type Known, type OddCase, oddCases } from '@/tests/support/odd-arguments'
import { aPartner, sessionOf, type TestPartner } from '@/tests/support/partner'

const now = new Date('2026-06-23T09:00:00Z')
let t: TestApi
let partner: TestPartner
let known: Known
let admin: Record<string, string>

beforeAll(async () => {
  t = await testApi(() => now)
  const { db, sql } = t.connection
  await seedAccounts(db, 'correct horse battery staple', { agencyId: await seedPartner(db, newKeyText(), now) })
  admin = await sessionOf(t, 'admin')
  partner = await aPartner(db, { now, authorityCode: 'TRD' })
  const [other, { license, number }] = [await aPartner(db, { now }), await aLicense(db, [plain(10_000), plain(20_000)])]
  const { reference } = await caseOf(db, await pay(db, number, 40_000))
  const [{ licence } = {}] = await sql`select id::text as licence from licenses where number = ${license}`
  const [{ citizen } = {}] = await sql`select id::text as citizen from users where user_name = 'citizen'`
  const [agency, application, apiKey] = [other.agencyId, other.applicationId, other.keyId].map(String)
  known = {
    ...{
      agency,
      application,
      apiKey,
      account: citizen,
      announcement: '1',
      id: '1',
      'licenseStory.id': licence,
      'partnerAgency.id': agency,
    },
    ...{ reference, revision: 0, number, transactionId: 'C1', text: license, violationIds: '1', sourceKeys: 'T-1', authority: 'GAM' },
    'LicenseLookup.number': license,
    'LicenseLookup.expiresOn': '2030-08-15',
    'LicenseLookup.purpose': 'odd arguments',
    ...{ String: 'x', ID: '1', Int: 1, Fils: 1_000, Boolean: false, Date: '2026-06-20', DateTime: '2026-07-01T00:00:00Z' },
    ...{ contact: '0791234567', userName: 'somebody', operation: '{ __typename }', document: '{ __typename }', budget: 1_000 },
  }
})
afterAll(() => t.close())

const schema = makeExecutableSchema({ typeDefs, resolvers })

/** As whoever may: by key what no account may, what needs a permission as an administrator, the rest as a guest. */
function headersFor({ path: [first] }: OddCase): Record<string, string> {
  const need = first && needOf(schema.getType(first.on) as GraphQLObjectType, first.field)
  if (!need?.may) return {}
  return permissions[need.may].length === 0 ? partner.headers : admin
}

const FAULTS = ['INTERNAL_SERVER_ERROR', 'SOURCE_UNAVAILABLE', undefined]
const REFUSED = ['FORBIDDEN', 'SCOPE_MISSING', 'NOT_FOR_KEYS', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_TOO_COSTLY']

/** What is wrong with the answer to an operation; null: it is typed. */
async function faultOf(odd: OddCase, nth: number): Promise<string | null> {
  const variables = JSON.parse(JSON.stringify(odd.variables), (name, value) =>
    name === 'idempotencyKey' && value === 'x' ? `odd-argument-${nth}` : value,
  )
  const { errors = [], status } = await t.ask(odd.query, variables, headersFor(odd))
  const wrong = errors.find(({ extensions }) => [...FAULTS, ...REFUSED].includes(extensions?.code))
  if (!wrong && status < 500) return null
  const cause = t.logged.at(-1)?.err
  return `${odd.place}: ${status} ${wrong?.extensions?.code} ${wrong?.message} ${JSON.stringify(cause)?.slice(0, 300)}`
}

test('no argument and no field of an input, whatever odd value of its type it has, ends in a fault of ours', async () => {
  const all = oddCases(schema, known)
  const step = all.length / Math.min(all.length, repetitions({ share: 300, whole: all.length }))
  const faults: (string | null)[] = []
  for (let nth = 0; nth < all.length; nth += step) faults.push(await faultOf(all[Math.floor(nth)] as OddCase, Math.floor(nth)))
  expect(faults.filter((fault) => fault !== null)).toEqual([])
  expect(faults.length).toBeGreaterThanOrEqual(300)
}, 600_000)
