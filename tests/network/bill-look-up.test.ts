import { billLookUp } from '@/network/bill-look-up'
import type { Bill } from '@/services/payments/quote-bill'

const NUMBER = '1000326480165'
const MIDNIGHT = Date.parse('2026-11-30T21:00:00Z')
const at = (ms: number) => new Date(MIDNIGHT + ms)

/** A look-up that says when it was asked, and until when its answer holds. */
function aLookUp() {
  const looked: { at: number; until: number }[] = []
  const bills = billLookUp(async (_number, when, until): Promise<Bill> => {
    looked.push({ at: when.getTime() - MIDNIGHT, until: until.getTime() - MIDNIGHT })
    return { kind: 'UNKNOWN' }
  })
  return { bills, looked }
}

test('a number that is asked for too often is looked up once a second, and given from memory in between', async () => {
  const { bills, looked } = aLookUp()
  for (let n = 0; n < 30; n++) await bills.bill(NUMBER, at(-30_000))
  looked.length = 0
  for (const ms of [-20_000, -19_500, -19_001, -19_000]) await bills.bill(NUMBER, at(ms))
  expect(looked).toEqual([
    { at: -20_000, until: -19_000 },
    { at: -19_000, until: -18_000 },
  ])
  expect(bills.fromMemory()).toBe(2)
})

test('what was looked up before midnight is not given after it, when another price may hold', async () => {
  const { bills, looked } = aLookUp()
  for (let n = 0; n < 30; n++) await bills.bill(NUMBER, at(-10_000))
  looked.length = 0
  for (const ms of [-400, -1, 0, 300]) await bills.bill(NUMBER, at(ms))
  expect(looked).toEqual([
    { at: -400, until: 0 },
    { at: 0, until: 1_000 },
  ])
})
