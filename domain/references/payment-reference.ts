type PaymentReferenceKind = 'ALL_DUE' | 'SELECTION'
export type PaymentReferenceStatus = 'OPEN' | 'SUPERSEDED' | 'PAID' | 'CLOSED'

/** Every change of status that exists. `PAID` and `CLOSED` are final, and what was superseded never opens again. */
export const PAYMENT_REFERENCE_TRANSITIONS: Readonly<Record<PaymentReferenceStatus, readonly PaymentReferenceStatus[]>> = {
  OPEN: ['SUPERSEDED', 'PAID', 'CLOSED'],
  SUPERSEDED: ['PAID', 'CLOSED'],
  PAID: [],
  CLOSED: [],
}

/** What is left of a reference's fixed set. */
export type PaymentReferenceFacts = {
  readonly kind: PaymentReferenceKind
  /** Violations in its set. */
  readonly size: number
  /** Those of them that are neither paid nor cancelled. */
  readonly unpaid: number
  /** Those of them that can be paid now. */
  readonly payable: number
  /** A payment to this very number settled something. */
  readonly settled: boolean
  /** What is payable on the licence, or what it costs by fine or type, is no longer what it was issued for. A `SELECTION` does not ask. */
  readonly licenseChanged: boolean
}

/** The status that the facts alone call for. */
export function statusOf(facts: PaymentReferenceFacts): PaymentReferenceStatus {
  if (facts.settled) return 'PAID'
  if (facts.unpaid === 0) return 'CLOSED'
  if (facts.payable < facts.size) return 'SUPERSEDED'
  return facts.kind === 'ALL_DUE' && facts.licenseChanged ? 'SUPERSEDED' : 'OPEN'
}

/** The status after a change of the facts: the one they call for if the table allows it, else the present one. */
export function nextStatus(current: PaymentReferenceStatus, facts: PaymentReferenceFacts): PaymentReferenceStatus {
  const called = statusOf(facts)
  return mayBecome(current, called) ? called : current
}

/** Whether the table has this change of status. */
export function mayBecome(from: PaymentReferenceStatus, to: PaymentReferenceStatus): boolean {
  return PAYMENT_REFERENCE_TRANSITIONS[from].includes(to)
}

/** `PAID` and `CLOSED`: never payable again. */
export function isFinal(status: PaymentReferenceStatus): boolean {
  return PAYMENT_REFERENCE_TRANSITIONS[status].length === 0
}

/** Whether the number has a price: not final, and something of its set can be paid. Else it has none, which is not a price of 0. */
export function hasPrice(status: PaymentReferenceStatus, payable: number): boolean {
  return !isFinal(status) && payable > 0
}
