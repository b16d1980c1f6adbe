import { gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { importFile } from '@/imports/import-file'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { withDatabase } from '../support/database'
import { csvOf, header, importContent } from '../support/import-files'
import { temporaryFolder } from '../support/postgres'

const connection = withDatabase()
let where: { folder: string; databaseUrl: string }

beforeAll(async () => {
  where = { folder: await temporaryFolder('tasdeed-import-'), databaseUrl: connection.url }
})

const row = (key: string, fine = '15000') => `GAM,${key},98000001,9,9,${fine},2021-08-15,10-79210`
const good = csvOf([row('a')], 15_000)
const long = 'x'.repeat(65_537)

const files: [title: string, content: string | Uint8Array, message: RegExp][] = [
  ['an empty file', '', /empty/],
  ['only blank lines', '\n\n\r\n', /empty/],
  ['a gzip archive', gzipSync(good), /gzip/],
  ['a ZIP archive or workbook', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from(good)]), /ZIP|Excel/],
  ['a PDF', '%PDF-1.7\n', /PDF/],
  ['a binary file', Buffer.from([1, 2, 0, 0, 3, 0, 0, 0]), /binary/],
  ['a NUL in the middle', csvOf([row('a\0b')], 15_000), /Line 2 is binary/],
  ['a web page', '<!doctype html><html></html>', /web page/],
  [
    'Latin letters of Western Windows',
    Buffer.concat([Buffer.from(`${header}\n`), Buffer.from([0xe9, 0xe8]), Buffer.from(good)]),
    /Line 2 is in no encoding/,
  ],
  ['UTF-8 that is damaged', Buffer.concat([Buffer.from(csvOf([row('أ')], 15_000)), Buffer.from([0xc7])]), /Line 4 is in no encoding/],
  ['an invalid byte in the last line', Buffer.concat([Buffer.from(good), Buffer.from([0x23, 0xff])]), /Line 4 is in no encoding/],
  ['a line over 64 KiB', csvOf([row('a'), row(long)], 30_000), /Line 3 is longer than 64 KiB/],
  ['a line over 64 KiB without an end', `${header}\n${long}`, /Line 2 is longer than 64 KiB/],
  ['an unknown header', 'a,b,c\n1,2,3\n', /Line 1.*neither/],
  ['a missing column', good.replace('fine_fils,', ''), /no column fine_fils/],
  ['an unknown column', good.replace('vehicle_plate', 'plate'), /unknown column: plate/],
  ['a column twice', good.replace('vehicle_plate', 'number'), /number twice/],
  ['bars', good.replaceAll(',', '|'), /separated by commas, semicolons or tabs/],
  ['a JSON array', '[{"source_key":"a"}]', /JSON array/],
  ['broken JSON at the start', '{"source_key":\n', /Line 1 is not a JSON object/],
  ['an object with a missing key', '{"source_key":"a"}\n', /no column authority/],
  ['no trailer', `${header}\n${row('a')}\n`, /no trailer.*cut off/],
  ['no trailer in JSON Lines', '{"number":"98000001","holder_name":"x","expires_on":"2030-01-01"}\n', /no trailer/],
  ['a trailer that cannot be read', `${header}\n${row('a')}\n#trailer,rows=one\n`, /Line 3: the trailer must read/],
  ['a trailer without fils', `${header}\n${row('a')}\n#trailer,rows=1\n`, /the trailer must read/],
  ['rows after the trailer', `${good}${row('b')}\n`, /Line 4 comes after the trailer/],
  ['fewer rows than the trailer says', csvOf([row('a')], 15_000, 2), /says 2 rows, but the file has 1/],
  ['another sum than the trailer says', csvOf([row('a')], 15_001), /says 15001 fils, but the rows add up to 15000/],
  ['an unreadable amount, and readable ones above the trailer', csvOf([row('a'), row('b', 'x')], 14_999), /14999/],
]

test.each(files)('%s is refused with a clear message, and nothing is registered', async (_title, content, message) => {
  await expect(importContent(where, content)).rejects.toMatchObject({ name: 'FileRefused', message: expect.stringMatching(message) })
  const [found] = await connection.db.execute(sql`
    select (select count(*) from parked_violations)::int as parked, (select count(*) from audit_log)::int as audited`)
  expect(found).toEqual({ parked: 0, audited: 0 })
})

test.each([
  ['a file that does not exist', '/nowhere/delivery.csv', /no such (file|folder)/],
  ['a folder', '/', /is a folder/],
])('%s is refused', async (_title, location, message) => {
  const request = { location, databaseUrl: connection.url, at: new Date(), drawNumbers: randomNumbers('1') }
  await expect(importFile(request)).rejects.toMatchObject({ name: 'FileRefused', message: expect.stringMatching(message) })
})

test('a line of 20 MB is refused without being held in memory', async () => {
  const content = Buffer.concat([Buffer.from(`${header}\n`), Buffer.alloc(20_000_000, 'x')])
  const before = process.memoryUsage().arrayBuffers
  await expect(importContent(where, content)).rejects.toThrow('Line 2 is longer')
  expect(process.memoryUsage().arrayBuffers - before - content.length).toBeLessThan(5_000_000)
})
