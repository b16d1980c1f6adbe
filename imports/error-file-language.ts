import { BYTE_ORDER_MARK } from '@/domain/values/csv-text'
import { errorColumns } from './columns'
import { csvCells, csvLine, recordsOf, type Separator, separatorOf } from './csv-cells'
import { type Line, linesOf } from './source-lines'

type Language = 'ar' | 'en'

const REASON_COLUMN = { ar: 'reason_ar', en: 'reason' } as const

/**
 * An error file, which has its reasons in both languages, with those of its reader alone, in the column `reason`. What was in the original rows stays as it was
 * written, byte by byte; it is imported again like the other.
 */
export async function* inLanguage(chunks: AsyncIterable<Uint8Array>, language: Language): AsyncGenerator<Uint8Array> {
  const lines = linesOf(chunks)
  const { value: first } = await lines.next()
  const header = first?.[0]
  if (!first || !header) return
  const texts = header.text.startsWith('{') ? ofJson(restored(first, lines), language) : ofCsv(restored(first, lines), header, language)
  for await (const some of texts) if (some.length > 0) yield Buffer.from(`${some.join('\n')}\n`)
}

async function* restored(first: Line[], lines: AsyncIterable<Line[]>): AsyncGenerator<Line[]> {
  yield first
  yield* lines
}

async function* ofCsv(lines: AsyncIterable<Line[]>, header: Line, language: Language): AsyncGenerator<string[]> {
  const separator = separatorOf(header.text)
  const count = csvCells(header.text, separator)?.length ?? 0
  const report = reportCells(separator)
  const cellsOf = (text: string) => csvCells(text, separator) ?? []
  const headerLine = (text: string) =>
    BYTE_ORDER_MARK + csvLine(['line', 'column', 'value', 'reason', ...cellsOf(text).slice(errorColumns.length)], separator)
  const rowLine = (text: string) => {
    const [beginning] = report.exec(text) ?? []
    if (!beginning) return text
    return csvLine(withoutOther(cellsOf(beginning.slice(0, -1)), language), separator) + text.slice(beginning.length - 1)
  }
  const inOneLanguage = ({ number, text }: Line) => (number === 1 ? headerLine(text) : rowLine(text))
  for await (const records of recordsOf(lines, separator, count)) yield records.map(inOneLanguage)
}

/** The cells that an error file puts before the original ones, and the separator behind them. */
function reportCells(separator: Separator): RegExp {
  const cell = `(?:"(?:[^"]|"")*"|[^"${separator}]*)${separator}`
  return new RegExp(`^\\d+${separator}${cell.repeat(errorColumns.length - 1)}`)
}

function withoutOther(cells: readonly string[], language: Language): string[] {
  return cells.filter((_cell, index) => !errorColumns[index]?.startsWith('reason') || errorColumns[index] === REASON_COLUMN[language])
}

const TEXT = '"(?:[^"\\\\]|\\\\.)*"'
const REPORT = new RegExp(`^(\\{"line":\\d+,"column":${TEXT},"value":${TEXT}),"reason":(${TEXT}),"reason_ar":(${TEXT})`)

async function* ofJson(lines: AsyncIterable<Line[]>, language: Language): AsyncGenerator<string[]> {
  const reason = language === 'ar' ? '$3' : '$2'
  for await (const some of lines) yield some.map(({ text }) => text.replace(REPORT, `$1,"reason":${reason}`))
}
