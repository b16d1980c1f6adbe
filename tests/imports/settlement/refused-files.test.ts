import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { random } from '@/demo/random'
import { calendarDay } from '@/domain/calendar-day'
import { readSettlementFile } from '@/imports/settlement/read-settlement-file'
import type { SettlementFileRefused } from '@/imports/settlement/settlement-refused'
import { settlementFile } from '@/sandbox/settlement-file'
import { temporaryFolder } from '../../support/postgres'
import { filed, fileOf } from '../../support/settlement-files'

const DAY = '2026-11-22'
const books = Array.from({ length: 40 }, (_, i) => filed(`S${i}`, '1000326480165', 15_000 + i, DAY))
const csv = fileOf(books, DAY)
const xml = fileOf(books, DAY, 'xml')
let folder: string

/** The same document with its namespace by a prefix. */
function prefixed(document: string, prefix: string): string {
  return document.replaceAll(/(<\/?)(?=\w)/g, `$1${prefix}:`).replace('xmlns=', `xmlns:${prefix}=`)
}

beforeAll(async () => {
  folder = await temporaryFolder('tasdeed-settlement-')
})

async function read(content: string | Uint8Array, today = DAY) {
  const location = join(folder, 'file')
  await writeFile(location, content)
  const file = await readSettlementFile(location, calendarDay(today))
  const lines = []
  for await (const line of file.lines()) lines.push(line)
  return { file, lines }
}

const refusalOf = (content: string | Uint8Array, today?: string): Promise<SettlementFileRefused> =>
  read(content, today).then(
    () => Promise.reject(new Error('It was taken')),
    (error) => error,
  )

test.each([
  ['CSV', csv],
  ['camt.054', xml],
  ['CSV with a byte order mark and CRLF', `\ufeff${csv.replaceAll('\n', '\r\n')}`],
  ['camt.054 on one line', xml.replaceAll('\n', '')],
  ['camt.054 with prefixes', prefixed(xml, 'ns')],
  ['camt.054 with prefixes on one line', prefixed(xml, 'Doc.1-a').replaceAll('\n', '')],
  ['camt.054 of another version', xml.replace('054.001.08', '054.001.02')],
])('%s says the same payments, day and totals', async (_title, content) => {
  const { file, lines } = await read(content)
  expect(lines.map(({ line: _, ...payment }) => payment)).toEqual(books)
  expect(file.identity()).toMatchObject({
    statementDay: DAY,
    lines: 40,
    total: 40 * 15_000 + 780,
    contentHash: expect.stringMatching(/^[\da-f]{64}$/),
  })
})

test.each([
  ['a prefix that the document does not bind', xml.replace('<Ntry>', '<x:Ntry>').replace('</Ntry>', '</x:Ntry>')],
  ['a prefix of another namespace', prefixed(xml, 'ns').replace('camt.054', 'camt.053')],
  ['entries without the prefix of the document', prefixed(xml, 'ns').replaceAll('ns:Ntry>', 'Ntry>')],
])('%s is refused', async (_title, content) => {
  expect((await refusalOf(content)).texts.en).toContain('camt.054')
})

test('a day without payments is a file, too', async () => {
  for (const format of ['csv', 'xml'] as const)
    expect((await read(fileOf([], DAY, format))).file.identity()).toMatchObject({ lines: 0, total: 0 })
})

test.each(['csv', 'xml'] as const)('cut off anywhere, a %s is refused', async (format) => {
  for (let seed = 1; seed <= 40; seed++) {
    const cut = settlementFile(books, { day: DAY, format, fault: 'truncated', draw: random(seed) })
    expect(['TRAILER_MISSING', 'LINE', 'TRAILER']).toContain((await refusalOf(cut)).reason)
  }
})

const dropped = csv.split('\n').toSpliced(5, 1).join('\n')
const entry = xml.split('\n').find((line) => line.startsWith('<Ntry>')) ?? ''

test.each([
  ['a line is missing in the middle', dropped, 'COUNT'],
  ['an entry is missing in the middle', xml.replace(`${entry}\n`, ''), 'COUNT'],
  ['an amount is another one than was added up', csv.replace('15.003', '15.004'), 'TOTAL'],
  ['an entry has another amount', xml.replace('15.003', '15.004'), 'TOTAL'],
  ['two files follow each other', csv + csv, 'AFTER_TRAILER'],
  ['it has the header of something else', csv.replace('transaction_id', 'id'), 'HEADER'],
  ['it is empty', '', 'EMPTY'],
  ['it is blank', '\n\n', 'EMPTY'],
  ['an amount has four decimals', csv.replace('15.003', '15.0030'), 'LINE'],
  ['an amount is in other digits', csv.replace('15.003', '١٥.٠٠٣'), 'LINE'],
  ['an amount is negative', xml.replace('15.003', '-15.003'), 'LINE'],
  ['a day does not exist', csv.replace(DAY, '2026-02-30'), 'LINE'],
  ['a transaction has no name', csv.replace('S3,', ','), 'LINE'],
  ['a line has a cell more', csv.replace('S3,', 'S3,S3,'), 'LINE'],
  ['an entry is in another currency', xml.replace('Ccy="JOD"', 'Ccy="USD"'), 'LINE'],
  ['an entry takes money back', xml.replace('CRDT', 'DBIT'), 'LINE'],
  ['an entry is two payments', xml.replace('<TxDtls>', '<TxDtls></TxDtls><TxDtls>'), 'LINE'],
  ['the trailer has no day', csv.replace(`0,600.780,${DAY}`, '0,600.780'), 'TRAILER'],
  ['it is for tomorrow', fileOf(books, '2026-11-23'), 'DAY_AHEAD'],
  ['its XML is not well formed', xml.replace('</Ntfctn>', ''), 'XML'],
  ['it is XML of another kind', xml.replace('camt.054', 'camt.053'), 'XML'],
  ['it is a web page', '<!doctype html><html><body>503</body></html>', 'XML'],
  ['it has a document type', xml.replace('<Document', '<!DOCTYPE x [<!ENTITY a "b">]><Document'), 'XML'],
  ['an entry hides in a comment', xml.replace(entry, `<!-- ${entry} -->`), 'XML'],
  ['an entry never ends', xml.replace(entry, `<Ntry>${'x'.repeat(200_000)}`), 'XML'],
  ['it is compressed', Buffer.from('1f8b0800000000000003', 'hex'), 'UNREADABLE'],
  ['it is not UTF-8', Buffer.concat([Buffer.from(xml.slice(0, 600)), Buffer.from([0xff]), Buffer.from(xml.slice(600))]), 'XML'],
])('refused, and told why in both languages, where %s', async (_title, content, reason) => {
  const refusal = await refusalOf(content)
  expect(refusal).toMatchObject({ name: 'FileRefused', reason })
  expect([refusal.texts.en, refusal.texts.ar]).toEqual([
    expect.stringMatching(/Nothing of it was taken\.$/),
    expect.stringMatching(/لم يُسجَّل منه شيء\.$/),
  ])
})

test('a file that is not there is refused in both languages', async () => {
  await expect(readSettlementFile(join(folder, 'none.csv'), calendarDay(DAY))).rejects.toMatchObject({
    texts: { ar: expect.stringContaining('تعذّرت قراءة الملف'), en: expect.stringContaining('no such file') },
  })
})
