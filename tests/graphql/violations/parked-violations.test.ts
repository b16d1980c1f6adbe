import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import { sessionOf } from '@/tests/support/partner'

const now = new Date('2026-11-30T12:00:00Z')
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  const park = (key: string, number: string, authority: string, cancelled: string | null = null) => t.connection.sql`
    insert into parked_violations (license_number, authority_code, source_key, number, type_code, fine, occurred_on, parked_at, cancelled_at)
    select ${number}, ${authority}, ${key}, ${key}, (select min(code) from violation_types), 15000, '2026-11-01', ${now.toISOString()}, ${cancelled}`
  await park('p-1', '71000001', 'GAM')
  await park('p-2', '71000002', 'TRD')
  await park('p-3', '71000001', 'TRD')
  await park('p-4', '71000003', 'GAM', now.toISOString())
})
afterAll(() => t.close())

async function parked(variables: Record<string, unknown> = {}, who = 'clerk') {
  const query = `query ($first: Int, $after: String, $authority: String, $licenseNumber: String) {
    parkedViolations(first: $first, after: $after, authority: $authority, licenseNumber: $licenseNumber) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { sourceKey licenseNumber sameDigits fine authority { id } type { id } } } }`
  const { data, errors } = await t.ask(query, variables, await sessionOf(t, who))
  return errors ? errors[0]?.extensions : data.parkedViolations
}

const keysOf = async (variables: Record<string, unknown>) =>
  (await parked(variables)).nodes.map(({ sourceKey }: { sourceKey: string }) => sourceKey)

test('staff see what waits for an unknown licence, the oldest first; what was cancelled waits for nothing', async () => {
  const { totalCount, nodes } = await parked()
  expect(totalCount).toBe(3)
  expect(nodes[0]).toMatchObject({ sourceKey: 'p-1', licenseNumber: '71000001', sameDigits: 0, fine: 15_000, authority: { id: 'GAM' } })
  expect(await keysOf({})).toEqual(['p-1', 'p-2', 'p-3'])
})

test('it is found by authority and by the number of the licence in any digits', async () => {
  expect(await keysOf({ authority: 'TRD' })).toEqual(['p-2', 'p-3'])
  expect(await keysOf({ licenseNumber: '٧١٠٠٠٠٠١' })).toEqual(['p-1', 'p-3'])
  expect(await keysOf({ authority: 'TRD', licenseNumber: '7100 0001' })).toEqual(['p-3'])
  expect(await keysOf({ licenseNumber: 'no number' })).toEqual([])
})

test('pages follow one another, and nobody else sees it', async () => {
  const { pageInfo } = await parked({ first: 2 })
  expect(pageInfo.hasNextPage).toBe(true)
  expect(await keysOf({ after: pageInfo.endCursor })).toEqual(['p-3'])
  expect(await parked({}, 'legal')).toMatchObject({ code: 'FORBIDDEN' })
})
