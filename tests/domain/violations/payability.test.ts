import { fils } from '@/domain/values/money'
import { type PayabilityFacts, payabilityOf } from '@/domain/violations/payability'
import { objected } from '@/tests/domain/factories'

const payable: PayabilityFacts = { status: 'UNPAID', collectedHere: true, fine: fils(15_000), objected: [], underReview: false }
const open = objected(['2026-06-15'])

describe('whether a violation can be paid', () => {
  test.each<[string, Partial<PayabilityFacts>, string]>([
    ['nothing stands against it', {}, 'AVAILABLE'],
    ['an objection that is closed does not', { objected: objected(['2026-06-15', '2026-07-15']) }, 'AVAILABLE'],
    ['a fine of nothing is still an amount', { fine: fils(0) }, 'AVAILABLE'],
    ['it is paid', { status: 'PAID' }, 'PAID'],
    ['it is cancelled', { status: 'CANCELLED' }, 'CANCELLED'],
    ['the authority collects its own fines', { collectedHere: false }, 'NOT_COLLECTED_HERE'],
    ['the court has fixed no amount', { fine: null }, 'AWAITING_COURT'],
    ['an objection is open', { objected: open }, 'UNDER_OBJECTION'],
    ['a new objection is open after an old one', { objected: objected(['2026-01-01', '2026-02-01'], ['2026-06-15']) }, 'UNDER_OBJECTION'],
    ['money reported for it is being checked', { underReview: true }, 'PAYMENT_UNDER_REVIEW'],
  ])('%s', (_title, facts, expected) => {
    expect(payabilityOf({ ...payable, ...facts })).toBe(expected)
  })

  test('of several reasons the first in the order of the rules is given', () => {
    const all: PayabilityFacts = { status: 'PAID', collectedHere: false, fine: null, objected: open, underReview: true }
    expect(payabilityOf({ ...all, cancelledAt: new Date() })).toBe('PAID_THEN_CANCELLED')
    expect(payabilityOf(all)).toBe('PAID')
    expect(payabilityOf({ ...all, status: 'CANCELLED' })).toBe('CANCELLED')
    expect(payabilityOf({ ...all, status: 'UNPAID' })).toBe('NOT_COLLECTED_HERE')
    expect(payabilityOf({ ...all, status: 'UNPAID', collectedHere: true })).toBe('AWAITING_COURT')
    expect(payabilityOf({ ...all, status: 'UNPAID', collectedHere: true, fine: fils(1) })).toBe('UNDER_OBJECTION')
  })
})
