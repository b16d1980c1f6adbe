import { seedAccounts } from '@/demo/accounts'
import { MAX_APPLICATIONS } from '@/services/partners/create-agency'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, aProgram, sessionOf, type TestPartner } from '@/tests/support/partner'

let now = new Date('2026-11-22T10:00:00Z')
let t: TestApi
let partner: TestPartner
let made = 0

beforeAll(async () => {
  t = await testApi(() => now, { limited: true })
  await seedAccounts(t.connection.db, 'correct horse battery staple', { agencyId: (await aPartner(t.connection.db, { now })).agencyId })
})
afterAll(() => t.close())
beforeEach(async () => {
  now = new Date(now.getTime() + 3_600_000)
  partner = await aPartner(t.connection.db, { now })
})

/** 1,200 points: an agency's budget has a hundred of them. */
const DEAR = `{ ${Array.from({ length: 10 }, (_, nth) => `a${nth}: violationTypes { id discountRules { id } }`).join(' ')} }`

type Headers = Record<string, string>

async function programs(count: number): Promise<Headers[]> {
  const { agencyId } = partner
  const others = Array.from({ length: count - 1 }, () => aProgram(t.connection.db, agencyId, { name: `Program ${made++}`, now }))
  return [partner, ...(await Promise.all(others))].map(({ headers }) => headers)
}

/** How often programs are answered that ask in turns, each of one of the processes. */
async function answered(asking: readonly Headers[], times: number, processes: readonly TestApi[] = [t]): Promise<number> {
  let count = 0
  for (let nth = 0; nth < times; nth++) {
    const { status } = await (processes[nth % processes.length] as TestApi).ask(DEAR, {}, asking[nth % asking.length])
    if (status === 200) count += 1
  }
  return count
}

test('as many programs as an agency may have spend one agency’s budget together, and another agency is not held up by it', async () => {
  const other = await aPartner(t.connection.db, { now })
  expect(await answered(await programs(MAX_APPLICATIONS), 130)).toBe(100)
  const refused = await t.ask(DEAR, {}, partner.headers)
  expect([refused.status, refused.errors?.[0]?.extensions]).toEqual([
    429,
    {
      code: 'BUDGET_EXCEEDED',
      points: 1_200,
      retryAfter: 1,
      userMessage: expect.objectContaining({ ar: expect.stringContaining('جهتك') }),
    },
  ])
  expect(refused.headers.get('retry-after')).toBe('1')
  expect(await answered([other.headers], 55)).toBe(50)
  now = new Date(now.getTime() + 60_000)
  expect(await answered([partner.headers], 1)).toBe(1)
}, 30_000)

test('what is left is told of the budget that has less of it', async () => {
  const [first = {}, second = {}, third = {}] = await programs(3)
  expect((await t.ask(DEAR, {}, first)).headers.get('ratelimit-remaining')).toBe('58800')
  expect(await answered([first, second], 78)).toBe(78)
  const { headers } = await t.ask(DEAR, {}, third)
  expect(['ratelimit-limit', 'ratelimit-remaining'].map((name) => headers.get(name))).toEqual(['120000', '24000'])
}, 30_000)

test('two processes hold it within a tenth', async () => {
  const elsewhere = await testApi(() => now, { limited: true, database: t.database })
  const count = await answered(await programs(8), 150, [t, elsewhere])
  await elsewhere.close()
  expect(count).toBeGreaterThanOrEqual(90)
  expect(count).toBeLessThanOrEqual(110)
}, 30_000)

test('documents that are new each time are limited for all programs of an agency together', async () => {
  const asking = await programs(2)
  const reading = { name: 'reading by agency', most: 60_000, minutes: 1, grain: 3_000 }
  await t.limits.take(reading, String(partner.agencyId), 59_000)
  const codes = []
  for (let nth = 0; nth < 20; nth++) {
    const { errors } = await t.ask(`query Q${nth} { __typename } # ${'x'.repeat(99_000)}`, {}, asking[nth % 2])
    codes.push(errors?.[0]?.extensions.code ?? 'OK')
  }
  expect([codes[0], codes[1], codes[18], codes[19]]).toEqual(['OK', 'OK', 'BUDGET_EXCEEDED', 'BUDGET_EXCEEDED'])
})

const CREATE = `mutation ($input: ApplicationCreateInput!) {
  applicationCreate(input: $input) { application { id } userErrors { code field message { ar en } } } }`

async function create(agencyId: number) {
  const input = { agency: String(agencyId), name: `Program ${made}`, idempotencyKey: `program-number-${made++}` }
  return (await t.ask(CREATE, { input }, await sessionOf(t, 'admin'))).data.applicationCreate
}

test('of thirty programs made at once an agency has no more than it may; one that is suspended makes room', async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => create(partner.agencyId)))
  expect(answers.filter(({ application }) => application)).toHaveLength(MAX_APPLICATIONS - 1)
  const refusals = answers.flatMap(({ userErrors }) => userErrors)
  expect(refusals[0]).toEqual({
    code: 'APPLICATIONS_TOO_MANY',
    field: ['input', 'name'],
    message: { ar: expect.stringContaining(String(MAX_APPLICATIONS)), en: expect.stringContaining(String(MAX_APPLICATIONS)) },
  })
  expect(new Set(refusals.map(({ code }) => code)).size).toBe(1)
  await t.connection.sql`update applications set suspended_at = now() where id = ${partner.applicationId}`
  expect((await create(partner.agencyId)).userErrors).toEqual([])
  expect((await create((await aPartner(t.connection.db, { now })).agencyId)).userErrors).toEqual([])
}, 30_000)

test('staff and the agency see what all programs together have left', async () => {
  await answered([partner.headers], 10)
  await t.connection.sql`update users set agency_id = ${partner.agencyId} where user_name = 'agency'`
  const fields = 'budget budgetLeft mostApplications guessedAt'
  const expected = { budget: 120_000, budgetLeft: 108_000, mostApplications: MAX_APPLICATIONS, guessedAt: null }
  const own = await t.ask(`{ agency { ${fields} } }`, {}, await sessionOf(t, 'agency'))
  const seen = await t.ask(`{ partnerAgency(id: "${partner.agencyId}") { ${fields} } }`, {}, await sessionOf(t, 'auditor'))
  expect([own.data.agency, seen.data.partnerAgency]).toEqual([expected, expected])
})
