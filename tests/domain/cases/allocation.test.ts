import { type Allocatable, type AllocatedPayment, allocationLines } from '@/domain/cases/allocation'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { coversEverything } from '@/domain/pricing/price'
import { fils } from '@/domain/values/money'
import { aRule, aViolation, day } from '@/tests/domain/factories'

const anAllocatable = (id: string, fine: number, given: Partial<Allocatable> = {}): Allocatable => ({
  ...aViolation({ fine: fils(fine) }),
  id,
  inSet: true,
  ...given,
})
const A = anAllocatable('a', 50_000)
const B = anAllocatable('b', 30_000)
const OTHER = anAllocatable('c', 20_000, { inSet: false })

const short: AllocatedPayment = { day: day('2026-06-20'), accepted: false, setCovers: coversEverything }
const together = ruleBook([aRule({ kind: 'ALL_OR_NOTHING' })])
const each = ruleBook([aRule({ payTo: day('2026-07-31') })])

const amounts = (...given: Parameters<typeof allocationLines>) => allocationLines(...given).map(({ amount }) => amount)

test('each violation is settled whole, at its price on the day of the payment, with the rule that lowered it', () => {
  expect(allocationLines([A], [A, B], short, each)).toEqual([
    { violationId: 'a', fine: 50_000, discount: 15_000, amount: 35_000, rule: { id: 'incentives-2026', version: 1 } },
  ])
  expect(amounts([A], [A, B], { ...short, day: day('2026-08-01') }, each)).toEqual([50_000])
})

test('an all-or-nothing discount is not given for a part of what too little was paid for', () => {
  expect(amounts([A], [A, B], short, together)).toEqual([50_000])
  expect(amounts([A, B], [A, B], short, together)).toEqual([35_000, 21_000])
})

test('it is kept where the payment had reached the price of the whole number', () => {
  expect(amounts([A], [A, B, OTHER], { ...short, accepted: true }, together)).toEqual([35_000])
})

test('all that is left of the number has it, though more was registered since', () => {
  expect(amounts([A, B], [A, B, OTHER], short, together)).toEqual([35_000, 21_000])
})

test('a violation of another number has it only if everything that the rule addresses is chosen', () => {
  const far = anAllocatable('d', 10_000, { inSet: false })
  expect(amounts([OTHER], [OTHER, far], { ...short, accepted: true }, together)).toEqual([20_000])
  expect(amounts([OTHER, far], [OTHER, far], short, together)).toEqual([14_000, 7_000])
})
