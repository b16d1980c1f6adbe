import fc from 'fast-check'
import {
  hasPrice,
  mayBecome,
  nextStatus,
  PAYMENT_REFERENCE_TRANSITIONS,
  type PaymentReferenceFacts,
  type PaymentReferenceStatus,
  statusOf,
} from '@/domain/references/payment-reference'

const statuses: PaymentReferenceStatus[] = ['OPEN', 'SUPERSEDED', 'PAID', 'CLOSED']
const fresh: PaymentReferenceFacts = { kind: 'ALL_DUE', size: 2, unpaid: 2, payable: 2, settled: false, licenseChanged: false }

describe('the status of a payment reference', () => {
  test.each<[string, Partial<PaymentReferenceFacts>, PaymentReferenceStatus]>([
    ['just issued', {}, 'OPEN'],
    ['something else became payable on the licence', { licenseChanged: true }, 'SUPERSEDED'],
    ['the same for a selection changes nothing', { kind: 'SELECTION', licenseChanged: true }, 'OPEN'],
    ['one of a selection went under objection', { kind: 'SELECTION', payable: 1 }, 'SUPERSEDED'],
    ['one of the set was paid with another number', { unpaid: 1, payable: 1, licenseChanged: true }, 'SUPERSEDED'],
    ['the rest only waits, and no newer number exists', { unpaid: 1, payable: 0 }, 'SUPERSEDED'],
    ['all of it waits', { payable: 0 }, 'SUPERSEDED'],
    ['a payment to it settled all', { settled: true, unpaid: 0, payable: 0 }, 'PAID'],
    ['a payment to it settled a part', { settled: true, unpaid: 1, payable: 1 }, 'PAID'],
    ['all was paid or cancelled without it', { unpaid: 0, payable: 0 }, 'CLOSED'],
  ])('%s', (_title, facts, expected) => {
    expect(statusOf({ ...fresh, ...facts })).toBe(expected)
  })
})

describe('changes of status', () => {
  test('are OPEN → SUPERSEDED → PAID | CLOSED and OPEN → PAID | CLOSED, and no others', () => {
    const changes = statuses.flatMap((from) => statuses.filter((to) => mayBecome(from, to)).map((to) => `${from} → ${to}`))
    expect(changes).toEqual(['OPEN → SUPERSEDED', 'OPEN → PAID', 'OPEN → CLOSED', 'SUPERSEDED → PAID', 'SUPERSEDED → CLOSED'])
  })

  test('a superseded number does not open again when its set is payable again', () => {
    expect(nextStatus('SUPERSEDED', fresh)).toBe('SUPERSEDED')
  })

  test('a paid number stays paid when its payment is reversed, a closed one closed', () => {
    expect(nextStatus('PAID', fresh)).toBe('PAID')
    expect(nextStatus('CLOSED', fresh)).toBe('CLOSED')
  })

  test('whatever happens, only changes of the table are made', () => {
    const count = fc.nat(3)
    const someFacts = fc.record({
      kind: fc.constantFrom('ALL_DUE' as const, 'SELECTION' as const),
      size: count,
      unpaid: count,
      payable: count,
      settled: fc.boolean(),
      licenseChanged: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.constantFrom(...statuses), someFacts, (current, facts) => {
        const next = nextStatus(current, facts)
        expect([current, ...PAYMENT_REFERENCE_TRANSITIONS[current]]).toContain(next)
      }),
    )
  })
})

describe('a number has a price', () => {
  test.each<[PaymentReferenceStatus, number, boolean]>([
    ['OPEN', 2, true],
    ['SUPERSEDED', 1, true],
    ['SUPERSEDED', 0, false],
    ['PAID', 1, false],
    ['CLOSED', 1, false],
  ])('%s with %d payable: %p', (status, payable, expected) => {
    expect(hasPrice(status, payable)).toBe(expected)
  })
})
