import type { DeliveryPeriod } from '@/domain/feeds/delivery-period'
import { type Fils, ZERO_FILS } from '@/domain/values/money'
import type { FeedRow } from '@/services/feeds/feed-row'
import type { RawRow } from '@/services/feeds/feed-rows'
import { csvFormat } from './csv-format'
import type { FileFormat } from './file-format'
import { contentRefused } from './file-refused'
import { jsonlFormat } from './jsonl-format'
import { type Line, linesOf } from './source-lines'
import { type Control, control, type Trailer } from './trailer'

/** The fils that a row is about; undefined when they cannot be read. */
type AmountOf<Notice> = (notice: Partial<Notice>) => Fils | null | undefined

/** A file of which the first line has been read. */
export type Delivery = {
  readonly format: FileFormat
  /** The rows, once. After the last one the trailer is checked: a FileRefused is thrown when it disagrees. */
  rows<Notice>(read: (raw: RawRow) => FeedRow<Notice>, amountOf: AmountOf<Notice>): AsyncGenerator<FeedRow<Notice>>
  /** After the last row: what the rows cost together whose amount could not be read. */
  unreadableFils(): Fils
  /** After the last row: for when the delivery says that it is complete; null where it does not. */
  period(): DeliveryPeriod | null
  /** Closes the file, read to its end or not. */
  close(): Promise<void>
}

/** Finds out what a file is by its first line. Throws a FileRefused. */
export async function readDelivery(chunks: AsyncIterable<Uint8Array>): Promise<Delivery> {
  const lines = linesOf(chunks)
  const close = async () => void (await lines.return(undefined))
  try {
    const start = await firstLines(lines)
    return { ...deliveryOf(start, lines), close }
  } catch (error) {
    await close()
    throw error
  }
}

function deliveryOf(start: readonly Line[], lines: AsyncIterable<Line[]>): Omit<Delivery, 'close'> {
  const [first, ...others] = start
  if (!first) throw contentRefused('The file is empty.', 'الملف فارغ.')
  const format = formatOf(first)
  const totals = control()
  let [unreadable, period]: [Fils, DeliveryPeriod | null] = [ZERO_FILS, null]
  return {
    format,
    unreadableFils: () => unreadable,
    period: () => period,
    rows: async function* (read, amountOf) {
      const trailer = yield* rowsOf(format, format.startsWithRow ? start : others, lines, (raw) => counted(read(raw), totals, amountOf))
      unreadable = totals.check(trailer)
      period = trailer?.period ?? null
    },
  }
}

function formatOf(first: Line): FileFormat {
  const start = first.text.trimStart().charAt(0)
  if (start === '[')
    throw contentRefused(
      'The file is a JSON array: JSON Lines have one object a line, without brackets and commas between them.',
      'الملف مصفوفة JSON: في JSON Lines كائن واحد في كل سطر، بلا أقواس ولا فواصل بين الكائنات.',
    )
  return start === '{' ? jsonlFormat(first) : csvFormat(first)
}

/** The first lines that came, from the first one on that is not blank. */
async function firstLines(lines: AsyncIterator<Line[]>): Promise<readonly Line[]> {
  for (;;) {
    const next = await lines.next()
    if (next.done) return []
    const index = next.value.findIndex((line) => line.text.trim() !== '')
    if (index !== -1) return next.value.slice(index)
  }
}

async function* rowsOf<Row>(
  format: FileFormat,
  start: readonly Line[],
  rest: AsyncIterable<Line[]>,
  read: (raw: RawRow) => Row,
): AsyncGenerator<Row, Trailer | null> {
  let trailer: Trailer | null = null
  const rowIn = (line: Line): RawRow | null => {
    const found = format.read(line)
    if (found === null) return null
    if (trailer)
      throw contentRefused(
        `Line ${line.number} comes after the trailer, which must be the last line. Nothing was imported.`,
        `السطر ${line.number} يأتي بعد سطر الختام، وهو آخر سطر في الملف. لم يُسجَّل شيء.`,
      )
    if ('row' in found) return found.row
    trailer = found.trailer
    return null
  }
  for await (const lines of format.records(chained(start, rest))) {
    for (const line of lines) {
      const raw = rowIn(line)
      if (raw) yield read(raw)
    }
  }
  return trailer
}

async function* chained(start: readonly Line[], rest: AsyncIterable<Line[]>): AsyncGenerator<readonly Line[]> {
  yield start
  yield* rest
}

function counted<Notice>(row: FeedRow<Notice>, totals: Control, amountOf: AmountOf<Notice>): FeedRow<Notice> {
  const amount = row.notice && amountOf(row.notice)
  totals.count(amount === undefined ? 'UNREADABLE' : (amount ?? ZERO_FILS))
  return row
}
