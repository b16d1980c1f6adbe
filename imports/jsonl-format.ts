import type { Problem } from '@/services/registering/feed-row'
import type { RawRow } from '@/services/registering/feed-rows'
import { errorColumns, type Feed, feedOf, isKnown } from './columns'
import type { FileFormat } from './file-format'
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
      line: (problem, original) => JSON.stringify({ ...problem, ...(jsonObject(original) ?? { original }) }),
      trailer: ({ rows, fils }) => JSON.stringify({ trailer: fils === null ? { rows } : { rows, fils } }),
    },
  }
}

function jsonObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
  } catch {
    return null
  }
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
  return JSON.stringify(Object.fromEntries(Object.entries(object).filter(([key]) => !errorColumns.some((column) => column === key))))
}

function readTrailer({ number }: Line, value: unknown, feed: Feed): Trailer {
  const withFils = feed === 'violations'
  const { rows, fils } = typeof value === 'object' && value !== null ? (value as JsonObject) : {}
  const trailer = trailerOf(String(rows), fils === undefined ? undefined : String(fils), withFils)
  if (trailer) return trailer
  throw contentRefused(
    `Line ${number}: the trailer must read {"trailer":{"rows":2${withFils ? ',"fils":35000' : ''}}}`,
    `السطر ${number}: يجب أن يكون سطر الختام هكذا: {"trailer":{"rows":2${withFils ? ',"fils":35000' : ''}}}`,
  )
}
