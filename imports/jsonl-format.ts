import { parse, stringify } from 'lossless-json'
import type { Problem } from '@/services/feeds/feed-row'
import type { RawRow } from '@/services/feeds/feed-rows'
import { errorColumns, type Feed, feedOf, isKnown } from './columns'
import type { FileFormat, ToldProblem } from './file-format'
import { contentRefused } from './file-refused'
import type { Line } from './source-lines'
import { type Trailer, trailerOf } from './trailer'

type JsonObject = Readonly<Record<string, unknown>>

/** JSON Lines as docs/import-formats.md describes them, by the first object. Throws a FileRefused when that is not one of ours. */
export function jsonlFormat(first: Line): FileFormat {
  const object = jsonObject(first.text)
  if (!object) throw contentRefused(`Line ${first.number} is not a JSON object.`, `السطر ${first.number} ليس كائن JSON.`)
  if ('trailer' in object)
    throw contentRefused('The file has no rows, so it does not show which feed it is.', 'ليس في الملف صفوف، فلا يُعرف نوعه.')
  const found = feedOf(Object.keys(object))
  if ('problem' in found)
    throw contentRefused(
      `Line ${first.number}, the first object, has ${found.problem}.`,
      `السطر ${first.number}، وهو أول كائن: ${found.arabic}.`,
    )
  const { feed } = found
  return {
    feed,
    ending: 'jsonl',
    startsWithRow: true,
    records: (lines) => lines,
    read: (line) => {
      if (line.text.trim() === '') return null
      const parsed = jsonObject(line.text)
      return parsed && 'trailer' in parsed ? { trailer: readTrailer(line, parsed.trailer, feed) } : { row: rowOf(line, parsed, feed) }
    },
    errors: {
      header: null,
      line: (problem, original) => errorLine(problem, original),
      trailer: ({ rows, fils }) => JSON.stringify({ trailer: fils === null ? { rows } : { rows, fils } }),
    },
  }
}

/** A number that a float may not hold: as many digits, decimals or an exponent. */
const LOSSY = /\d{16}|\d[.eE]/

/** An object with its numbers as the text that they are written with: no digit passes through a float. */
function jsonObject(text: string): JsonObject | null {
  try {
    const value: unknown = LOSSY.test(text) ? parse(text, undefined, (number) => number) : JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
  } catch {
    return null
  }
}

/** The row as it was written, behind what is wrong with it. */
function errorLine(problem: ToldProblem, original: string): string {
  const told = JSON.stringify(problem).slice(0, -1)
  const [, content = ''] = /^\s*\{\s*(.*)$/s.exec(original) ?? []
  if (!jsonObject(original)) return `${told},"original":${JSON.stringify(original)}}`
  return content.startsWith('}') ? `${told}${content}` : `${told},${content}`
}

function rowOf({ number, text }: Line, object: JsonObject | null, feed: Feed): RawRow {
  if (!object) return { line: number, original: text, problem: { column: '', value: '', reason: 'UNREADABLE' } }
  const problem = problemIn(object, feed)
  const row = { line: number, original: withoutErrors(text, object), cells: (column: string) => cellOf(object[column]) ?? '' }
  return problem ? { ...row, problem } : row
}

function problemIn(object: JsonObject, feed: Feed): Problem | undefined {
  for (const [column, value] of Object.entries(object)) {
    if (!isKnown(feed, column)) return { column, value: cellOf(value) ?? '', reason: 'UNKNOWN_COLUMN' }
    if (cellOf(value) === null) return { column, value: JSON.stringify(value), reason: 'UNREADABLE' }
  }
  return undefined
}

/** Texts, numbers and null; anything else has no place in a cell. */
function cellOf(value: unknown): string | null {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

function withoutErrors(text: string, object: JsonObject): string {
  if (!errorColumns.some((column) => column in object)) return text
  const written = parse(text) as JsonObject
  const kept = Object.entries(written).filter(([key]) => !errorColumns.some((column) => column === key))
  return stringify(Object.fromEntries(kept)) ?? text
}

function readTrailer({ number }: Line, value: unknown, feed: Feed): Trailer {
  const withFils = feed === 'violations'
  const object = typeof value === 'object' && value !== null ? (value as JsonObject) : {}
  const [rows, fils, authority, since, asOf] = ['rows', 'fils', 'authority', 'since', 'as-of'].map((name) => textOf(object[name]))
  const trailer = trailerOf({ rows, fils, authority, since, asOf }, withFils)
  if (trailer) return trailer
  throw contentRefused(
    `Line ${number}: the trailer must read {"trailer":{"rows":2${withFils ? ',"fils":35000' : ''}}}`,
    `السطر ${number}: يجب أن يكون سطر الختام هكذا: {"trailer":{"rows":2${withFils ? ',"fils":35000' : ''}}}`,
  )
}

const textOf = (value: unknown) => (value === undefined ? undefined : String(value))
