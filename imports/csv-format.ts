import { BYTE_ORDER_MARK, guarded, unguarded } from '@/domain/values/csv-text'
import type { Problem } from '@/services/feeds/feed-row'
import type { RawRow } from '@/services/feeds/feed-rows'
import { errorColumns, type Feed, feedOf } from './columns'
import { csvCells, csvLine, recordsOf, separatorOf } from './csv-cells'
import type { FileFormat } from './file-format'
import { contentRefused } from './file-refused'
import type { Line } from './source-lines'
import { type Trailer, trailerOf } from './trailer'

const TRAILER = '#trailer'

/** A cell that a spreadsheet would take for a formula. */
const RISKY = /(?:^|[,;\t]) *"?[=+\-@\t\r]/

/** CSV as docs/import-formats.md describes it, by its header. Throws a FileRefused when that is not one of ours. */
export function csvFormat(header: Line): FileFormat {
  const separator = separatorOf(header.text)
  const cellsOf = (text: string) => {
    const cells = csvCells(text, separator)
    return cells && text.includes("'") ? cells.map(unguarded) : cells
  }
  const columns = (cellsOf(header.text) ?? []).map((column) => column.trim())
  const found = feedOf(columns)
  if ('problem' in found)
    throw contentRefused(
      `Line ${header.number}, the header, has ${found.problem}. Columns are separated by commas, semicolons or tabs.`,
      `السطر ${header.number}، وهو رأس الملف: ${found.arabic}. تُفصل الأعمدة بفواصل أو فواصل منقوطة أو علامات جدولة.`,
    )
  const { feed } = found
  const positions = new Map(columns.map((column, index) => [column, index]))
  const kept = columns.filter((column) => !isErrorColumn(column))
  const line = (cells: readonly string[]) => csvLine(cells.map(guarded), separator)
  const original = ({ text }: Line, cells: readonly string[] | null) =>
    cells === null || (kept.length === columns.length && !RISKY.test(text))
      ? text
      : line(cells.filter((_cell, index) => !isErrorColumn(columns[index] ?? '')))
  return {
    feed,
    ending: 'csv',
    startsWithRow: false,
    records: (lines) => recordsOf(lines, separator, columns.length),
    read: (one) => {
      if (/^"?#trailer/.test(one.text)) return { trailer: readTrailer(one, cellsOf(one.text) ?? [], feed) }
      if (one.text.trim() === '') return null
      const cells = cellsOf(one.text)
      return { row: rowOf(one, original(one, cells), cells, columns, positions) }
    },
    errors: {
      header: BYTE_ORDER_MARK + csvLine([...errorColumns, ...kept], separator),
      line: (told, text) => `${line(errorColumns.map((column) => String(told[column])))}${separator}${text}`,
      trailer: ({ rows, fils }) => csvLine([TRAILER, `rows=${rows}`, ...(fils === null ? [] : [`fils=${fils}`])], separator),
    },
  }
}

function isErrorColumn(column: string): boolean {
  return errorColumns.some((known) => known === column)
}

function rowOf(
  { number }: Line,
  original: string,
  cells: readonly string[] | null,
  columns: readonly string[],
  positions: ReadonlyMap<string, number>,
): RawRow {
  const bad = (reason: Problem['reason']): RawRow => ({ line: number, original, problem: { column: '', value: '', reason } })
  if (cells === null) return bad('UNREADABLE')
  if (cells.length !== columns.length) return bad('CELLS')
  return { line: number, original, cells: (column) => cells[positions.get(column) ?? -1] ?? '' }
}

/** `#trailer,rows=2,fils=35000`; what a spreadsheet adds (empty cells) is ignored. */
function readTrailer({ number }: Line, cells: readonly string[], feed: Feed): Trailer {
  const parts = new Map(cells.map((part) => part.trim().split('=') as [string, string | undefined]))
  const [rows, fils, authority, since, asOf] = ['rows', 'fils', 'authority', 'since', 'as-of'].map((name) => parts.get(name))
  const trailer = trailerOf({ rows, fils, authority, since, asOf }, feed === 'violations')
  if (trailer) return trailer
  throw contentRefused(
    `Line ${number}: the trailer must read ${TRAILER},rows=2${feed === 'violations' ? ',fils=35000' : ''}`,
    `السطر ${number}: يجب أن يكون سطر الختام هكذا: ${TRAILER},rows=2${feed === 'violations' ? ',fils=35000' : ''}`,
  )
}
