import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLObjectType } from 'graphql'
import { seedAccounts } from '@/demo/accounts'
import { seedPartner } from '@/demo/partner'
import { permissions, type Role } from '@/domain/accounts/permissions'
import { needOf } from '@/graphql/admission/access'
import { resolvers } from '@/graphql/generated/resolver-map'
import { typeDefs } from '@/graphql/generated/type-defs'
import { newKeyText } from '@/services/partners/key-text'
import { type TestApi, testApi } from '@/tests/support/api'
import { repetitions } from '@/tests/support/campaign'
import { aLicense, caseOf, pay, plain } from '@/tests/support/cases'
import { type Known, type OddCase, oddCases } from '@/tests/support/odd-arguments'
import { aPartner, sessionOf, type TestPartner } from '@/tests/support/partner'

const now = new Date('2026-06-23T09:00:00Z')
let t: TestApi
let partner: TestPartner
let known: Known
const sessions = new Map<Role, Record<string, string>>()

beforeAll(async () => {
  t = await testApi(() => now)
  const { db, sql } = t.connection
  await seedAccounts(db, 'correct horse battery staple', { agencyId: await seedPartner(db, newKeyText(), now) })
  for (const role of ['AGENCY', 'CLERK', 'FINANCE', 'LEGAL', 'ADJUDICATOR', 'ADMIN'] as const)
    sessions.set(role, await sessionOf(t, role.toLowerCase()))
  partner = await aPartner(db, { now, authorityCode: 'TRD' })
  const [other, paid, open] = [
    await aPartner(db, { now }),
    await aLicense(db, [plain(10_000)]),
    await aLicense(db, [plain(20_000), plain(30_000)]),
  ]
  const { reference } = await caseOf(db, await pay(db, paid.number, 40_000))
  const idOf = async (rows: PromiseLike<readonly Row[]>) => String((await rows)[0]?.id)
  known = {
    agency: String(other.agencyId),
    application: String(other.applicationId),
    apiKey: String(other.keyId),
    account: await idOf(sql`select id from users where user_name = 'citizen'`),
    'licenseStory.id': await idOf(sql`select id from licenses where number = ${paid.license}`),
    'partnerAgency.id': String(other.agencyId),
    'settlementFile.id': await idOf(sql`
      insert into settlement_files (name, format, content_hash, statement_day, lines, total, received_at, received_by)
      values ('x.csv', 'CSV', 'x', '2026-06-20', 1, 0, now(), 'x') returning id`),
    id: await idOf(sql`
      insert into file_imports (name, content_hash, size, kind, state, received_at, received_by, finished_at)
      values ('x.csv', 'x', 1, 'VIOLATIONS', 'DONE', now(), 'x', now()) returning id`),
    violationIds: await idOf(sql`
      select v.id from violations v join licenses l on l.id = v.license_id where l.number = ${open.license} limit 1`),
    number: open.number,
    'LicenseLookup.number': open.license,
    ...RIGHT,
    reference,
  }
})
afterAll(() => t.close())

type Row = { readonly id: unknown }

/** Stands for the revision of the case. */
const NOW = 'as it is now'

/** What is right wherever it is asked for; scalars by their names. */
const RIGHT = {
  ...{ String: 'x', ID: '1', Int: 1, Fils: 1_000, Boolean: false, Date: '2026-06-20', DateTime: '2026-07-01T00:00:00Z' },
  ...{ 'LicenseLookup.expiresOn': '2030-08-15', 'LicenseLookup.purpose': 'odd arguments', 'AgencyCreateInput.code': 'ODD' },
  ...{
    transactionId: 'C1',
    revision: NOW,
    sourceKeys: 'T-1',
    authority: 'GAM',
    userName: 'somebody',
    contact: '0791234567',
    budget: 1_000,
  },
  ...{ operation: '{ __typename }', document: '{ __typename }', expiresOn: '2027-01-01', until: '2026-08-01T00:00:00Z' },
}

const schema = makeExecutableSchema({ typeDefs, resolvers })

/** As whoever may: by key what no account may, what needs a permission as the last role that has it, the rest as a guest. */
function headersFor({ path: [first] }: OddCase): Record<string, string> {
  const need = first && needOf(schema.getType(first.on) as GraphQLObjectType, first.field)
  if (!need?.may) return {}
  const allowed: readonly Role[] = permissions[need.may]
  return sessions.get(allowed.findLast((role) => sessions.has(role)) ?? 'GUEST') ?? partner.headers
}

const FAULTS = ['INTERNAL_SERVER_ERROR', 'SOURCE_UNAVAILABLE', undefined]
const REFUSED = ['FORBIDDEN', 'SCOPE_MISSING', 'NOT_FOR_KEYS', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_TOO_COSTLY']

/** With a new idempotency key, and the revision that the case has now. */
async function filledIn(variables: Record<string, unknown>, nth: number): Promise<Record<string, unknown>> {
  const text = JSON.stringify(variables)
  const [{ revision } = {}] = text.includes(NOW) ? await t.connection.sql`select count(*)::int as revision from case_events` : []
  return JSON.parse(text, (name, value) => {
    if (name === 'idempotencyKey' && value === RIGHT.String) return `odd-argument-${nth}`
    return value === NOW ? revision : value
  })
}

/** What is wrong with the answer to an operation; null: it is typed. */
async function faultOf(odd: OddCase, nth: number): Promise<string | null> {
  const variables = await filledIn(odd.variables, nth)
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
