import { seedAccounts } from '@/demo/accounts'
import { may, roles } from '@/domain/accounts/permissions'
import { calendarDay } from '@/domain/values/calendar-day'
import { foldRollups } from '@/services/overview/fold-rollups'
import { type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { sessionOf } from '@/tests/support/partner'
import { given } from '@/tests/support/records'

const NOW = new Date('2026-06-22T09:00:00Z')
let t: TestApi

const day = calendarDay

/**
 * Three licences: A and B (15.000 and 20.000) registered 10 June, A's paid 20 June; C (7.000) by the police, registered today; and 14.000 that came for
 * 15.000 and went back.
 */
beforeAll(async () => {
  t = await testApi(() => NOW)
  const { db } = t.connection
  await seedAccounts(db, 'correct horse battery staple')
  const a = await cases.aLicense(db, [cases.plain(15_000, { occurredOn: day('2026-05-20') })])
  await cases.pay(db, a.number, 15_000)
  await cases.aLicense(db, [cases.plain(20_000, { occurredOn: day('2026-02-03'), typeCode: '9' })])
  await given(
    db,
    { number: '63000001', centerCode: 'IRB', classCode: '3' },
    [cases.plain(7_000, { authorityCode: 'TRD', occurredOn: day('2020-01-01') })],
    NOW,
  )
  const wrong = await cases.aLicense(db, [cases.plain(15_000, { occurredOn: day('2026-05-21') })])
  await cases.pay(db, wrong.number, 14_000)
  await t.connection
    .sql`update violations set registered_at = case authority_code when 'GAM' then '2026-06-10T09:00:00Z'::timestamptz else ${NOW.toISOString()}::timestamptz end`
})
afterAll(() => t.close())

const FIGURE = '{ count fils countBefore filsBefore change }'
const OVERVIEW = `query ($filter: OverviewFilter) { overview(filter: $filter) {
  today
  periods { name from to beforeFrom outstanding ${FIGURE} registered ${FIGURE} cancelled ${FIGURE} paid ${FIGURE} takenBack ${FIGURE} refunded ${FIGURE} discounted { fils } }
  months { month registered { count fils } paid { count fils } }
  cohorts { month offences { count } outstanding { count } collected { count fils } discounted rate }
  ageing { age outstanding { count fils } }
  timesToPayment { time paid { count } }
  byAuthority { code name { en } outstanding { count fils } registered { count } paid { count fils } }
  byType { code outstanding { fils } }
  byCenter { code name { ar } outstanding { fils } }
  byChannel { channel paid { count fils } discounted }
  feeds { authority { id } stale }
  parked { count fils oldestAt }
  cases { age count overdue waiting }
  failingJobs { task count }
} }`

async function overview(filter: object | null = null, userName = 'auditor') {
  const { data, errors } = await t.ask(OVERVIEW, { filter }, await sessionOf(t, userName))
  expect(errors).toBeUndefined()
  return data.overview
}

const none = { count: 0, fils: 0 }

describe.each(['not folded yet', 'folded'])('figures that are %s', (state) => {
  beforeAll(async () => {
    if (state === 'folded') await foldRollups(t.connection.db)
  })

  test('are told for each period beside the one before', async () => {
    const { today, periods } = await overview()
    expect(today).toBe('2026-06-22')
    expect(periods.map(({ name }: { name: string }) => name)).toEqual(['TODAY', 'DAYS_7', 'DAYS_30', 'DAYS_365'])
    expect(periods[0]).toMatchObject({
      from: '2026-06-22',
      beforeFrom: '2026-06-21',
      outstanding: { count: 3, fils: 42_000, countBefore: 2, filsBefore: 35_000, change: 20 },
      registered: { count: 1, fils: 7_000, countBefore: 0, change: null },
      paid: none,
      refunded: none,
    })
    expect(periods[1]).toMatchObject({
      outstanding: { count: 3, fils: 42_000, countBefore: 3, filsBefore: 50_000, change: -16 },
      registered: { count: 1, countBefore: 3, filsBefore: 50_000 },
      paid: { count: 1, fils: 15_000, countBefore: 0 },
      discounted: { fils: 0 },
      takenBack: none,
    })
  })

  test('are told by month, age and time to payment', async () => {
    const { months, cohorts, ageing, timesToPayment } = await overview()
    expect(months).toHaveLength(13)
    expect(months.at(-1)).toEqual({ month: '2026-06-01', registered: { count: 4, fils: 57_000 }, paid: { count: 1, fils: 15_000 } })
    expect(cohorts.at(-2)).toEqual({
      month: '2026-05-01',
      offences: { count: 2 },
      outstanding: { count: 1 },
      collected: { count: 1, fils: 15_000 },
      discounted: 0,
      rate: 50,
    })
    expect(ageing).toEqual([
      { age: 'MONTHS_0_1', outstanding: { count: 1, fils: 15_000 } },
      { age: 'MONTHS_2_3', outstanding: none },
      { age: 'MONTHS_4_6', outstanding: { count: 1, fils: 20_000 } },
      { age: 'MONTHS_7_12', outstanding: none },
      { age: 'MONTHS_13_24', outstanding: none },
      { age: 'OLDER', outstanding: { count: 1, fils: 7_000 } },
    ])
    expect(timesToPayment.filter(({ paid }: { paid: { count: number } }) => paid.count > 0)).toEqual([
      { time: 'DAYS_60', paid: { count: 1 } },
    ])
  })

  test('are told by authority, type, centre and channel', async () => {
    const { byAuthority, byType, byCenter, byChannel } = await overview()
    expect(byAuthority).toMatchObject([
      { code: 'GAM', outstanding: { count: 2, fils: 35_000 }, registered: { count: 3 }, paid: { count: 1, fils: 15_000 } },
      { code: 'TRD', outstanding: { count: 1, fils: 7_000 }, registered: { count: 1 }, paid: none },
    ])
    expect(byType).toEqual([
      { code: '14', outstanding: { fils: 22_000 } },
      { code: '9', outstanding: { fils: 20_000 } },
    ])
    expect(byCenter).toMatchObject([
      { code: '-', name: { ar: 'بلا مركز' }, outstanding: { fils: 35_000 } },
      { code: 'IRB', outstanding: { fils: 7_000 } },
    ])
    expect(byChannel).toEqual([{ channel: null, paid: { count: 1, fils: 15_000 }, discounted: 0 }])
  })

  test('agree with what is chosen, whatever it is', async () => {
    const chosen = await overview({ authority: 'GAM', type: '14', from: '2026-06-10', to: '2026-06-19' })
    expect(chosen.periods.at(-1)).toMatchObject({
      name: 'CHOSEN',
      beforeFrom: '2026-05-31',
      outstanding: { count: 2, fils: 30_000, countBefore: 0 },
      registered: { count: 2, fils: 30_000 },
      paid: none,
      refunded: null,
    })
    expect(chosen.byAuthority).toMatchObject([{ code: 'GAM', registered: { count: 2 }, paid: none }])
    const center = await overview({ center: 'IRB' })
    expect(center.ageing.at(-1).outstanding).toEqual({ count: 1, fils: 7_000 })
    expect(center.byChannel).toEqual([])
  })
})

test('open cases are told by age, with parked violations, feeds and jobs', async () => {
  const { cases: open, parked, feeds, failingJobs } = await overview()
  expect(open.filter(({ count }: { count: number }) => count > 0)).toEqual([{ age: 'DAYS_3', count: 1, overdue: 0, waiting: 14_000 }])
  expect(parked).toEqual({ count: 0, fils: 0, oldestAt: null })
  expect(feeds.length).toBeGreaterThan(2)
  expect(failingJobs).toEqual([])
})

test.each([
  ['days that end tomorrow', { to: '2026-06-23' }, 'OVERVIEW_DAYS'],
  ['an authority that does not exist', { authority: 'NONE' }, 'OVERVIEW_CODE'],
  ['the sum over all in place of a code', { center: '*' }, 'OVERVIEW_CODE'],
])('%s are refused', async (_title, filter, reason) => {
  const { errors } = await t.ask(OVERVIEW, { filter }, await sessionOf(t, 'clerk'))
  expect(errors?.[0]?.extensions).toMatchObject({ reason, userMessage: { ar: expect.any(String) } })
})

test.each(roles)('the figures are for staff: %s', async (role) => {
  const headers = role === 'GUEST' ? {} : await sessionOf(t, role.toLowerCase())
  const { errors } = await t.ask(OVERVIEW, {}, headers)
  expect(errors?.[0]?.extensions.code).toBe(may(role, 'READ_OVERVIEW') ? undefined : 'FORBIDDEN')
})

test('everything of it is within what one operation may cost', async () => {
  const { data } = await t.ask('query ($operation: String!) { queryCost(operation: $operation) { points most } }', { operation: OVERVIEW })
  expect(data.queryCost.points).toBeLessThan(data.queryCost.most)
})
