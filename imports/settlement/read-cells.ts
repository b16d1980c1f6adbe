import { type CalendarDay, dayInAmman, parseCalendarDay } from '@/domain/calendar-day'
import { parseNetworkAmount } from '@/domain/network-amount'
import { parseNetworkTime } from '@/domain/network-time'
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
const LONGEST_TRANSACTION = 100
const LONGEST_NUMBER = 50

/** The payment of a line. Throws a SettlementFileRefused that names what cannot be read: a file with one bad line is not the network's. */
export function readLine(raw: RawLine): NumberedLine {
  const { line } = raw
  return {
    line,
    transactionId: name(raw.transactionId, LONGEST_TRANSACTION) ?? refuse(line, 'transaction_id', raw.transactionId),
    number: name(raw.number, LONGEST_NUMBER) ?? refuse(line, 'number', raw.number),
    amount: parseNetworkAmount(raw.amount.trim()) ?? refuse(line, 'amount', raw.amount),
    statementDay: dayOf(raw.statementDay) ?? refuse(line, 'statement_day', raw.statementDay),
  }
}

/** A day, or the day in Amman of a time; null for anything else. */
export function dayOf(text: string): CalendarDay | null {
  const day = parseCalendarDay(text.trim())
  const time = day ? null : parseNetworkTime(text.trim())
  return time ? dayInAmman(time) : day
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
