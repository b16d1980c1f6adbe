import fc from 'fast-check'
import { type Fils, formatJod } from '@/domain/values/money'
import { parseNetworkAmount } from '@/domain/values/network-amount'

test('every amount of the ledger is read as it is written', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (amount) => parseNetworkAmount(formatJod(amount as Fils)) === amount))
})

test.each([
  ['15.000', 15_000],
  ['15', 15_000],
  ['15.5', 15_500],
  ['0.001', 1],
  ['999999999.999', 999_999_999_999],
  ['0000000015.0', 15_000],
  ['000000000001.000', 1_000],
  ['0000000000015', 15_000],
])('%s is %i fils', (text, amount) => {
  expect(parseNetworkAmount(text)).toBe(amount)
})

test.each(['', '0', '0.000', '-1', '+1', '1e3', '1.0000', '1,5', '.5', '5.', '١٥', '1_000', ' 15', '0x10', '9999999999.999', 'Infinity'])(
  '"%s" is no amount',
  (text) => {
    expect(parseNetworkAmount(text)).toBeNull()
  },
)

test('any text is an amount or none, and never a fraction of a fils', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.-+e, ') }), (text) => {
      const amount = parseNetworkAmount(text)
      return amount === null || (Number.isSafeInteger(amount) && amount > 0)
    }),
  )
})
