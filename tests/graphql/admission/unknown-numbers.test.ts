import { seedAccounts } from '@/demo/accounts'
import { paymentNumber } from '@/domain/references/payment-number'
import { UNKNOWN_BY_AGENCY } from '@/graphql/admission/unknown-numbers'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, aProgram, sessionOf, type TestPartner } from '@/tests/support/partner'
import { given } from '@/tests/support/records'

let now = new Date('2026-11-22T10:00:00Z')
let t: TestApi
let partner: TestPartner

beforeAll(async () => {
  t = await testApi(() => now, { limited: true })
  await seedAccounts(t.connection.db, 'correct horse battery staple', { agencyId: (await aPartner(t.connection.db, { now })).agencyId })
  for (let nth = 0; nth < KNOWN; nth++) await given(t.connection.db, { number: known(nth) })
})
afterAll(() => t.close())
beforeEach(async () => {
  now = new Date(now.getTime() + 48 * 3_600_000)
  partner = await aPartner(t.connection.db, { now })
})

const KNOWN = 40
const known = (nth: number) => String(60_000_000 + nth)
const unknown = (nth: number) => String(61_000_000 + nth)
const { LICENSES, PAYMENT_NUMBERS } = UNKNOWN_BY_AGENCY

/** Has all but so many tries of a limit used up. */
const useUpAllBut = (left: number, limit = LICENSES) => t.limits.take(limit, String(partner.agencyId), limit.most - left)

/** Looks five numbers up at a time, as a fleet does; what each of the answers is. */
async function lookUp(numbers: readonly string[], headers = partner.headers): Promise<string[]> {
  const fields = numbers.map((number, nth) => `a${nth}: license(lookup: { number: "${number}", purpose: "the fleet" }) { __typename }`)
  const { data, errors } = await t.ask(`{ ${fields.join(' ')} }`, {}, headers)
  if (!errors) return numbers.map((_number, nth) => data[`a${nth}`].__typename)
  const { code, reason, retryAfter } = errors[0]?.extensions ?? {}
  return [`${code} ${reason} ${retryAfter}`]
}

test('a key that walks through the numbers is refused once its agency has no tries left, and so are the agency’s other programs', async () => {
  await useUpAllBut(10)
  const answers = []
  for (let nth = 0; nth < 11; nth++) answers.push(...(await lookUp([unknown(nth)])))
  expect(answers.slice(0, 10)).toEqual(Array(10).fill('LicenseNotFound'))
  expect(answers[10]).toBe('RATE_LIMITED UNKNOWN_NUMBERS 87')
  const another = await aProgram(t.connection.db, partner.agencyId, { name: 'Another', now })
  expect(await lookUp([known(0)], another.headers)).toEqual(['RATE_LIMITED UNKNOWN_NUMBERS 87'])
  expect(await lookUp([unknown(0)], (await aPartner(t.connection.db, { now })).headers)).toEqual(['LicenseNotFound'])
  now = new Date(now.getTime() + 87_000)
  expect([await lookUp([known(0)]), await lookUp([known(1)])]).toEqual([['License'], ['License']])
})

test('the refusal says in both languages what to do', async () => {
  await useUpAllBut(0)
  const { errors } = await t.ask(`{ license(lookup: { number: "${known(0)}", purpose: "fleet" }) { __typename } }`, {}, partner.headers)
  expect(errors?.[0]?.extensions.userMessage).toEqual({
    ar: expect.stringContaining('مفاتيح جهتك'),
    en: expect.stringContaining('keys of your agency'),
  })
})

test('a fleet with a tenth of mistyped numbers never meets it: what it finds takes back more than it uses up', async () => {
  await useUpAllBut(30)
  const numbers = Array.from({ length: KNOWN }, (_, nth) => [known(nth), ...(nth % 9 === 0 ? [unknown(nth)] : [])]).flat()
  for (let start = 0; start < numbers.length; start += 5)
    for (const answer of await lookUp(numbers.slice(start, start + 5))) expect(answer).toMatch(/^License/)
  expect(t.limits.left(LICENSES, String(partner.agencyId))).toBeGreaterThan(30)
})

test('the same wrong number in a list that is asked for every hour counts once a day', async () => {
  await useUpAllBut(10)
  for (let hour = 0; hour < 20; hour++) expect(await lookUp([unknown(1), unknown(2)])).toEqual(['LicenseNotFound', 'LicenseNotFound'])
  expect(t.limits.left(LICENSES, String(partner.agencyId))).toBe(8)
})

test('a licence that is found over and over takes nothing more back', async () => {
  await useUpAllBut(10)
  for (let time = 0; time < 20; time++) await lookUp([known(3)])
  expect(t.limits.left(LICENSES, String(partner.agencyId))).toBe(10)
})

test('of a hundred unknown numbers at the same moment no more are looked at than there are tries', async () => {
  await useUpAllBut(10)
  const answers = await Promise.all(Array.from({ length: 100 }, (_, nth) => lookUp([unknown(nth)])))
  expect(answers.flat().filter((answer) => answer === 'LicenseNotFound')).toHaveLength(10)
})

test('payment numbers that keys ask for are counted in the same way, by agency and not by network', async () => {
  const ask = async (nth: number) => {
    const number = paymentNumber('1', String(nth).padStart(11, '0'))
    const { data, errors } = await t.ask(`{ paymentReference(number: "${number}") { number } }`, {}, partner.headers)
    return errors ? `${errors[0]?.extensions.code} ${errors[0]?.extensions.reason}` : data.paymentReference
  }
  for (let nth = 0; nth < 70; nth++) expect(await ask(nth)).toBeNull()
  await t.limits.take(PAYMENT_NUMBERS, String(partner.agencyId), PAYMENT_NUMBERS.most - 70)
  expect(await ask(70)).toBe('RATE_LIMITED UNKNOWN_NUMBERS')
  expect(await lookUp([known(0)])).toEqual(['License'])
})

test('the agency and staff see that it happened, and the audit log has it once a day however many are refused', async () => {
  await useUpAllBut(0)
  for (let time = 0; time < 5; time++) await lookUp([unknown(time)])
  const elsewhere = await testApi(() => now, { limited: true, database: t.database })
  await elsewhere.limits.take(LICENSES, String(partner.agencyId), LICENSES.most)
  await elsewhere.ask(`{ license(lookup: { number: "${unknown(9)}", purpose: "fleet" }) { __typename } }`, {}, partner.headers)
  await elsewhere.close()
  await t.connection.sql`update users set agency_id = ${partner.agencyId} where user_name = 'agency'`
  const asked = async () => (await t.ask('{ agency { guessedAt } }', {}, await sessionOf(t, 'agency'))).data.agency.guessedAt
  const at = now.toISOString()
  await until(async () => (await asked()) === at)
  const seen = await t.ask(`{ partnerAgency(id: "${partner.agencyId}") { guessedAt } }`, {}, await sessionOf(t, 'auditor'))
  expect(seen.data.partnerAgency.guessedAt).toBe(at)
  const subject = `agency:${partner.agencyId}`
  const rows = await t.connection.sql`select action, details from audit_log where subject = ${subject} and action <> 'agency.created'`
  expect(rows).toEqual([{ action: 'agency.guessed', details: { numbers: 'LICENSES' } }])
})

/** It is noted beside the answer. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let time = 0; time < 100 && !(await holds()); time++) await new Promise((done) => setTimeout(done, 20))
}
