import { parseLicenseNumber } from '@/domain/licenses/license-number'
import { parseVehiclePlate } from '@/domain/licenses/vehicle-plate'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { plainText } from '@/domain/values/digits'
import { type Fils, parseFils } from '@/domain/values/money'
import { isFloat, isSpreadsheetNumber } from '@/domain/values/spreadsheet-number'
import { parseTypedDay } from '@/domain/values/typed-day'
import type { LicenseName, Problem } from './feed-row'
import type { ProblemReason } from './problem-reason'

/** The text of a column of one row; empty where the row or the file has none. */
export type Cells = (column: string) => string

/** What a cell says, or why it cannot be read. */
type Read<Value> = { readonly value: Value } | { readonly reason: ProblemReason }

/** No fine comes near it; sums of a whole delivery stay exact. */
const LARGEST_FINE = 10_000_000_000

/** What nearly every row holds, in the form that is stored: nothing has to be looked for in it, which halves the time to read a file. */
const PLAIN_DIGITS = /^\d*$/
const PLAIN_NUMBER = /^\d{1,8}$/
const PLAIN_PLATE = /^\d{1,2}-\d{1,5}$/

/** Takes the cells of one row apart and keeps every problem. A value that cannot be read is undefined. */
export type CellReader = {
  problems(): readonly Problem[]
  take<Value>(column: string, read: (text: string) => Read<Value>): Value | undefined
}

export function cellReader(cells: Cells): CellReader {
  const problems: Problem[] = []
  return {
    problems: () => problems,
    take: (column, read) => {
      const text = cells(column)
      const found = read(text)
      if ('value' in found) return found.value
      problems.push({ column, value: text, reason: found.reason })
      return undefined
    },
  }
}

/** A code or key of an authority: Latin digits, nothing hidden, at most `longest` characters. */
export function code(longest: number): (text: string) => Read<string> {
  return (text) => {
    const found = codeOrNothing(longest)(text)
    return 'value' in found && found.value !== null ? { value: found.value } : { reason: 'reason' in found ? found.reason : 'EMPTY' }
  }
}

/** The same, null when empty. */
function codeOrNothing(longest: number): (text: string) => Read<string | null> {
  return (text) => {
    const plain = /^[\w./:-]*$/.test(text) ? text : plainText(text).trim()
    if (plain.length > longest) return { reason: 'TOO_LONG' }
    if (CONTROL.test(plain)) return { reason: 'UNREADABLE' }
    if (isSpreadsheetNumber(plain)) return { reason: 'SPREADSHEET' }
    return { value: plain === '' ? null : plain }
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into the register
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/
const HIDDEN = /\p{Default_Ignorable_Code_Point}/gu
const MAX_NAME_LENGTH = 200

/** A person's name: its letters as they are, in one form of Unicode, without what nobody sees. */
export function personName(text: string): Read<string> {
  const name = text.normalize('NFKC').replace(HIDDEN, '').replace(/\s+/gu, ' ').trim()
  if (name === '') return { reason: 'EMPTY' }
  if (name.length > MAX_NAME_LENGTH) return { reason: 'TOO_LONG' }
  return CONTROL.test(name) ? { reason: 'UNREADABLE' } : { value: name }
}

export function day(text: string): Read<CalendarDay> {
  const value = parseTypedDay(text)
  if (value !== null) return { value }
  return { reason: text.trim() === '' ? 'EMPTY' : 'NOT_A_DAY' }
}

/** Whole fils; null when empty: the court decides. */
export function fine(text: string): Read<Fils | null> {
  const plain = PLAIN_DIGITS.test(text) ? text : plainText(text).trim()
  if (plain === '') return { value: null }
  const value = parseFils(plain)
  return value === null || value > LARGEST_FINE ? { reason: 'NOT_WHOLE_FILS' } : { value }
}

export function plate(text: string): Read<string | null> {
  if (PLAIN_PLATE.test(text)) return { value: text }
  const parsed = parseVehiclePlate(text)
  if (parsed.ok) return { value: parsed.plate }
  return parsed.reason === 'EMPTY' ? { value: null } : { reason: 'NOT_A_PLATE' }
}

export function cancelled(text: string): Read<boolean> {
  const status = text.trim()
  if (status === '' || status === 'RECORDED') return { value: false }
  return status === 'CANCELLED' ? { value: true } : { reason: 'UNKNOWN_VALUE' }
}

type NameColumns = { readonly number: string; readonly center: string; readonly class: string }

const MAX_CODE_LENGTH = 40

/** The licence that three columns name; undefined when they cannot be read. */
export function licenseName(reader: CellReader, columns: NameColumns): LicenseName | undefined {
  const number = reader.take(columns.number, licenseNumber)
  const centerCode = reader.take(columns.center, codeOrNothing(MAX_CODE_LENGTH))
  const classCode = reader.take(columns.class, codeOrNothing(MAX_CODE_LENGTH))
  if (number === undefined || centerCode === undefined || classCode === undefined) return undefined
  return { number, centerCode, classCode }
}

function licenseNumber(text: string): Read<string> {
  if (PLAIN_NUMBER.test(text)) return { value: text }
  const parsed = parseLicenseNumber(text)
  if (parsed.ok) return { value: parsed.number }
  return { reason: isSpreadsheetNumber(text) || isFloat(text) ? 'SPREADSHEET' : parsed.reason }
}
