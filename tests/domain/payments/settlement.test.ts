import fc from 'fast-check'
import { isProcessDateAcceptable } from '@/domain/payments/reported-payment'
import { decideSettlement, type SetMember } from '@/domain/payments/settlement'
import { type AcceptablePrice, acceptedPrice, isQuoteGood, type Share } from '@/domain/pricing/accepted-price'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'

const share = (violationId: string, due: number, fine = due): Share => ({
  violationId,
  fine: fils(fine),
  due: fils(due),
  rule: fine > due ? { id: 'r', version: 1 } : null,
})
const price = (...shares: Share[]): AcceptablePrice => ({ amount: fils(shares.reduce((sum, { due }) => sum + due, 0)), shares })
const member = (violationId: string, state: SetMember['state'] = 'OPEN', fine = 15_000): SetMember => ({
  violationId,
  state,
  fine: fils(fine),
})
const decide = (paid: number, prices: AcceptablePrice[], members: SetMember[]) => decideSettlement(fils(paid), prices, members)
const amounts = (parts: readonly { amount: number }[]) => parts.map(({ amount }) => amount)

const A = share('a', 10_500, 15_000)
const B = share('b', 14_000, 20_000)

describe('what a payment settles', () => {
  test('the accepted amount settles each violation at its share in it', () => {
    const { accepted, lines, cases } = decide(24_500, [price(A, B)], [member('a'), member('b', 'OPEN', 20_000)])
    expect(accepted).toBe(24_500)
    expect(lines).toEqual([
      { violationId: 'a', fine: 15_000, discount: 4_500, amount: 10_500, rule: { id: 'r', version: 1 } },
      { violationId: 'b', fine: 20_000, discount: 6_000, amount: 14_000, rule: { id: 'r', version: 1 } },
    ])
    expect(cases).toEqual([])
  })

  test('the share of a violation that was paid meanwhile waits as already settled, the others settle', () => {
    const { lines, cases } = decide(24_500, [price(A, B)], [member('a', 'PAID'), member('b', 'OPEN', 20_000)])
    expect(amounts(lines)).toEqual([14_000])
    expect(cases).toEqual([{ reason: 'ALREADY_SETTLED', amount: 10_500 }])
  })

  test.each([
    ['WAITING', ['a']],
    ['CANCELLED', []],
  ] as const)('the share of a violation that is %s waits as not payable; what may yet be paid is not to be paid again', (state, review) => {
    const { lines, cases, toReview } = decide(24_500, [price(A, B)], [member('a', state), member('b', 'OPEN', 20_000)])
    expect(amounts(lines)).toEqual([14_000])
    expect(cases).toEqual([{ reason: 'NOT_PAYABLE', amount: 10_500 }])
    expect(toReview).toEqual(review)
  })

  test('more than accepted settles the same, and the rest waits as overpaid', () => {
    const { lines, cases } = decide(16_000, [price(share('a', 15_000))], [member('a')])
    expect(amounts(lines)).toEqual([15_000])
    expect(cases).toEqual([{ reason: 'OVERPAID', amount: 1_000 }])
  })

  test('less than accepted settles nothing, and puts what is unpaid of the set under review', () => {
    const set = [member('a'), member('b', 'WAITING'), member('c', 'PAID'), member('d', 'CANCELLED')]
    const { accepted, lines, cases, toReview } = decide(14_999, [price(share('a', 15_000))], set)
    expect([accepted, lines]).toEqual([null, []])
    expect(cases).toEqual([{ reason: 'AMOUNT_MISMATCH', amount: 14_999 }])
    expect(toReview).toEqual(['a', 'b'])
  })

  test.each([
    ['something of the set is paid', [member('a', 'PAID'), member('b', 'CANCELLED')], 'ALREADY_SETTLED', []],
    ['nothing of the set is paid', [member('a', 'CANCELLED'), member('b', 'WAITING')], 'NOT_PAYABLE', ['b']],
  ])('where nothing can take money any amount waits whole: %s', (_title, set, reason, toReview) => {
    expect(decide(7_777, [], set)).toEqual({ accepted: null, lines: [], cases: [{ reason, amount: 7_777 }], toReview })
  })

  test('a fine that was raised after the quote is settled at what was quoted', () => {
    const { lines, cases } = decide(15_000, [price(share('a', 15_000))], [member('a', 'OPEN', 20_000)])
    expect(lines).toEqual([{ violationId: 'a', fine: 15_000, discount: 0, amount: 15_000, rule: null }])
    expect(cases).toEqual([])
  })

  test('a fine that was lowered after the quote is settled at what it is now, and the rest waits', () => {
    const { lines, cases } = decide(15_000, [price(share('a', 15_000))], [member('a', 'OPEN', 10_000)])
    expect(lines).toEqual([{ violationId: 'a', fine: 10_000, discount: 0, amount: 10_000, rule: null }])
    expect(cases).toEqual([{ reason: 'OVERPAID', amount: 5_000 }])
  })
})

describe('which price counts', () => {
  const settlesAll = () => true
  test('the one equal to what was paid, even if a higher one is below', () => {
    expect(acceptedPrice(fils(10_500), [price(share('x', 10_000)), price(A)], settlesAll)).toEqual(price(A))
  })

  test('of equal ones, the one that settles most now', () => {
    const gone = price(share('gone', 10_500))
    expect(acceptedPrice(fils(10_500), [gone, price(A)], (id) => id === 'a')).toEqual(price(A))
    expect(acceptedPrice(fils(10_500), [price(A), gone], (id) => id === 'a')).toEqual(price(A))
  })

  test('else the highest below it; none when it is less than all of them', () => {
    const prices = [price(share('x', 5_000)), price(A), price(A, B)]
    expect(acceptedPrice(fils(20_000), prices, settlesAll)).toEqual(price(A))
    expect(acceptedPrice(fils(4_999), prices, settlesAll)).toBeNull()
  })

  test('a price of 0 is none', () => {
    expect(acceptedPrice(fils(1), [{ amount: fils(0), shares: [] }], settlesAll)).toBeNull()
  })
})

describe('a quote', () => {
  const at = new Date('2026-07-31T20:50:00Z')
  const quote = { ...price(A), firstQuotedAt: at, lastQuotedAt: at, lastDay: calendarDay('2026-07-31') }
  test.each([
    ['processed on the last day of its price', '2026-07-31T20:59:00Z', true],
    ['processed two days later: within 72 hours', '2026-08-02T09:00:00Z', true],
    ['processed exactly 72 hours later', '2026-08-03T20:50:00Z', true],
    ['processed a second after 72 hours', '2026-08-03T20:50:01Z', false],
    ['processed before it was given', '2026-07-31T20:49:59Z', false],
    ['processed in the second in which it was given, which is told without its parts', '2026-07-31T20:49:59.001Z', true],
  ])('%s', (_title, processedAt, isGood) => {
    expect(isQuoteGood(quote, new Date(processedAt))).toBe(isGood)
  })

  test('whose price holds on counts however old it is', () => {
    expect(isQuoteGood({ ...quote, lastDay: calendarDay('2026-08-20') }, new Date('2026-08-20T20:59:00Z'))).toBe(true)
    expect(isQuoteGood({ ...quote, lastDay: calendarDay('2026-08-20') }, new Date('2026-08-20T21:00:00Z'))).toBe(false)
  })
})

test('a quote that was given many times is good whenever one of those times is', () => {
  const lastDay = calendarDay('2026-07-31')
  const end = new Date('2026-07-31T20:59:59Z').getTime()
  const time = (mostHours: number) => fc.integer({ min: 0, max: mostHours * 3_600 }).map((seconds) => new Date(end - seconds * 1_000))
  const processed = fc.integer({ min: -40 * 86_400, max: 5 * 86_400 }).map((seconds) => new Date(end + seconds * 1_000))
  fc.assert(
    fc.property(fc.array(time(30 * 24), { minLength: 1, maxLength: 6 }), processed, (times, processedAt) => {
      const sorted = times.toSorted((a, b) => a.getTime() - b.getTime())
      const quoteOf = (firstQuotedAt: Date, lastQuotedAt: Date) => ({ ...price(A), lastDay, firstQuotedAt, lastQuotedAt })
      const [first, last] = [sorted[0] as Date, sorted.at(-1) as Date]
      expect(isQuoteGood(quoteOf(first, last), processedAt)).toBe(times.some((given) => isQuoteGood(quoteOf(given, given), processedAt)))
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['10 minutes ahead', 10 * 60, true],
  ['a second more', 10 * 60 + 1, false],
  ['30 days old', -30 * 86_400, true],
  ['a second older', -30 * 86_400 - 1, false],
])('a process date %s', (_title, seconds, isAcceptable) => {
  const now = new Date('2026-11-22T10:00:00Z')
  expect(isProcessDateAcceptable(new Date(now.getTime() + seconds * 1000), now)).toBe(isAcceptable)
})

type Drawn = { state: SetMember['state']; fine: number; quoted: number; percent: number }

describe('whatever is paid, whatever became of the set', () => {
  const states = fc.constantFrom<SetMember['state']>('OPEN', 'WAITING', 'PAID', 'CANCELLED')
  const amount = fc.integer({ min: 1, max: 60_000 })
  const aSet = fc.array(fc.record({ state: states, fine: amount, quoted: amount, percent: fc.integer({ min: 0, max: 99 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  const scenario = fc.record({
    set: aSet,
    quotedParts: fc.array(fc.nat(5), { maxLength: 6 }),
    paid: fc.integer({ min: 1, max: 300_000 }),
    exact: fc.boolean(),
  })

  const run = ({ set, quotedParts, paid, exact }: { set: Drawn[]; quotedParts: number[]; paid: number; exact: boolean }) => {
    const members = set.map(({ state, fine }, i) => member(String(i), state, fine))
    const shares = set.map(({ quoted, percent }, i) => share(String(i), Math.max(1, Math.floor((quoted * (100 - percent)) / 100)), quoted))
    const whole = price(...shares)
    const part = price(...[...new Set(quotedParts)].flatMap((i) => shares[i] ?? []))
    const amountPaid = exact ? whole.amount : paid
    return { shares, amountPaid, ...decide(amountPaid, [whole, part], members) }
  }

  test('every fils is settled or waits in a case', () => {
    fc.assert(
      fc.property(scenario, (drawn) => {
        const { amountPaid, lines, cases, toReview } = run(drawn)
        const parts = [...amounts(lines), ...amounts(cases)]
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amountPaid)
        expect(parts.every((part) => part > 0)).toBe(true)
        expect(lines.filter(({ violationId }) => toReview.includes(violationId))).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('only what is open is settled, once, never above its share or its fine', () => {
    fc.assert(
      fc.property(scenario, (drawn) => {
        const { lines, shares } = run(drawn)
        for (const { violationId, amount, fine, discount } of lines) {
          const of = Number(violationId)
          expect(drawn.set[of]?.state).toBe('OPEN')
          expect(amount).toBeLessThanOrEqual(Math.min(shares[of]?.due ?? 0, drawn.set[of]?.fine ?? 0))
          expect(fine - discount).toBe(amount)
        }
        expect(new Set(lines.map(({ violationId }) => violationId)).size).toBe(lines.length)
      }),
      { numRuns: 2_000 },
    )
  })
})
