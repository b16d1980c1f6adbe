import fc from 'fast-check'
import { isCorrected, lineCorrection, type StandingLine } from '@/domain/payments/correction'
import { discountOf, fils } from '@/domain/values/money'

const line = (fine: number, amount: number, percent: number | null = null): StandingLine => ({
  fine: fils(fine),
  amount: fils(amount),
  percent,
})

test.each([
  ['15.000 at 30 %, lowered to 12.000, which costs 8.400', line(15_000, 10_500, 30), 12_000, [3_000, 900, 2_100]],
  ['15.000 at 30 %, cancelled', line(15_000, 10_500, 30), null, [15_000, 4_500, 10_500]],
  ['15.000 without a discount, lowered to 12.000', line(15_000, 15_000), 12_000, [3_000, 0, 3_000]],
  [
    'settled with 15.000 though the fine was 20.000, which is lowered to 18.000: nothing goes back',
    line(15_000, 15_000),
    18_000,
    [0, 0, 0],
  ],
  ['0.333 at 30 %, lowered to 0.332: rounding down gives nothing back twice', line(333, 234, 30), 332, [1, 0, 1]],
  [
    'settled with a discount of 1.500 of 12.000, lowered to 11.000: the rule takes off more',
    line(12_000, 10_500, 30),
    11_000,
    [1_000, -1_800, 2_800],
  ],
])('%s', (_, standing, lowered, [fine, discount, amount]) => {
  expect(lineCorrection(standing, lowered === null ? null : fils(lowered))).toEqual({ fine, discount, amount })
})

test('a second lowering releases only the rest: in two steps as much as in one', () => {
  const drawn = fc.record({ fine: fc.integer({ min: 3, max: 500_000 }), percent: fc.integer({ min: 0, max: 99 }) })
  fc.assert(
    fc.property(
      drawn,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ fine, percent }, a, b) => {
        const first = 1 + Math.floor(a * (fine - 2))
        const second = 1 + Math.floor(b * (first - 1))
        const whole = line(fine, fine - discountOf(fils(fine), percent), percent)
        const one = lineCorrection(whole, fils(first))
        const rest = line(whole.fine - one.fine, whole.amount - one.amount, percent)
        const two = lineCorrection(rest, fils(second))
        const atOnce = lineCorrection(whole, fils(second))
        expect([one.fine + two.fine, one.amount + two.amount, one.discount + two.discount]).toEqual([
          atOnce.fine,
          atOnce.amount,
          atOnce.discount,
        ])
        expect(lineCorrection(rest, null).amount + one.amount).toBe(whole.amount)
        expect(Math.min(one.amount, two.amount)).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})

test('a line that stands is not corrected', () => {
  expect(isCorrected(lineCorrection(line(15_000, 15_000), fils(18_000)))).toBe(false)
  expect(isCorrected(lineCorrection(line(15_000, 10_500, 30), fils(14_999)))).toBe(true)
})
