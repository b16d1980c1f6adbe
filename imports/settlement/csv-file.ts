import { parseJod } from '@/domain/money'
import { csvCells } from '../csv-cells'
import { type Line, linesOf } from '../source-lines'
import { countOf, dayOf, readLine } from './read-cells'
import type { Control, NumberedLine } from './settlement-format'
import { settlementRefused } from './settlement-refused'

const HEADER = 'transaction_id,number,amount,statement_day'
const TRAILER = 'TRAILER'
const SAMPLE = 'TRAILER,2,45.000,2026-11-22'

/** A settlement file as CSV: header, a line a payment, and a trailer with their number, their total and the file's day. */
export async function* csvFile(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine, Control> {
  let header = false
  let trailer: Control | null = null
  for await (const line of written(chunks)) {
    if (trailer) throw settlementRefused('AFTER_TRAILER', { line: line.number })
    const cells = csvCells(line.text) ?? []
    if (!header) header = checkHeader(line)
    else if (cells[0] === TRAILER) trailer = readTrailer(line, cells)
    else yield readRow(line, cells)
  }
  if (trailer) return trailer
  throw settlementRefused(header ? 'TRAILER_MISSING' : 'EMPTY')
}

/** Lines that are not blank. */
async function* written(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  for await (const lines of linesOf(chunks)) yield* lines.filter(({ text }) => text.trim() !== '')
}

function checkHeader({ text }: Line): true {
  if (text.trim() !== HEADER) throw settlementRefused('HEADER', { said: HEADER })
  return true
}

function readRow({ number: line, text }: Line, cells: readonly string[]): NumberedLine {
  const [transactionId, number, amount, statementDay, ...more] = cells
  if (transactionId === undefined || number === undefined || amount === undefined || statementDay === undefined || more.length > 0)
    throw settlementRefused('LINE', { line, column: HEADER, found: text.slice(0, 100) })
  return readLine({ line, transactionId, number, amount, statementDay })
}

function readTrailer({ number: line }: Line, cells: readonly string[]): Control {
  const [, count = '', sum = '', day = '', ...more] = cells
  const lines = countOf(count)
  const total = parseJod(sum.trim())
  const statementDay = dayOf(day)
  if (lines === null || total === null || statementDay === null || more.length > 0)
    throw settlementRefused('TRAILER', { line, said: SAMPLE })
  return { lines, total, statementDay }
}
