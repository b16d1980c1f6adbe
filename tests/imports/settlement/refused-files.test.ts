import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { random } from '@/demo/random'
import { calendarDay } from '@/domain/values/calendar-day'
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

const quoted = csv.replaceAll(/[^,\n]+/g, '"$&"')
const prefixedNumbers = xml.replaceAll('<Ref>', '<Ref>JO/')

test.each([
  ['CSV', csv],
  ['CSV with every cell quoted', quoted],
  ['CSV with semicolons', csv.replaceAll(',', ';')],
  ['CSV with semicolons and every cell quoted', quoted.replaceAll(',', ';')],
  ['CSV whose lines end in CR alone', csv.replaceAll('\n', '\r')],
  ['CSV in UTF-16 with a mark', Buffer.from(`\ufeff${csv}`, 'utf16le')],
  ['CSV in UTF-16 without a mark', Buffer.from(csv, 'utf16le')],
  ['CSV whose numbers have spaces and Arabic digits', csv.replaceAll('1000326480165', '١٠٠٠ 3264-80165')],
  ['CSV with zeros in front of its amounts', csv.replaceAll(/,(15\.\d{3}),/g, ',0000000000$1,')],
  ['CSV with a zone behind its days', csv.replaceAll(`,${DAY}`, `,${DAY}+03:00`)],
  ['camt.054 in UTF-16', Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
  ['camt.054 whose reference stands in a second Strd behind a prefix', prefixedNumbers.replaceAll('<Strd>', '<Strd></Strd><Strd>')],
  ['camt.054 whose days have a zone', xml.replaceAll(`<Dt>${DAY}`, `<Dt>${DAY}+03:00`)],
  ['camt.054 whose times are in UTC', xml.replaceAll(`<BookgDt><Dt>${DAY}</Dt>`, '<BookgDt><DtTm>2026-11-21T22:00:00Z</DtTm>')],
  ['camt.054 with zeros in front of its amounts', xml.replaceAll('<Amt Ccy="JOD">', '<Amt Ccy="JOD">00000000')],
  ['camt.054 with its currency in small letters', xml.replaceAll('Ccy="JOD"', 'Ccy="jod"')],
  ['camt.054 with an empty currency', xml.replaceAll('Ccy="JOD"', 'Ccy=""')],
  [
    'camt.054 with comments and character data',
    xml.replaceAll('<Ntry>', '<!-- <Ntry> --><Ntry>').replaceAll(/<TxId>(\w+)/g, '<TxId><![CDATA[$1]]>'),
  ],
  [
    'camt.054 with supplementary data of a bank',
    xml.replaceAll('</TxDtls>', '<SplmtryData><Envlp><Ntry xmlns="urn:bank"/></Envlp></SplmtryData></TxDtls>'),
  ],
  ['camt.054 of an early version, whose status is a text', xml.replaceAll('<Sts><Cd>BOOK</Cd></Sts>', '<Sts>BOOK</Sts>')],
  [
    'camt.054 whose period ends with the first moment of the next day',
    xml.replace(`<ToDtTm>${DAY}T23:59:59`, '<ToDtTm>2026-11-23T00:00:00'),
  ],
  ['camt.054', xml],
  ['CSV with a byte order mark and CRLF', `\ufeff${csv.replaceAll('\n', '\r\n')}`],
  ['camt.054 on one line', xml.replaceAll('\n', '')],
  ['camt.054 with prefixes', prefixed(xml, 'ns')],
  ['camt.054 with prefixes on one line', prefixed(xml, 'Doc.1-a').replaceAll('\n', '')],
  ['camt.054 of another version', xml.replace('054.001.08', '054.001.02')],
])('%s says the same payments, day and totals', async (_title, content) => {
  const { file, lines } = await read(content)
  expect(lines.map(({ line: _, kind, status, ...payment }) => [kind, status, payment])).toEqual(books.map((one) => ['PAYMENT', null, one]))
  expect(file.identity()).toMatchObject({
    statementDay: DAY,
    lines: 40,
    total: 40 * 15_000 + 780,
    contentHash: expect.stringMatching(/^[\da-f]{64}$/),
  })
})

test.each([
  ['a prefix that the document does not bind', xml.replace('<Ntry>', '<x:Ntry>').replace('</Ntry>', '</x:Ntry>')],
  ['the namespace of another document', prefixed(xml, 'ns').replace('camt.054', 'camt.053')],
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
  ['a number went through a spreadsheet', csv.replace('1000326480165', '1.00033E+12'), 'SPREADSHEET'],
  ['a number went through a float', xml.replace('1000326480165', '1000326480165.0'), 'SPREADSHEET'],
  ['a transaction went through a spreadsheet', csv.replace('S3,', '2.02601E+19,'), 'SPREADSHEET'],
  ['an amount is in other digits', csv.replace('15.003', '١٥.٠٠٣'), 'LINE'],
  ['an amount is negative', xml.replace('15.003', '-15.003'), 'LINE'],
  ['a day does not exist', csv.replace(DAY, '2026-02-30'), 'LINE'],
  ['a transaction has no name', csv.replace('S3,', ','), 'LINE'],
  ['a line has a cell more', csv.replace('S3,', 'S3,S3,'), 'LINE'],
  ['an entry is in another currency', xml.replace('Ccy="JOD"', 'Ccy="USD"'), 'LINE'],
  ['an entry is neither credit nor debit', xml.replace('CRDT', 'BOTH'), 'LINE'],
  ['an entry does not tell whether it is booked', xml.replace('<Sts><Cd>BOOK</Cd></Sts>', ''), 'LINE'],
  ['an entry is booked without details', xml.replace(/<NtryDtls>.*?<\/NtryDtls>/, ''), 'LINE'],
  ['an entry is two payments of its whole amount', xml.replace(/<TxDtls>.*?<\/TxDtls>/, '$&$&'), 'BATCH'],
  [
    'an entry has another number of payments than its batch says',
    xml.replace('<NtryDtls>', '<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>'),
    'BATCH_COUNT',
  ],
  ['it is for two days', xml.replace(`<FrDtTm>${DAY}`, '<FrDtTm>2026-11-21'), 'DAYS'],
  ['the trailer has no day', csv.replace(`0,600.780,${DAY}`, '0,600.780'), 'TRAILER'],
  ['it is for tomorrow', fileOf(books, '2026-11-23'), 'DAY_AHEAD'],
  ['its XML is not well formed', xml.replace('</Ntfctn>', ''), 'XML'],
  ['it is XML of another kind', xml.replace('camt.054', 'camt.053'), 'XML'],
  ['it is a web page', '<!doctype html><html><body>503</body></html>', 'XML'],
  ['it has a document type', xml.replace('<Document', '<!DOCTYPE x [<!ENTITY a "b">]><Document'), 'XML'],
  ['an entry hides in a comment', xml.replace(entry, `<!-- ${entry} -->`), 'COUNT'],
  ['an entry never ends', xml.replace(entry, `<Ntry>${'x'.repeat(900_000)}`), 'XML'],
  ['it is compressed', Buffer.from('1f8b0800000000000003', 'hex'), 'UNREADABLE'],
  ['it is not UTF-8', Buffer.concat([Buffer.from(xml.slice(0, 600)), Buffer.from([0xff]), Buffer.from(xml.slice(600))]), 'UNREADABLE'],
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
