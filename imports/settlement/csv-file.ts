import { parseJod } from '@/domain/values/money'
import { csvCells, recordsOf, type Separator, separatorOf } from '../csv-cells'
import { type Line, linesOf } from '../source-lines'
import { countOf, dayOf, readLine } from './read-cells'
import { checkTrailer, type NumberedLine, type SettlementContent, tally } from './settlement-format'
import { settlementRefused } from './settlement-refused'

const HEADER = 'transaction_id,number,amount,statement_day'
const COLUMNS = HEADER.split(',')
const TRAILER = 'TRAILER'
const SAMPLE = 'TRAILER,2,45.000,2026-11-22'

type Trailer = Pick<SettlementContent, 'statementDay' | 'lines' | 'total'>

/** A settlement file as CSV: header, a line a payment, and a trailer with their number, their total and the file's day. */
export async function* csvFile(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine, SettlementContent> {
  let trailer: Trailer | null = null
  const found = tally()
  const { separator, rows } = await begin(chunks)
  for await (const line of rows) {
    if (trailer) throw settlementRefused('AFTER_TRAILER', { line: line.number })
    const cells = csvCells(line.text, separator) ?? []
    if (cells[0]?.trim() === TRAILER) trailer = readTrailer(line, cells)
    else {
      const row = readRow(line, cells)
      found.add(row.amount)
      yield row
    }
  }
  if (!trailer) throw settlementRefused('TRAILER_MISSING')
  checkTrailer(trailer, found)
  return { format: 'CSV', ...trailer }
}

/** Reads the header, which tells how cells are set off. */
async function begin(chunks: AsyncIterable<Uint8Array>): Promise<{ separator: Separator; rows: AsyncGenerator<Line> }> {
  const batches = linesOf(chunks)
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    const index = next.value.findIndex(({ text }) => text.trim() !== '')
    const header = next.value[index]
    if (!header) continue
    const separator = separatorOf(header.text)
    const columns = (csvCells(header.text, separator) ?? []).map((column) => column.trim())
    if (columns.length !== COLUMNS.length || columns.some((column, at) => column !== COLUMNS[at])) {
      await batches.return(undefined)
      throw settlementRefused('HEADER', { said: HEADER })
    }
    const rest = next.value.slice(index + 1)
    return { separator, rows: written(recordsOf(chained(rest, batches), separator, COLUMNS.length)) }
  }
  throw settlementRefused('EMPTY')
}

async function* chained(start: readonly Line[], rest: AsyncIterable<Line[]>): AsyncGenerator<readonly Line[]> {
  yield start
  yield* rest
}

/** Records that are not blank. */
async function* written(batches: AsyncIterable<Line[]>): AsyncGenerator<Line> {
  for await (const lines of batches) yield* lines.filter(({ text }) => text.trim() !== '')
}

function readRow({ number: line, text }: Line, cells: readonly string[]): NumberedLine {
  const [transactionId, number, amount, statementDay, ...more] = cells
  if (transactionId === undefined || number === undefined || amount === undefined || statementDay === undefined || more.length > 0)
    throw settlementRefused('LINE', { line, column: HEADER, found: text.slice(0, 100) })
  return readLine({ line, transactionId, number, amount, statementDay })
}

function readTrailer({ number: line }: Line, cells: readonly string[]): Trailer {
  const [, count = '', sum = '', day = '', ...more] = cells
  const lines = countOf(count)
  const total = parseJod(sum.trim().replace(/^0+(?=\d)/, ''))
  const statementDay = dayOf(day)
  if (lines === null || total === null || statementDay === null || more.length > 0)
    throw settlementRefused('TRAILER', { line, said: SAMPLE })
  return { lines, total, statementDay }
}
