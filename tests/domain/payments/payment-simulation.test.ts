import { decideSettlement } from '@/domain/payments/settlement'
import { fils } from '@/domain/values/money'
import { type Decide, simulate } from '@/tests/support/payment-simulation'

const SEEDS = 1_000

/** The first seed that breaks a rule, and which; `simulate(seed)` lives the same life again. */
function firstBroken(decide?: Decide): string | null {
  for (let seed = 1; seed <= SEEDS; seed++) {
    try {
      simulate(seed, decide)
    } catch (error) {
      return `seed ${seed}: ${error instanceof Error ? error.message : error}`
    }
  }
  return null
}

test('in a thousand lives of a licence no rule of being paid is broken', () => {
  expect(firstBroken()).toBeNull()
})

test('the same seed is the same life', () => {
  expect(simulate(7)).toEqual(simulate(7))
  expect(simulate(7)).not.toEqual(simulate(8))
})

test('the lives hold every way in which a payment can end', () => {
  const told = Array.from({ length: 200 }, (_, seed) => simulate(seed).join()).join()
  for (const reason of ['AMOUNT_MISMATCH', 'OVERPAID', 'ALREADY_SETTLED', 'NOT_PAYABLE', 'PROCESS_DATE']) expect(told).toContain(reason)
  expect(told).toMatch(/paid \d+: \d+=\d+,\d+=\d+/)
})

const BROKEN: Record<string, Decide> = {
  'what is overpaid is kept': (...asked) => {
    const decided = decideSettlement(...asked)
    return { ...decided, cases: decided.cases.filter(({ reason }) => reason !== 'OVERPAID') }
  },
  'a violation that was paid is settled again': (paid, prices, members) =>
    decideSettlement(
      paid,
      prices,
      members.map((member) => (member.state === 'PAID' ? { ...member, state: 'OPEN' } : member)),
    ),
  'what is under objection is settled': (paid, prices, members) =>
    decideSettlement(
      paid,
      prices,
      members.map((member) => (member.state === 'WAITING' ? { ...member, state: 'OPEN' } : member)),
    ),
  'only the present price counts': (paid, prices, members) => decideSettlement(paid, prices.slice(-1), members),
  'the missing fils is forgiven': (paid, prices, members) => {
    const decided = decideSettlement(fils(paid + 1), prices, members)
    return { ...decided, cases: decided.cases.map((one) => (one.reason === 'OVERPAID' ? { ...one, amount: fils(one.amount - 1) } : one)) }
  },
  'too little is not under review': (...asked) => ({ ...decideSettlement(...asked), toReview: [] }),
  'a line is a fils off': (...asked) => {
    const decided = decideSettlement(...asked)
    return { ...decided, lines: decided.lines.map((line) => ({ ...line, amount: fils(line.amount + 1) })) }
  },
}

test.each(Object.entries(BROKEN))('found: %s', (_title, decide) => {
  expect(firstBroken(decide)).toMatch(/^seed \d+: /)
})
