import { seedDiscountRules } from '@/demo/discount-rules'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given, issueNow } from '@/tests/support/records'

const NOW = new Date('2026-11-22T10:00:00Z')
/** Outside every rule of the demo in force; the campaign of the spring of 2026 was the last about it. */
const OLD = calendarDay('2021-08-15')
/** Addressed by the demo's all-or-nothing rule of 20 %. */
const TOGETHER = calendarDay('2024-03-01')
/** Within 60 days: 30 %. */
const RECENT = calendarDay('2026-11-01')

let t: TestApi

beforeAll(async () => {
  t = await testApi(() => NOW)
  await seedDiscountRules(t.connection.db, calendarDay('2026-11-22'))
  await t.api.refresh()
  const { db } = t.connection
  await given(db, { number: '60000001' }, [
    aViolation({ fine: fils(50_000), occurredOn: TOGETHER }),
    aViolation({ fine: fils(30_000), occurredOn: TOGETHER }),
    aViolation({ fine: fils(20_000), occurredOn: RECENT }),
    aViolation({ fine: fils(10_000), occurredOn: RECENT, underReview: true }),
    aViolation({ fine: fils(40_000), occurredOn: RECENT, typeCode: '1' }),
    aViolation({ fine: fils(15_000), occurredOn: OLD }),
  ])
  const many = (count: number, occurredOn = TOGETHER) =>
    Array.from({ length: count }, (_, i) => aViolation({ fine: fils(1_000 + i), occurredOn }))
  await given(db, { number: '60000130' }, many(130))
  await given(db, { number: '60000061' }, many(61))
  // Hundreds that cannot be paid beside three that can: too many for the inquiry, few enough for a plan.
  const closed = Array.from({ length: 120 }, () => aViolation({ underReview: true }))
  await given(db, { number: '60000123' }, [...closed, ...many(3, RECENT)])
})
afterAll(() => t.close())

async function license(number: string, fields: string, variables: Record<string, unknown> = {}) {
  const types = Object.keys(variables).map((name) => (name === 'ids' ? '$ids: [ID!]!' : '$budget: Fils!'))
  const head = types.length > 0 ? `query (${types.join(', ')})` : ''
  const { data, errors } = await t.ask(
    `${head} { license(lookup: { number: "${number}", expiresOn: "2030-08-15" }) { ... on License { ${fields} } } }`,
    variables,
  )
  return errors ? errors[0]?.extensions : data.license
}

/** Identifiers of the violations with these fines. */
async function idsOf(number: string, ...fines: number[]): Promise<string[]> {
  const { violations } = await license(number, 'violations(first: 100) { nodes { id fine } }')
  return fines.map((fine) => violations.nodes.find((node: { fine: number }) => node.fine === fine).id)
}

const CHOICE = 'choicePrice(violationIds: $ids) { count fine discount total lostDiscount all { count total } } dues { total payableCount }'

async function choice(number: string, ids: string[]) {
  return (await license(number, CHOICE, { ids })).choicePrice
}

describe('the price of a choice', () => {
  test('is that of the number which is then issued, and says which discount is lost', async () => {
    const ids = await idsOf('60000001', 50_000, 20_000)
    const price = await choice('60000001', ids)
    expect(price).toEqual({
      count: 2,
      fine: 70_000,
      discount: 6_000,
      total: 64_000,
      lostDiscount: 10_000,
      all: { count: 5, total: 133_000 },
    })
    const { data } = await t.ask(
      `mutation ($ids: [ID!]!) { paymentReferenceIssue(input: { lookup: { number: "60000001", expiresOn: "2030-08-15" },
        violationIds: $ids, idempotencyKey: "the-same-price" }) { paymentReference { total count } } }`,
      { ids },
    )
    expect(data.paymentReferenceIssue.paymentReference).toEqual({ total: price.total, count: 2 })
  })

  test('keeps the all-or-nothing discount when everything that its rule addresses is chosen', async () => {
    const price = await choice('60000001', await idsOf('60000001', 50_000, 30_000))
    expect(price).toMatchObject({ total: 64_000, discount: 16_000, lostDiscount: null })
  })

  test('of everything is what is due today', async () => {
    const number = '60000001'
    const ids = await idsOf(number, 50_000, 30_000, 20_000, 40_000, 15_000)
    const { choicePrice, dues } = await license(number, CHOICE, { ids })
    expect(choicePrice.total).toBe(dues.total)
    expect(choicePrice.all).toEqual({ count: dues.payableCount, total: dues.total })
  })

  test('is known for a licence with hundreds of violations, too', async () => {
    const ids = await idsOf('60000130', 1_129, 1_128)
    expect(await choice('60000130', ids)).toMatchObject({ count: 2, total: 2_257, lostDiscount: 225 + 225, all: { count: 130 } })
  })

  test.each([
    ['nothing', async () => []],
    ['what cannot be paid', () => idsOf('60000001', 10_000)],
    ['a violation of another licence', () => idsOf('60000061', 1_000)],
    ['what exists and what does not', async () => [...(await idsOf('60000001', 50_000)), '999999999']],
    ['no number', async () => ['1; drop table', '🙂']],
    ['a number beyond all identifiers', async () => ['9'.repeat(400)]],
    ['more than 1000', async () => Array.from({ length: 1001 }, (_, i) => String(i + 1))],
  ])('is null for %s', async (_title, ids) => {
    expect(await choice('60000001', await ids())).toBeNull()
  })

  test('counts what is named twice once', async () => {
    const [id = ''] = await idsOf('60000001', 20_000)
    expect(await choice('60000001', [id, id])).toMatchObject({ count: 1, total: 14_000 })
  })
})

describe('the plan for a budget', () => {
  const PLAN = `paymentPlan(budget: $budget) { __typename ... on PaymentPlan { budget count total saved left items { due saved violation { fine payability } } }
    ... on PaymentPlanRefused { code message { ar en } } }`
  const plan = async (number: string, budget: number) => (await license(number, PLAN, { budget })).paymentPlan

  test('saves most, with the price of each violation in it', async () => {
    expect(await plan('60000001', 70_000)).toEqual({
      __typename: 'PaymentPlan',
      budget: 70_000,
      count: 2,
      total: 64_000,
      saved: 16_000,
      left: 6_000,
      items: [
        { due: 40_000, saved: 10_000, violation: { fine: 50_000, payability: 'AVAILABLE' } },
        { due: 24_000, saved: 6_000, violation: { fine: 30_000, payability: 'AVAILABLE' } },
      ],
    })
    expect(await plan('60000001', 40_000)).toMatchObject({ count: 1, total: 14_000, saved: 6_000, left: 26_000 })
    expect(await plan('60000001', 13_999)).toMatchObject({ count: 0, items: [], total: 0, left: 13_999 })
  })

  test('is made where few of hundreds can be paid', async () => {
    expect(await plan('60000123', 2_000)).toMatchObject({ count: 2, total: 1_401, saved: 600 })
  })

  test.each([
    ['60000001', 0, 'BUDGET_TOO_SMALL'],
    ['60000001', -5, 'BUDGET_TOO_SMALL'],
    ['60000001', 1_000_001, 'BUDGET_TOO_LARGE'],
    ['60000061', 5_000, 'TOO_MANY_VIOLATIONS'],
    ['60000130', 5_000, 'TOO_MANY_VIOLATIONS'],
  ])('of licence %s with %i fils is refused: %s', async (number, budget, code) => {
    const refused = { __typename: 'PaymentPlanRefused', code, message: { ar: expect.any(String), en: expect.any(String) } }
    expect(await plan(number, budget)).toEqual(refused)
  })

  test.each([0.5, '40', true, 2 ** 60])('a budget of %p is a mistake of the caller', async (budget) => {
    expect(await license('60000001', PLAN, { budget })).toMatchObject({ reason: 'AMOUNT_INVALID' })
  })

  test('one operation may ask for two plans, not for ten', async () => {
    const plans = (count: number) => Array.from({ length: count }, (_, i) => `p${i}: paymentPlan(budget: 5000) { __typename }`).join(' ')
    expect(await license('60000001', plans(2))).toMatchObject({ p1: { __typename: 'PaymentPlan' } })
    expect(await license('60000001', plans(10))).toMatchObject({ reason: 'OPERATION_TOO_COSTLY' })
  })
})

test('each violation without a discount says why', async () => {
  const { violations } = await license('60000001', 'violations { nodes { fine noDiscount { reason endedOn } } }')
  const reasons = violations.nodes.map((node: { fine: number; noDiscount: unknown }) => [node.fine, node.noDiscount])
  expect(new Map(reasons)).toEqual(
    new Map([
      [50_000, null],
      [30_000, null],
      [20_000, null],
      [10_000, null],
      [40_000, { reason: 'EXCLUDED', endedOn: null }],
      [15_000, { reason: 'ENDED', endedOn: '2026-04-18' }],
    ]),
  )
  await given(t.connection.db, { number: '60000002' }, [aViolation({ occurredOn: calendarDay('2026-03-01') })], issueNow(NOW).at)
  const later = await license('60000002', 'violations { nodes { noDiscount { reason endedOn } } }')
  expect(later.violations.nodes).toEqual([{ noDiscount: { reason: 'ENDED', endedOn: '2026-04-30' } }])
})
