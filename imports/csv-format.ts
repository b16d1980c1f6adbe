import type { Problem } from '@/services/registering/feed-row'
import type { RawRow } from '@/services/registering/feed-rows'
import { errorColumns, type Feed, feedOf } from './columns'
import { csvCells, csvLine } from './csv-cells'
import type { FileFormat } from './file-format'
import { contentRefused } from './file-refused'
import type { Line } from './source-lines'
import { type Trailer, trailerOf } from './trailer'

const TRAILER = '#trailer'

/** CSV as docs/import-formats.md describes it, by its header. Throws a FileRefused when that is not one of ours. */
export function csvFormat(header: Line): FileFormat {
  const columns = (csvCells(header.text) ?? []).map((column) => column.trim())
  const found = feedOf(columns)
  if ('problem' in found)
    throw contentRefused(
      `Line ${header.number}, the header, has ${found.problem}. Columns are separated by commas.`,
      `السطر ${header.number}، وهو رأس الملف: ${found.arabic}. تُفصل الأعمدة بفواصل.`,
    )
  const { feed } = found
  const positions = new Map(columns.map((column, index) => [column, index]))
  const kept = columns.filter((column) => !isErrorColumn(column))
  const original = (line: Line, cells: readonly string[] | null) =>
    kept.length === columns.length || cells === null
      ? line.text
      : csvLine(cells.filter((_cell, index) => !isErrorColumn(columns[index] ?? '')))
  return {
    feed,
    ending: 'csv',
    startsWithRow: false,
    read: (line) => {
      if (line.text.startsWith(TRAILER)) return { trailer: readTrailer(line, feed) }
      if (line.text.trim() === '') return null
      const cells = csvCells(line.text)
      return { row: rowOf(line, original(line, cells), cells, columns, positions) }
    },
    errors: {
      header: csvLine([...errorColumns, ...kept]),
      line: ({ line, column, value, reason }, text) => `${csvLine([String(line), column, value, reason])},${text}`,
      trailer: ({ rows, fils }) => `${TRAILER},rows=${rows}${fils === null ? '' : `,fils=${fils}`}`,
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
function readTrailer({ number, text }: Line, feed: Feed): Trailer {
  const parts = new Map(text.split(',').map((part) => part.trim().split('=') as [string, string | undefined]))
  const trailer = trailerOf(parts.get('rows'), parts.get('fils'), feed === 'violations')
  if (trailer) return trailer
  throw contentRefused(
    `Line ${number}: the trailer must read ${TRAILER},rows=2${feed === 'violations' ? ',fils=35000' : ''}`,
    `السطر ${number}: يجب أن يكون سطر الختام هكذا: ${TRAILER},rows=2${feed === 'violations' ? ',fils=35000' : ''}`,
  )
}
