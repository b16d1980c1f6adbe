import { type AcceptablePrice, acceptedPrice, type Share } from '@/domain/pricing/accepted-price'
import { addFils, type Fils, fils, subtractFils, ZERO_FILS } from '@/domain/values/money'
import type { CaseReason } from './reported-payment'

/** A violation of the reference's set as it stands now. `OPEN`: payable, or under review; `WAITING`: unpaid, and not payable for another reason. */
export type SetMember = {
  readonly violationId: string
  readonly state: 'OPEN' | 'WAITING' | 'PAID' | 'CANCELLED'
  /** Null until a court has fixed it. */
  readonly fine: Fils | null
}

/** One violation settled: `fine` − `discount` = `amount`. */
export type SettledLine = {
  readonly violationId: string
  readonly fine: Fils
  readonly discount: Fils
  readonly amount: Fils
  readonly rule: Share['rule']
}

type OpenedCase = { readonly reason: CaseReason; readonly amount: Fils }

/** What becomes of one payment. Always: paid = Σ lines + Σ cases. */
export type Settlement = {
  /** The price that it counts as; null when none was reached or none applied. */
  readonly accepted: Fils | null
  readonly lines: readonly SettledLine[]
  readonly cases: readonly OpenedCase[]
  /** Violations that are not to be paid again until somebody has decided about the money. */
  readonly toReview: readonly string[]
}

/** Money that settles nothing, all of it in one case. */
export function heldWhole(paid: Fils, reason: CaseReason): Settlement {
  return { accepted: null, lines: [], cases: [{ reason, amount: paid }], toReview: [] }
}

/**
 * Decides what a payment to a known reference settles. `prices` are all that are accepted for it: quotes that still hold, the price of what was payable
 * when it was processed, and that of what is payable now.
 */
export function decideSettlement(paid: Fils, prices: readonly AcceptablePrice[], members: readonly SetMember[]): Settlement {
  const byId = new Map(members.map((member) => [member.violationId, member]))
  const isOpen = (violationId: string) => byId.get(violationId)?.state === 'OPEN'
  const price = acceptedPrice(paid, prices, isOpen)
  if (price) return settled(paid, price, byId)
  if (!members.some(({ state }) => state === 'OPEN')) return heldForNone(paid, members)
  const unpaid = members.filter(({ state }) => state === 'OPEN' || state === 'WAITING')
  return { ...heldWhole(paid, 'AMOUNT_MISMATCH'), toReview: unpaid.map(({ violationId }) => violationId) }
}

function settled(paid: Fils, { amount, shares }: AcceptablePrice, byId: ReadonlyMap<string, SetMember>): Settlement {
  const open = shares.filter(({ violationId }) => byId.get(violationId)?.state === 'OPEN')
  const lines = open.map((share) => lineOf(share, byId.get(share.violationId)?.fine ?? share.fine))
  const paidBefore = sumOf(shares.filter(({ violationId }) => byId.get(violationId)?.state === 'PAID'))
  const lowered = subtractFils(sumOf(open), addFils(...lines.map((line) => line.amount)))
  const over = addFils(subtractFils(paid, amount), lowered)
  const notPayable = subtractFils(subtractFils(amount, sumOf(open)), paidBefore)
  const cases: OpenedCase[] = [
    { reason: 'ALREADY_SETTLED', amount: paidBefore },
    { reason: 'NOT_PAYABLE', amount: notPayable },
    { reason: 'OVERPAID', amount: over },
  ]
  const waiting = shares.filter(({ violationId }) => byId.get(violationId)?.state === 'WAITING')
  return { accepted: amount, lines, cases: cases.filter((one) => one.amount > 0), toReview: waiting.map(({ violationId }) => violationId) }
}

/** At the accepted share. A fine that was lowered since is settled at what it is now; one that was raised, at what was accepted. */
function lineOf({ violationId, fine, due, rule }: Share, fineNow: Fils): SettledLine {
  const settledFine = fils(Math.min(fine, fineNow))
  const amount = fils(Math.min(due, fineNow))
  const discount = subtractFils(settledFine, amount)
  return { violationId, fine: settledFine, discount, amount, rule: discount > 0 ? rule : null }
}

/** Nothing of the set can take money. What only waits is not to be paid again once it could be: the money may have been meant for it. */
function heldForNone(paid: Fils, members: readonly SetMember[]): Settlement {
  if (members.some(({ state }) => state === 'PAID')) return heldWhole(paid, 'ALREADY_SETTLED')
  const waiting = members.filter(({ state }) => state === 'WAITING')
  return { ...heldWhole(paid, 'NOT_PAYABLE'), toReview: waiting.map(({ violationId }) => violationId) }
}

function sumOf(shares: readonly Share[]): Fils {
  return shares.reduce((sum, { due }) => addFils(sum, due), ZERO_FILS)
}
