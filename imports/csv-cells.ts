import { parse } from 'csv-parse/sync'
import type { Line } from './source-lines'

/** Excel writes semicolons where a comma is the decimal sign, and tabs on request. */
const SEPARATORS = [',', ';', '\t'] as const

export type Separator = (typeof SEPARATORS)[number]

/** The separator of a file by its header: the one that it has most often. */
export function separatorOf(header: string): Separator {
  const times = (separator: string) => header.split(separator).length
  return SEPARATORS.reduce((most, separator) => (times(separator) > times(most) ? separator : most))
}

/** The cells of one record of CSV (RFC 4180), or null when it cannot be taken apart. */
export function csvCells(text: string, separator: Separator = ','): string[] | null {
  if (!text.includes('"')) return text.split(separator)
  try {
    const options = { delimiter: separator, relax_column_count: true, skip_empty_lines: false, record_delimiter: ['\0'] }
    const rows: unknown = parse(text, options)
    const [cells] = rows as string[][]
    return cells ?? null
  } catch {
    return null
  }
}

/** The cells as one line of CSV. */
export function csvLine(cells: readonly string[], separator: Separator = ','): string {
  const special = new RegExp(`["${separator}\\r\\n]|^\\s|\\s$`)
  return cells.map((cell) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)
}

/** A quoted cell with more lines is a stray quote. */
const MAX_LINES = 20

/**
 * Lines of CSV as records, some at a time: a line break inside a quoted cell ends none. Lines are joined only where that gives `count` cells, so that a stray
 * quote spoils the line that it stands in, and no other.
 */
export async function* recordsOf(batches: AsyncIterable<readonly Line[]>, separator: Separator, count: number): AsyncGenerator<Line[]> {
  let waiting: Line[] = []
  for await (const batch of batches) {
    const { records, rest } = joined([...waiting, ...batch], { separator, count, isLast: false })
    waiting = rest
    yield records
  }
  yield joined(waiting, { separator, count, isLast: true }).records
}

type Joining = { readonly separator: Separator; readonly count: number; readonly isLast: boolean }

function joined(lines: readonly Line[], joining: Joining): { records: Line[]; rest: Line[] } {
  const records: Line[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as Line
    const length = line.text.includes('"') ? lengthOf(lines, index, joining) : 1
    if (length === null) return { records, rest: lines.slice(index) }
    const texts = lines.slice(index, index + length).map(({ text }) => text)
    records.push(length === 1 ? line : { number: line.number, text: texts.join('\n') })
    index += length
  }
  return { records, rest: [] }
}

/** How many lines the record that begins here has; null where more have to come before that is known. */
function lengthOf(lines: readonly Line[], index: number, { separator, count, isLast }: Joining): number | null {
  const some = lines.slice(index, index + MAX_LINES).map(({ text }) => text)
  for (let length = 1; length <= some.length; length++) {
    const cells = csvCells(some.slice(0, length).join('\n'), separator)
    if (cells) return cells.length === count ? length : 1
  }
  return some.length === MAX_LINES || isLast ? 1 : null
}
