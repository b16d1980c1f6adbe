import type { Fils } from '@/domain/values/money'

/** A payment as the network reports it. `paid` is null where the currency is not the dinar. */
export type ReportedPayment = {
  /** The payment number as reported: not always one of ours. */
  readonly number: string
  readonly paid: Fils | null
  readonly processedAt: Date
  /** Reported for a service that is not ours: its number is none of ours, whatever it says. */
  readonly forAnotherService?: boolean
}

/** Why money waits in a case instead of settling. */
export const heldReasons = [
  'AMOUNT_MISMATCH',
  'OVERPAID',
  'ALREADY_SETTLED',
  'NOT_PAYABLE',
  'UNKNOWN_REFERENCE',
  'PROCESS_DATE',
  'CURRENCY',
] as const

export type CaseReason = (typeof heldReasons)[number]

const AHEAD_MS = 10 * 60_000
const OLD_MS = 30 * 24 * 3_600_000

/** Whether the time of the payment can be true: at most 10 minutes ahead of `now` and at most 30 days old. */
export function isProcessDateAcceptable(processedAt: Date, now: Date): boolean {
  const age = now.getTime() - processedAt.getTime()
  return age >= -AHEAD_MS && age <= OLD_MS
}
