import { fils } from '@/domain/values/money'
import { billPull, notificationOf } from '@/sandbox/wire'
import * as cases from '@/tests/support/cases'
import { type TestGateway, testGateway } from '@/tests/support/network'
import { spellingsOf } from '@/tests/support/spellings'

const NOW = new Date('2026-11-22T10:00:00Z')
let t: TestGateway

beforeAll(async () => {
  t = await testGateway({ now: () => NOW })
})
afterAll(() => t.close())

const ways = spellingsOf('1000326480165').map(([title], index) => [title, index] as const)
const spelled = (number: string, index: number) => spellingsOf(number)[index]?.[1] ?? number

describe.each(['XML', 'JSON'] as const)('in %s', (format) => {
  test.each(ways)('a number that is written %s is billed and settled', async (_title, index) => {
    const { number } = await cases.aLicense(t.connection.db, [cases.plain(15_000)])
    const pulled = await t.send(billPull(spelled(number, index), 'g'), { format })
    const report = { transactionId: `${format}${index}`, number: spelled(number, index), paid: '15.000', processedAt: NOW }
    const paid = await t.send(notificationOf([report], 'g', format), { format })
    expect([pulled.code, paid.code]).toEqual(['0', '0'])
    const [row] = await t.connection.sql`select settled::int, reported_number from payments where transaction_id = ${report.transactionId}`
    expect(row).toEqual({ settled: fils(15_000), reported_number: number })
  })
})

test('a report that was kept as it was spelled, before numbers had one form, is the same when it comes again', async () => {
  const { number } = await cases.aLicense(t.connection.db, [cases.plain(15_000)])
  const report = { transactionId: 'OLD', number: spelled(number, 3), paid: '15.000', processedAt: NOW }
  const send = () => t.send(notificationOf([report], 'g', 'JSON'), { format: 'JSON' })
  await send()
  await cases.keptAsSpelled(t.connection.db, 'OLD', report.number)
  expect((await send()).code).toBe('0')
  expect((await t.send(notificationOf([{ ...report, paid: '16.000' }], 'g', 'JSON'), { format: 'JSON' })).code).toBe('0')
  const reasons = await t.connection.sql`
    select reason from payment_cases c join payments p on p.id = c.payment_id where p.transaction_id = 'OLD' order by c.id`
  expect(reasons.map(({ reason }) => reason)).toEqual(['CONFLICT'])
})
