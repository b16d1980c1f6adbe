import { addDays, calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'

let t: TestApi

/** A third before a court, a sixth under review, two authorities, few different fines and days. */
const listed = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, i) =>
    aViolation({
      sourceKey: `${prefix}-${i}`,
      fine: i % 3 === 0 ? null : fils(10_000 + (i % 5) * 1_000),
      occurredOn: addDays(calendarDay('2022-01-01'), (i * 7) % 20),
      authorityCode: i % 2 === 0 ? 'TRD' : 'GAM',
      underReview: i % 6 === 1,
    }),
  )

beforeAll(async () => {
  t = await testApi()
  const { db } = t.connection
  await given(db, { number: '31000090' }, listed(90, 'A'))
  await given(db, { number: '31000240' }, listed(240, 'B'))
  const paidAt = new Date('2026-01-01T00:00:00Z')
  const paid = listed(30, 'C').map((violation) => ({
    ...violation,
    fine: violation.fine ?? fils(9_000),
    status: 'PAID' as const,
    paidAt,
    underReview: false,
  }))
  await given(db, { number: '31000030' }, paid)
})
afterAll(() => t.close())

type Listed = { id: string; fine: number | null; occurredOn: string; payability: string; authority: { name: { ar: string } } }

async function ask(number: string, args: string) {
  const { data, errors } = await t.ask(`{ license(lookup: { number: "${number}", expiresOn: "2030-08-15" }) { ... on License {
    violations(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { id fine occurredOn payability authority { name { ar } } } } } } }`)
  return errors ? errors[0]?.extensions : data.license.violations
}

async function allOf(number: string, args: string): Promise<{ nodes: Listed[]; totals: Set<number> }> {
  const nodes: Listed[] = []
  const totals = new Set<number>()
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof ask>> = await ask(number, `${args}, first: 17${after ? `, after: "${after}"` : ''}`)
    nodes.push(...page.nodes)
    totals.add(page.totalCount)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  return { nodes, totals }
}

const later = (a: Listed, b: Listed) => b.occurredOn.localeCompare(a.occurredOn) || Number(b.id) - Number(a.id)
const ORDERS: Record<string, (a: Listed, b: Listed) => number> = {
  DATE: later,
  FINE: (a, b) => (b.fine ?? 0) - (a.fine ?? 0) || later(a, b),
  AUTHORITY: (a, b) => a.authority.name.ar.localeCompare(b.authority.name.ar, 'ar') || later(a, b),
}

describe.each([
  ['31000090', 'UNPAID', 90],
  ['31000240', 'UNPAID', 240],
  ['31000030', 'PAID', 30],
])('of licence %s (%s), over all pages,', (number, status, count) => {
  test.each(Object.keys(ORDERS))('the order %s holds each violation once', async (sort) => {
    const { nodes, totals } = await allOf(number, `status: ${status}, sort: ${sort}`)
    expect(totals).toEqual(new Set([count]))
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(count)
    expect(nodes).toEqual(nodes.toSorted(ORDERS[sort]))
  })

  test.each(['DATE', 'FINE'])('payable and not payable ones are apart in the order %s and together are all', async (sort) => {
    const yes = await allOf(number, `status: ${status}, payable: true, sort: ${sort}`)
    const no = await allOf(number, `status: ${status}, payable: false, sort: ${sort}`)
    expect(yes.nodes.every(({ payability }) => payability === 'AVAILABLE')).toBe(true)
    expect(no.nodes.some(({ payability }) => payability === 'AVAILABLE')).toBe(false)
    expect(yes.nodes.length + no.nodes.length).toBe(count)
    expect([[...yes.totals], [...no.totals]]).toEqual([[yes.nodes.length], [no.nodes.length]])
    expect(no.nodes).toEqual(no.nodes.toSorted(ORDERS[sort]))
  })
})

test('a cursor of one order is none of another', async () => {
  const { pageInfo } = await ask('31000240', 'sort: FINE, first: 5')
  for (const sort of ['DATE', 'AUTHORITY'])
    expect(await ask('31000240', `sort: ${sort}, after: "${pageInfo.endCursor}"`)).toMatchObject({ reason: 'CURSOR_INVALID' })
  const byDay = await ask('31000240', 'first: 5')
  expect(await ask('31000240', `sort: FINE, after: "${byDay.pageInfo.endCursor}"`)).toMatchObject({ reason: 'CURSOR_INVALID' })
})
