import type { LineKind } from '@/domain/reconciliation/settlement-line'
import { normalPaymentNumber } from '@/domain/references/payment-number'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'
import { parseNetworkAmount } from '@/domain/values/network-amount'
import { parseNetworkDay, parseNetworkTime } from '@/domain/values/network-time'
import { isFloat, isSpreadsheetNumber } from '@/domain/values/spreadsheet-number'
import type { NumberedLine } from './settlement-format'
import { settlementRefused } from './settlement-refused'

export type RawLine = {
  readonly line: number
  readonly transactionId: string
  readonly number: string
  readonly amount: string
  readonly statementDay: string
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into the books
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/
const MAX_TRANSACTION_LENGTH = 100
const MAX_NUMBER_LENGTH = 50

/** The payment of a line. Throws a SettlementFileRefused that names what cannot be read: a file with one bad line is not the network's. */
export function readLine(raw: RawLine): NumberedLine {
  const { line } = raw
  const lost = [raw.transactionId, raw.number].find(isSpreadsheetNumber) ?? [raw.number].find(isFloat)
  if (lost !== undefined) throw settlementRefused('SPREADSHEET', { line, found: lost.trim() })
  const number = normalPaymentNumber(raw.number)
  return {
    kind: 'PAYMENT',
    status: null,
    line,
    transactionId: name(raw.transactionId, MAX_TRANSACTION_LENGTH) ?? refuse(line, 'transaction_id', raw.transactionId),
    number: name(number, MAX_NUMBER_LENGTH) ?? refuse(line, 'number', raw.number),
    amount: parseNetworkAmount(raw.amount.trim()) ?? refuse(line, 'amount', raw.amount),
    statementDay: dayOf(raw.statementDay) ?? refuse(line, 'statement_day', raw.statementDay),
  }
}

type Other = { readonly kind: LineKind; readonly status: string | null; readonly amount: Fils; readonly day: CalendarDay }

/** A line that is no payment: what it names is kept as far as it can be read. */
export function readOther({ line, transactionId, number }: RawLine, { kind, status, amount, day }: Other): NumberedLine {
  return {
    ...{ kind, status, line, amount, statementDay: day },
    transactionId: name(transactionId, MAX_TRANSACTION_LENGTH) ?? '',
    number: name(number, MAX_NUMBER_LENGTH) ?? '',
  }
}

/** A day, or the day in Amman of a time; null for anything else. */
export function dayOf(text: string): CalendarDay | null {
  return parseNetworkDay(text.trim())
}

/** The day of the last moment of a period that ends here: its end may be written as the first moment of the next day. */
export function lastDayOf(text: string): CalendarDay | null {
  const time = parseNetworkTime(text.trim())
  return time ? dayInAmman(new Date(time.getTime() - 1)) : dayOf(text)
}

/** How many payments a trailer says; null unless it is a plain number. */
export function countOf(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : null
}

function name(text: string, longest: number): string | null {
  const trimmed = text.trim()
  return trimmed === '' || trimmed.length > longest || CONTROL.test(trimmed) ? null : trimmed
}

function refuse(line: number, column: string, found: string): never {
  throw settlementRefused('LINE', { line, column, found: found.slice(0, 100) })
}
