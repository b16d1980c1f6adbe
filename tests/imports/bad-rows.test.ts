import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importFile } from '@/imports/import-file'
import { totalOf } from '@/services/feeds/summary'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { withDatabase } from '../support/database'
import { aLicense, deliverLicenses, openReferenceOf } from '../support/deliveries'
import { csvOf, header, importContent } from '../support/import-files'
import { temporaryFolder } from '../support/postgres'

const connection = withDatabase()
let where: { folder: string; databaseUrl: string }

beforeAll(async () => {
  await deliverLicenses(
    connection.url,
    ['97000001', '97000002', '97000003', '97000004'].map((number) => aLicense(number)),
  )
})

beforeEach(async () => {
  where = { folder: await temporaryFolder('tasdeed-import-'), databaseUrl: connection.url }
})

const errorsIn = (folder: string, name = 'delivery.errors.csv') => readFile(join(folder, name), 'utf8')

test('a BOM, CRLF, blank lines, quotes and a missing last line end are accepted', async () => {
  const lines = ['GAM,"b,1",97000001,9,9,15000,2021-08-15,10-79210', '', '"GAM",b2,97000001,9,9,"15000",2021-08-15,']
  const content = `\ufeff${csvOf(lines, 30_000, 2).trimEnd().replaceAll('\n', '\r\n')}`
  const { summary, errorsPath } = await importContent(where, content)
  expect(summary.REGISTERED).toEqual({ rows: 2, fils: 30_000 })
  expect(errorsPath).toBeNull()
  expect(await readdir(where.folder)).toEqual(['delivery.csv'])
  expect((await openReferenceOf(connection.db, '97000001'))?.set).toEqual(['b,1', 'b2'])
})

test('each bad row is reported with line, column, value and reason; the good ones go in', async () => {
  const lines = [
    'GAM,c1,97000002,9,9,15000,2021-08-15,10-79210',
    'GAM,,97000002,9,9,1000,2021-08-15,10-79210',
    'GAM,c2,9700000X,9,9,1000,2021-08-15,10-79210',
    'GAM,c3,97000002,9,9,1000,2021-02-29,10-79210',
    'GAM,c4,97000002,9,9,15.000,2021-08-15,10-79210',
    'GAM,c5,97000002,9,9,1000,2021-08-15,10',
    'GAM,c6,97000002,9,9,1000,2021-08-15',
    'GAM,c7,"97000002,9,9,1000,2021-08-15,10-79210',
    'QQQ,c8,97000002,9,9,1000,2021-08-15,10-79210',
    'GAM,c9,97000002,9,9,-1000,2021-08-15,10-79210',
    'GAM,c10,٩٧٠٠٠٠٠٢,٩,٩,٢٠٠٠,2021-08-15,١٠-٧٩٢١٠',
  ]
  const { summary, errorsPath } = await importContent(where, csvOf(lines, 40_000))
  expect(summary.REGISTERED).toEqual({ rows: 2, fils: 17_000 })
  expect(summary.REFUSED).toEqual({ rows: 9, fils: 23_000 })
  expect(totalOf(summary)).toEqual({ rows: 11, fils: 40_000 })
  expect(errorsPath).toBe(join(where.folder, 'delivery.errors.csv'))
  expect((await errorsIn(where.folder)).split('\n')).toEqual([
    `\ufeffline,column,value,reason,reason_ar,${header}`,
    `3,source_key,,is empty,الخانة فارغة,${lines[1]}`,
    `4,license_number,9700000X,is not a number of digits,ليس رقمًا من خانات,${lines[2]}`,
    `5,occurred_on,2021-02-29,is not a day such as 2026-03-05,ليس تاريخًا مثل 2026-03-05,${lines[3]}`,
    `6,fine_fils,15.000,is not an amount in whole fils such as 15000,ليس مبلغًا بالفلس مثل 15000,${lines[4]}`,
    `7,vehicle_plate,10,is not a plate such as 10-79210,ليس رقم مركبة مثل 10-79210,${lines[5]}`,
    `8,,,the row has more or fewer cells than the header,عدد خانات الصف يختلف عن رأس الملف,${lines[6]}`,
    `9,,,cannot be read,لا يُقرأ,${lines[7]}`,
    `10,authority,QQQ,is not known,رمز غير معروف,${lines[8]}`,
    `11,fine_fils,'-1000,is not an amount in whole fils such as 15000,ليس مبلغًا بالفلس مثل 15000,${lines[9]?.replace('-1000', "'-1000")}`,
    '#trailer,rows=9,fils=23000',
    '',
  ])
})

test('the file of bad rows can be corrected and imported, and what stays bad is reported once more', async () => {
  const lines = ['GAM,d1,97000003,9,9,1x,2021-08-15,10-79210', 'GAM,d2,97000003,9,99,3000,2021-08-15,10-79210']
  await importContent(where, csvOf(lines, 5_000))
  const corrected = (await errorsIn(where.folder)).replace('is empty', '').replace('9,9,1x', '9,9,2000')
  const { summary } = await importContent(where, corrected, { name: 'again.csv' })
  expect(summary.REGISTERED).toEqual({ rows: 1, fils: 2_000 })
  expect((await errorsIn(where.folder, 'again.errors.csv')).split('\n')).toEqual([
    `\ufeffline,column,value,reason,reason_ar,${header}`,
    `3,type,99,is not known,رمز غير معروف,${lines[1]}`,
    '#trailer,rows=1,fils=3000',
    '',
  ])
})

test('JSON Lines are reported in JSON Lines', async () => {
  const row = {
    authority: 'GAM',
    source_key: 'e1',
    license_number: '97000003',
    number: 9,
    type: '9',
    fine_fils: 1000,
    occurred_on: '2021-08-15',
  }
  const lines = [
    row,
    { ...row, source_key: 'e2', fine_fils: 1.5 },
    { ...row, source_key: 'e3', color: 'red' },
    { ...row, source_key: ['e4'] },
  ]
  const content = `${[...lines.map((line) => JSON.stringify(line)), 'nonsense', '{"trailer":{"rows":5,"fils":4500}}'].join('\n')}\n`
  const { summary } = await importContent(where, content, { name: 'delivery.jsonl' })
  expect(summary.REGISTERED.rows).toBe(1)
  const errors = (await errorsIn(where.folder, 'delivery.errors.jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(errors).toEqual([
    { line: 2, column: 'fine_fils', value: '1.5', reason: expect.any(String), reason_ar: expect.any(String), ...lines[1] },
    { line: 3, column: 'color', value: 'red', reason: 'is not a column of this feed', reason_ar: 'ليس من أعمدة الملف', ...lines[2] },
    { line: 4, column: 'source_key', value: '["e4"]', reason: 'cannot be read', reason_ar: 'لا يُقرأ', ...lines[3] },
    { line: 5, column: '', value: '', reason: 'cannot be read', reason_ar: 'لا يُقرأ', original: 'nonsense' },
    { trailer: { rows: 4, fils: 3_500 } },
  ])
})

test('a row that is bad and one that is good under the same key are both refused', async () => {
  const lines = ['GAM,f1,97000003,9,9,1000,2021-08-15,10-79210', 'GAM,f1,97000003,9,9,1000,2021-15-08,10-79210']
  const { summary } = await importContent(where, csvOf(lines, 2_000))
  expect(summary.REFUSED).toEqual({ rows: 2, fils: 2_000 })
})

test('the errors go where --errors says', async () => {
  const errorsPath = join(where.folder, 'elsewhere.csv')
  const report = await importContent(where, csvOf(['GAM,g1,97000003,9,99,1000,2021-08-15,'], 1_000), { errorsPath })
  expect(report.errorsPath).toBe(errorsPath)
  expect((await readdir(where.folder)).sort()).toEqual(['delivery.csv', 'elsewhere.csv'])
})

test('a name keeps its Arabic letters and loses what nobody sees', async () => {
  const content = 'number,holder_name,expires_on\n97000009,\u202bسـالم\u200f  ناصر \u202c,٢٠٣٠-٠٨-١٥\n#trailer,rows=1\n'
  await importContent(where, content)
  const request = {
    location: join(where.folder, 'delivery.csv'),
    databaseUrl: connection.url,
    at: new Date(),
    drawNumbers: randomNumbers('1'),
  }
  expect((await importFile(request)).summary.UNCHANGED.rows).toBe(1)
  const [license] = await connection.sql`select holder_name, expires_on::text from licenses where number = '97000009'`
  expect(license).toEqual({ holder_name: 'سـالم ناصر', expires_on: '2030-08-15' })
})

test('all that is wrong with a row is told at once, and what a spreadsheet would take for a formula comes back as it was', async () => {
  const lines = ['XXX,=h1,97000003,9,99,0,1448-06-10,10', 'GAM,1.00033E+12,97000003,9,9,1000,2021-08-15,']
  await importContent(where, csvOf(lines, 1_000))
  const [, first = '', second = ''] = (await errorsIn(where.folder)).split('\n')
  expect(first).toContain('vehicle_plate | authority | type | fine_fils | occurred_on,10 | XXX | 99 | 0 | 1448-06-10,')
  expect(first).toContain('before 1950: is it a day of the Hijri calendar?')
  expect(first).toContain("XXX,'=h1,97000003")
  expect(second).toContain('source_key,1.00033E+12,"went through a spreadsheet, which has lost its digits"')
  const corrected = (await errorsIn(where.folder)).replace(
    "XXX,'=h1,97000003,9,99,0,1448-06-10,10",
    "GAM,'=h1,97000003,9,9,1000,2026-01-10,",
  )
  const { summary } = await importContent(where, corrected.replace('rows=2,fils=1000', 'rows=2,fils=2000'), { name: 'again.csv' })
  expect(summary.REGISTERED).toEqual({ rows: 1, fils: 1_000 })
  const [row] = await connection.sql`select source_key from violations where source_key like '%h1'`
  expect(row?.source_key).toBe('=h1')
})

test('digits of a number in JSON are kept as they are written, in the register and in the file of refused rows', async () => {
  const { summary } = await importContent(where, await readFile('tests/imports/numeric-keys.jsonl'), { name: 'keys.jsonl' })
  expect(summary.PARKED.rows + summary.REGISTERED.rows).toBe(2)
  const keys = await connection.sql`select source_key from parked_violations where source_key like '2026000100%' order by 1`
  expect(keys.map(({ source_key }) => source_key)).toEqual(['20260001000000000001', '20260001000000000002'])
  const bad =
    '{"authority":"GAM","source_key":20260001000000000009,"license_number":"97000003","number":1,"type":"9","fine_fils":0,"occurred_on":"2026-01-10"}'
  await importContent(where, `${bad}\n{"trailer":{"rows":1,"fils":0}}\n`, { name: 'bad.jsonl' })
  const errors = await errorsIn(where.folder, 'bad.errors.jsonl')
  expect(errors).toContain('"source_key":20260001000000000009,')
  await importContent(where, errors, { name: 'again.jsonl' })
  expect(await errorsIn(where.folder, 'again.errors.jsonl')).toContain('"source_key":20260001000000000009,')
})

test.each([
  ['1449-12-01', 'before 1950'],
  ['2099-01-01', 'more than 50 years ahead'],
])('a licence that expires on %s is refused by name: %s', async (day, reason) => {
  await importContent(where, `number,holder_name,expires_on\n97000077,سالم,${day}\n#trailer,rows=1\n`)
  expect(await errorsIn(where.folder)).toContain(reason)
})
