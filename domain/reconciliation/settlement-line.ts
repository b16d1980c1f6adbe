import type { CalendarDay } from '@/domain/values/calendar-day'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'

/**
 * What a line of a settlement file tells of: a payment that was booked; an entry that the bank has not booked; one that takes an earlier one back;
 * money that left the account. Only the first settles anything.
 */
export type LineKind = 'PAYMENT' | 'NOT_BOOKED' | 'REVERSAL' | 'DEBIT'

/** One line as the network's settlement file tells it: what it is matched by. Amounts are dinars. */
export type SettlementLine = {
  readonly kind: LineKind
  readonly transactionId: string
  readonly number: string
  readonly amount: Fils
  readonly statementDay: CalendarDay
  /** Of an entry that is not booked: its status as the bank writes it, such as INFO. */
  readonly status: string | null
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

type Told = Pick<SettlementLine, 'number' | 'amount' | 'statementDay'>

/** Whether a line says of its transaction what was recorded. Money that was taken back agrees with no line: it came after all. */
export function agreesWith(line: Told, payment: RecordedPayment): boolean {
  const day = payment.statementDay ?? dayInAmman(payment.processedAt)
  return line.number === payment.number && line.amount === payment.paid && line.statementDay === day && payment.reversed === 0
}
