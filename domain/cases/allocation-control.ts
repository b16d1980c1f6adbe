/** Who may allocate: one person, one with the payer's recorded consent, or two people. */
export type AllocationControl = 'ALONE' | 'CONSENT' | 'TWO_PEOPLE'

type Allocating = {
  /** Whether the violations are of the licence that the reported number is of; false where it is no licence's. */
  readonly isSameLicense: boolean
  /** Whether each of them belongs to the number that was paid. */
  readonly isOfNumber: boolean
  /** Whether money of the case was sent back before and returned. */
  readonly cameBack: boolean
}

/** What it takes to allocate money (rules: Control 8): the further it goes from what the payer named, the more. */
export function allocationControl({ isSameLicense, isOfNumber, cameBack }: Allocating): AllocationControl {
  if (!isSameLicense || cameBack) return 'TWO_PEOPLE'
  return isOfNumber ? 'ALONE' : 'CONSENT'
}
