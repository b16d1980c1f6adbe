import fc from 'fast-check'
import { paymentNumber } from '@/domain/references/payment-number'
import { calendarDay } from '@/domain/values/calendar-day'
import { csvRow, guarded } from '@/domain/values/csv-text'
import { type Fils, formatJod } from '@/domain/values/money'
import { readDelivery } from '@/imports/read-delivery'
import { settlementFileOf } from '@/imports/settlement/read-settlement-file'
import { violationRow } from '@/services/feeds/feed-rows'
import { repetitions } from '../support/campaign'
import { type CamtShape, camtOf, type Entry } from '../support/camt'
import { spellingsOf } from '../support/spellings'

const DAY = '2026-11-22'
const numRuns = repetitions({ share: 60, whole: 20_000 })

/** The bytes in pieces of a length, so that every border between two is met. */
async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

const amount = fc.integer({ min: 1, max: 999_999_999 })
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''))
const number = digits(11).map((random) => String(paymentNumber('1', random)))
const payment = fc.record({ transactionId: fc.stringMatching(/^[A-Z][A-Z0-9-]{3,20}$/), number, amount })
const payments = fc.array(payment, { minLength: 0, maxLength: 12 })
const encoding = fc.constantFrom('utf8', 'utf16le', 'utf8-mark', 'utf16le-mark')
const length = fc.integer({ min: 1, max: 400 })

function encoded(text: string, as: string): Buffer {
  const marked = as.endsWith('-mark') ? `\ufeff${text}` : text
  return Buffer.from(marked, as.startsWith('utf16le') ? 'utf16le' : 'utf8')
}

async function settled(bytes: Uint8Array, step: number) {
  const file = await settlementFileOf({ name: 'generated', chunks: pieces(bytes, step) }, calendarDay(DAY))
  const found: [string, string, number][] = []
  for await (const { kind, transactionId, number: named, amount: paid } of file.lines())
    if (kind === 'PAYMENT') found.push([transactionId, named, paid])
  return { found, total: file.identity().total }
}

/** A payment number as somebody writes it. */
const spelled = (text: string, way: number) => spellingsOf(text)[way % 7]?.[1] ?? text

test('whatever shape a bank writes its entries in, each payment is read to the fils and the digit, and nothing else is one', async () => {
  const entry = fc.record({
    payments: fc.array(payment, { minLength: 1, maxLength: 4 }),
    status: fc.constantFrom('BOOK', 'BOOK', 'BOOK', 'PDNG', 'INFO', 'FUTR'),
    direction: fc.constantFrom<('CRDT' | 'DBIT')[]>('CRDT', 'CRDT', 'DBIT'),
    isReversal: fc.constantFrom(false, false, true),
  })
  const shape = fc.record({
    format: fc.constantFrom<('camt.053' | 'camt.054')[]>('camt.053', 'camt.054'),
    prefix: fc.constantFrom('', 'ns', 'Doc.1-a'),
    isEarly: fc.boolean(),
    hasBalances: fc.boolean(),
    way: fc.nat(20),
    zeros: fc.nat(8),
    dates: fc.constantFrom(
      (day: string) => `<Dt>${day}</Dt>`,
      (day: string) => `<Dt>${day}+03:00</Dt>`,
      () => '<DtTm>2026-11-21T21:30:00Z</DtTm>',
      (day: string) => `<DtTm>${day}T23:59:59</DtTm>`,
    ),
    lineEnd: fc.constantFrom('\n', '\r\n', '', '<!-- - -->'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 8 }), shape, encoding, length, async (entries, { way, zeros, ...written }, as, step) => {
      const batches: Entry[] = entries.map((one) => ({ ...one, isBatch: one.payments.length > 1 }))
      const references = (text: string) =>
        `<Strd/><Strd><CdtrRefInf><Ref>${way % 2 ? 'JO/' : ''}${spelled(text, way)}</Ref></CdtrRefInf></Strd>`
      const made: CamtShape = { ...written, day: DAY, references, amounts: (text) => '0'.repeat(zeros) + text }
      const { found, total } = await settled(encoded(camtOf(batches, made), as), step)
      const expected = batches
        .filter(({ status, direction, isReversal }) => status === 'BOOK' && direction === 'CRDT' && !isReversal)
        .flatMap((one) => one.payments.map((each) => [each.transactionId, each.number, each.amount]))
      expect(found).toEqual(expected)
      expect(total).toBe(expected.reduce((sum, [, , paid]) => sum + Number(paid), 0))
    }),
    { numRuns, seed: 14 },
  )
})

const csvShape = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  isQuoted: fc.boolean(),
  way: fc.nat(20),
})

const cell = (text: string, { isQuoted, separator }: { isQuoted: boolean; separator: string }) =>
  isQuoted || text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

test('whatever shape a settlement file has as CSV, each payment is read to the fils and the digit', async () => {
  await fc.assert(
    fc.asyncProperty(payments, csvShape, encoding, length, async (made, shape, as, step) => {
      const total = formatJod(made.reduce((sum, one) => sum + one.amount, 0) as Fils)
      const rows = [
        ['transaction_id', 'number', 'amount', 'statement_day'],
        ...made.map((one) => [one.transactionId, spelled(one.number, shape.way), formatJod(one.amount as Fils), DAY]),
        ['TRAILER', String(made.length), total, DAY],
      ]
      const text = rows.map((row) => row.map((one) => cell(one, shape)).join(shape.separator)).join(shape.lineEnd)
      const { found } = await settled(encoded(text, as), step)
      expect(found).toEqual(made.map((one) => [one.transactionId, one.number, one.amount]))
    }),
    { numRuns, seed: 15 },
  )
})

const row = fc.record({
  key: digits(20),
  license: digits(8),
  number: digits(3),
  fine: amount,
  day: fc.constantFrom('2021-08-15', '2026-01-31'),
})
const rows = fc.array(row, { minLength: 1, maxLength: 10 })
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never

async function delivered(bytes: Uint8Array, step: number) {
  const delivery = await readDelivery(pieces(bytes, step))
  const found: unknown[] = []
  for await (const { notice, problems } of delivery.rows(violationRow, ({ fine }) => fine))
    found.push(problems ?? [notice?.sourceKey, notice?.license?.number, notice?.number, notice?.fine, notice?.occurredOn])
  return found
}

const readBack = (made: readonly Row[]) => made.map(({ key, license, number: shown, fine, day }) => [key, license, shown, fine, day])
const sumOf = (made: readonly Row[]) => made.reduce((sum, { fine }) => sum + fine, 0)

test('whatever shape a feed has as CSV or JSON Lines, keys, numbers and fines are read back as they were', async () => {
  const columns = ['authority', 'source_key', 'license_number', 'number', 'type', 'fine_fils', 'occurred_on']
  await fc.assert(
    fc.asyncProperty(rows, csvShape, encoding, length, async (made, shape, as, step) => {
      const table = [
        columns,
        ...made.map((one) => ['GAM', one.key, spelled(one.license, shape.way), one.number, '9', String(one.fine), one.day]),
        ['#trailer', `rows=${made.length}`, `fils=${sumOf(made)}`],
      ]
      const csv = table.map((line) => line.map((one) => cell(one, shape)).join(shape.separator)).join(shape.lineEnd)
      expect(await delivered(encoded(csv, as), step)).toEqual(readBack(made))
      const lines = made.map(
        (one) =>
          `{"authority":"GAM","source_key":${shape.isQuoted ? `"${one.key}"` : one.key.replace(/^0/, '1')},"license_number":"${one.license}","number":"${one.number}","type":"9","fine_fils":${one.fine},"occurred_on":"${one.day}"}`,
      )
      const json = [...lines, `{"trailer":{"rows":${made.length},"fils":${sumOf(made)}}}`].join(shape.lineEnd)
      const kept = shape.isQuoted ? made : made.map((one) => ({ ...one, key: one.key.replace(/^0/, '1') }))
      expect(await delivered(encoded(json, as), step)).toEqual(readBack(kept))
    }),
    { numRuns, seed: 16 },
  )
})

test('what is written for a spreadsheet has an apostrophe before each formula, and nowhere else', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const isRisky = /^[=+\-@\t\r]/.test(text)
      expect(guarded(text)).toBe(isRisky ? `'${text}` : text)
      expect(csvRow([text]).startsWith(isRisky && !/[",\r\n]/.test(text) ? "'" : '')).toBe(true)
    }),
  )
})
