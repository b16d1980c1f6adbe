import { addDays, calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'

let t: TestApi

beforeAll(async () => {
  t = await testApi()
  const many = Array.from({ length: 250 }, (_, i) =>
    aViolation({ fine: fils(1_000 + i), occurredOn: addDays(calendarDay('2022-01-01'), Math.floor(i / 3)) }),
  )
  await given(t.connection.db, { number: '30000001' }, many)
  await given(
    t.connection.db,
    { number: '30000002' },
    many.slice(0, 45).map((violation) => ({ ...violation, sourceKey: `B${violation.sourceKey}` })),
  )
})
afterAll(() => t.close())

async function page(number: string, args: string) {
  const { data, errors } = await t.ask(`{ license(lookup: { number: "${number}", expiresOn: "2030-08-15" }) { ... on License {
    dues { count total } violations(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { id occurredOn } } } } }`)
  return errors ? errors[0]?.extensions : data.license
}

test.each([
  ['30000001', 250, 100],
  ['30000002', 45, 7],
])('the pages of licence %s hold each of its %i violations once, the latest offence first', async (number, total, first) => {
  const seen: { id: string; occurredOn: string }[] = []
  let after: string | null = null
  do {
    const { violations } = await page(number, `first: ${first}${after ? `, after: "${after}"` : ''}`)
    expect(violations.totalCount).toBe(total)
    seen.push(...violations.nodes)
    after = violations.pageInfo.hasNextPage ? violations.pageInfo.endCursor : null
  } while (after)
  expect(new Set(seen.map(({ id }) => id)).size).toBe(total)
  expect(seen.map(({ occurredOn }) => occurredOn)).toEqual(
    seen
      .map(({ occurredOn }) => occurredOn)
      .sort()
      .reverse(),
  )
})

test('the totals of a licence with hundreds of violations are those of all of them, not of a page', async () => {
  const { dues } = await page('30000001', 'first: 1')
  expect(dues).toEqual({ count: 250, total: Array.from({ length: 250 }, (_, i) => 1_000 + i).reduce((a, b) => a + b) })
})

test.each([['first: 101'], ['first: 0'], ['first: -1']])('%s is an error, never a silent cut', async (args) => {
  expect(await page('30000002', args)).toMatchObject({ reason: 'PAGE_SIZE_INVALID' })
})

test('a cursor that is not ours is refused', async () => {
  expect(await page('30000002', 'after: "bm9uc2Vuc2U"')).toMatchObject({ reason: 'CURSOR_INVALID' })
})

test('a page says where it begins and ends, and whether something comes before and after it', async () => {
  const info = 'pageInfo { hasPreviousPage hasNextPage startCursor endCursor } edges { cursor }'
  const ask = async (args: string) => {
    const { data } = await t.ask(`{ license(lookup: { number: "30000002", expiresOn: "2030-08-15" }) { ... on License {
      violations(${args}) { ${info} } } } }`)
    return data.license.violations
  }
  const first = await ask('first: 40')
  const last = await ask(`first: 40, after: "${first.pageInfo.endCursor}"`)
  expect(first.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true, startCursor: first.edges[0].cursor })
  expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false, endCursor: last.edges.at(-1).cursor })
  expect((await ask('payable: false')).pageInfo).toEqual({ hasPreviousPage: false, hasNextPage: false, startCursor: null, endCursor: null })
})

test('a cursor of one list is refused by another, of another order too', async () => {
  const { violations } = await page('30000002', 'first: 1')
  const { endCursor } = violations.pageInfo
  expect(await page('30000002', `after: "${endCursor}", sort: FINE`)).toMatchObject({ reason: 'CURSOR_INVALID' })
  const looks = `{ license(lookup: { number: "30000002", expiresOn: "2030-08-15" }) { ... on License { accessLog(after: "${endCursor}") { nodes { at } } } } }`
  expect((await t.ask(looks)).errors?.[0]?.extensions).toMatchObject({ reason: 'CURSOR_INVALID' })
})
