import type { CalendarDay } from './calendar-day'
import { dayInAmman } from './calendar-day'
import type { Fils } from './money'

/** One payment as the network's settlement file tells it: what it is matched by. Amounts are dinars. */
export type SettlementLine = {
  readonly transactionId: string
  readonly number: string
  readonly amount: Fils
  readonly statementDay: CalendarDay
}

/** A payment as it was recorded. `paid` is null for another currency, `statementDay` where the report told none. */
export type RecordedPayment = {
  readonly number: string
  readonly paid: Fils | null
  readonly statementDay: string | null
  readonly processedAt: Date
  /** What was taken back because an earlier file lacked it. */
  readonly reversed: Fils
}

/** Whether a line says of its transaction what was recorded. Money that was taken back agrees with no line: it came after all. */
export function agreesWith(line: SettlementLine, payment: RecordedPayment): boolean {
  const day = payment.statementDay ?? dayInAmman(payment.processedAt)
  return line.number === payment.number && line.amount === payment.paid && line.statementDay === day && payment.reversed === 0
}
