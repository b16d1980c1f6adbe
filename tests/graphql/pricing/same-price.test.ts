import fc from 'fast-check'
import { seedDiscountRules } from '@/demo/discount-rules'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'

const NOW = new Date('2026-11-22T10:00:00Z')

let t: TestApi
let licences = 0

beforeAll(async () => {
  t = await testApi(() => NOW)
  await seedDiscountRules(t.connection.db, calendarDay('2026-11-22'))
  await t.api.refresh()
})
afterAll(() => t.close())

const someViolation = fc.record({
  fine: fc.integer({ min: 1, max: 90_001 }).map(fils),
  // No rule, one for all or nothing, and 30 % within 60 days.
  occurredOn: fc.constantFrom('2021-08-15', '2024-03-01', '2026-11-01').map(calendarDay),
  typeCode: fc.constantFrom('14', '1'),
  underReview: fc.boolean(),
})

const PRICES = `query ($lookup: LicenseLookup!, $ids: [ID!]!) { license(lookup: $lookup) { ... on License {
  dues { total payableCount paymentReference { number } } choicePrice(violationIds: $ids) { count total all { count total } } } } }`
const ISSUE = `mutation ($input: PaymentReferenceIssueInput!) { paymentReferenceIssue(input: $input) { paymentReference { number } } }`
const BY_NUMBER = `query ($number: PaymentNumber!) { paymentReference(number: $number) { count total priceCalendar { from due } } }`

async function payableIds(lookup: object): Promise<string[]> {
  const query = `query ($lookup: LicenseLookup!) { license(lookup: $lookup) { ... on License { violations(payable: true, first: 100) { nodes { id } } } } }`
  const { data } = await t.ask(query, { lookup })
  return data.license.violations.nodes.map(({ id }: { id: string }) => id)
}

test('a choice costs the same wherever it is asked for: before a number is issued, by the number, in its calendar, and as what is due', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someViolation, { minLength: 1, maxLength: 9 }), fc.nat({ max: 511 }), async (listed, bits) => {
      licences += 1
      const lookup = { number: String(61_000_000 + licences), expiresOn: '2030-08-15' }
      const violations = listed.map((violation) => aViolation(violation))
      await given(t.connection.db, { number: lookup.number }, violations, NOW)
      const payable = await payableIds(lookup)
      const ids = payable.filter((_id, place) => (bits >> place) & 1)
      if (ids.length === 0) return
      const { dues, choicePrice } = (await t.ask(PRICES, { lookup, ids })).data.license
      const input = { lookup, violationIds: ids, idempotencyKey: `same-price-${licences}` }
      const { number } = (await t.ask(ISSUE, { input })).data.paymentReferenceIssue.paymentReference
      const { count, total, priceCalendar } = (await t.ask(BY_NUMBER, { number })).data.paymentReference
      expect({ count, total }).toEqual({ count: choicePrice.count, total: choicePrice.total })
      expect(priceCalendar[0]).toEqual({ from: '2026-11-22', due: total })
      expect(choicePrice.all).toEqual({ count: dues.payableCount, total: dues.total })
      expect(number === dues.paymentReference.number).toBe(ids.length === payable.length)
    }),
    { numRuns: 40 },
  )
})
