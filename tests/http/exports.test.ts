import { once } from 'node:events'
import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { DOMParser } from '@xmldom/xmldom'
import { sql } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { may, type Role, roles } from '@/domain/accounts/permissions'
import { calendarDay } from '@/domain/values/calendar-day'
import { csvRow } from '@/domain/values/csv-text'
import { exportHandlers } from '@/http/exports/handlers'
import { xlsxFile } from '@/http/exports/xlsx'
import { routes } from '@/http/routes'
import * as cases from '../support/cases'
import { withDatabase } from '../support/database'
import { given } from '../support/records'

const statements: string[] = []
const connection = withDatabase({ max: 2, statementTimeoutMs: 3_000, onStatement: (text) => statements.push(text) })
let server: Server
let url: string
let role: Role | null = 'AUDITOR'
const faults: unknown[] = []

beforeAll(async () => {
  const exporterOf = async () => role && { role, userName: 'auditor' }
  const byPath = exportHandlers({ db: connection.db, exporterOf, now: () => cases.LATER })
  server = createServer(routes({ byPath, otherwise: (_req, res) => void res.writeHead(404).end() }, (error) => faults.push(error)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/exports`
  const evil = cases.plain(15_000, { sourceKey: '=HYPERLINK("http://x")', number: '-1', occurredOn: calendarDay('2021-08-15') })
  await given(connection.db, { number: '70000001', centerCode: 'IRB', classCode: '3' }, [evil], new Date('2026-06-10T09:00:00Z'))
  await cases.pay(connection.db, await cases.openNumber(connection.db, '70000001'), 15_000)
  await connection.sql`update violations set registered_at = '2026-06-10T09:00:00Z'`
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  role = 'AUDITOR'
})

async function rowsOf(path: string): Promise<string[]> {
  const response = await fetch(`${url}/${path}`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  return bytes.subarray(3).toString().split('\r\n').slice(0, -1)
}

test('violations, without whose they are; what a spreadsheet would run is text', async () => {
  const [head, row, ...more] = await rowsOf('violations.csv?locale=en')
  expect(head).toMatch(/^Number,Source key,/)
  expect(row).toMatch(/^'-1,"'=HYPERLINK\(""http:\/\/x""\)",GAM,14,IRB,2021-08-15,PAID,15000,2026-06-10 12:00:00,/)
  expect([more, `${head}${row}`.includes('70000001')]).toEqual([[], false])
})

test('the audit log, in which the download itself stands first; what is no day or kind is refused', async () => {
  const [head, first, ...more] = await rowsOf('audit.csv?locale=en&kind=DOWNLOADS&from=2026-01-01')
  expect(head).toBe('Time,Account,Name,Action,Object,Details')
  expect(first).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,auditor,,data\.exported,export:audit,"\{""/)
  for (const line of more) expect(line).toContain('data.exported')
  expect(await rowsOf('audit.csv?actor=nobody')).toHaveLength(1)
  for (const query of ['from=yesterday', 'kind=NONE']) expect((await fetch(`${url}/audit.csv?${query}`)).status).toBe(400)
  role = 'CLERK'
  expect((await fetch(`${url}/audit.csv`)).status).toBe(403)
})

test('payments and figures, in Arabic unless told otherwise', async () => {
  const [head, row] = await rowsOf('payments.csv')
  expect(head).toMatch(/^المعاملة,/)
  expect(row).toMatch(/,'-1,GAM,14,IRB,15000,0,15000,,0$/)
  const figures = await rowsOf('figures.csv?locale=en')
  expect(figures).toEqual(
    expect.arrayContaining(['REGISTERED,GAM,14,IRB,2026-06-10,,1,15000,0', 'OFFENCES,GAM,14,IRB,2021-08-01,PAID,1,15000,0']),
  )
  expect(figures.some((line) => line.includes('*'))).toBe(false)
})

test('a workbook has the same rows, with every number of digits as text', async () => {
  const response = await fetch(`${url}/payments.xlsx?locale=ar`)
  expect(response.headers.get('content-disposition')).toMatch(/\.xlsx"$/)
  const parts = unzipSync(new Uint8Array(await response.arrayBuffer()))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array)
  const document = new DOMParser().parseFromString(sheet, 'text/xml')
  const rows = Array.from(document.getElementsByTagName('row')).map((row) =>
    Array.from(row.getElementsByTagName('c')).map((cell) => [cell.getAttribute('t') === 'inlineStr' ? 'text' : 'number', cell.textContent]),
  )
  const [csv] = (await rowsOf('payments.csv?locale=ar')).slice(1)
  expect(rows).toHaveLength(2)
  expect(rows[1]?.[2]).toEqual(['text', expect.stringMatching(/^\d{13}$/)])
  expect(rows[1]?.[12]).toEqual(['number', '15000'])
  expect(rows[1]?.map(([, text]) => text).join(',')).toBe(csv?.replace("'-1", '-1'))
  expect(sheet).toContain('rightToLeft="1"')
  expect(Object.keys(parts).sort()).toEqual(
    [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ].sort(),
  )
})

test('what a sheet cannot hold stands on the next one', async () => {
  const pages = (async function* () {
    yield Array.from({ length: 7 }, (_, i) => [`=${i}&<\u0001`, i, null])
  })()
  const chunks: Uint8Array[] = []
  for await (const chunk of xlsxFile({ head: ['a', 'b', 'c'], isRightToLeft: false, pages }, 4)) chunks.push(chunk)
  const parts = unzipSync(new Uint8Array(Buffer.concat(chunks)))
  const sheets = [1, 2, 3].map((n) => strFromU8(parts[`xl/worksheets/sheet${n}.xml`] as Uint8Array).match(/<row>/g)?.length)
  expect(sheets).toEqual([4, 4, 2])
  expect(strFromU8(parts['xl/worksheets/sheet3.xml'] as Uint8Array)).toContain('>=6&amp;&lt;</t>')
})

test.each([
  ['violations.csv?authority=GAM&center=IRB&from=2026-06-10&to=2026-06-10', 2],
  ['violations.csv?from=2026-06-11', 1],
  ['violations.csv?center=-', 1],
  ['payments.csv?type=9', 1],
  ['figures.csv?authority=NONE', 1],
])('%s: %i lines', async (path, lines) => {
  expect(await rowsOf(path)).toHaveLength(lines)
})

test.each(['from=x', 'to=2026-06-23', 'authority=%27'])('a filter of %s is refused', async (query) => {
  expect((await fetch(`${url}/violations.csv?${query}`)).status).toBe(400)
})

test('only GET is answered', async () => {
  expect((await fetch(`${url}/violations.csv`, { method: 'POST' })).status).toBe(405)
})

test.each([null, ...roles])('files are for staff: %s', async (who) => {
  role = who
  const isAllowed = who !== null && may(who, 'READ_OVERVIEW')
  for (const name of ['violations', 'payments', 'figures']) expect((await fetch(`${url}/${name}.csv`)).status).toBe(isAllowed ? 200 : 403)
})

test('who took what is in the audit log', async () => {
  await rowsOf('violations.csv?authority=GAM')
  const [row] = await connection.db.execute(
    sql`select actor, subject, details from audit_log where action = 'data.exported' order by id desc limit 1`,
  )
  expect(row).toMatchObject({ actor: 'auditor', subject: 'export:violations', details: { authority: 'GAM', days: null } })
})

test.each([
  [['=1+1', '+1', '-1', '@x', '\tx'], "'=1+1,'+1,'-1,'@x,'\tx\r\n"],
  [['a,b', 'a"b', 'a\nb', '', null], '"a,b","a""b","a\nb",,\r\n'],
  [[-5, 0], '-5,0\r\n'],
])('%j is written as %j', (cells, line) => {
  expect(csvRow(cells)).toBe(line)
})

describe('100,000 rows', () => {
  const ROWS = 100_000

  beforeAll(() =>
    connection.sql.begin(async (tx) => {
      // What registering sets off beside a row is no matter of its export.
      await tx.unsafe(`set local statement_timeout = 0; set local session_replication_role = replica`)
      await tx.unsafe(`
        insert into violations (license_id, authority_code, source_key, number, type_code, fine, occurred_on, collected_here)
        select (select min(id) from licenses), 'GAM', 'M-' || n, n::text, '14', 15000, '2026-01-01', true from generate_series(1, ${ROWS}) n`)
    }),
  )

  /** What is in use after the garbage is taken away, in bytes. */
  function inUse(): number {
    setFlagsFromString('--expose-gc')
    runInNewContext('gc')()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }

  const reads = () => statements.filter((text) => text.includes('from violations v join licenses')).length

  async function beginning() {
    const asked = get(`${url}/violations.csv`)
    const [response] = await once(asked, 'response')
    await once(response, 'readable')
    return { asked, response }
  }

  test('whoever goes away in the middle is no fault, and holds nothing', async () => {
    const { asked } = await beginning()
    asked.destroy()
    await new Promise((done) => setTimeout(done, 200))
    expect(faults).toEqual([])
    expect(await rowsOf('violations.csv?from=2026-06-10&to=2026-06-10')).toHaveLength(2)
  })

  test('are sent while they are read: the first at once, whoever reads slowly makes the reading slow, and the memory stays flat', async () => {
    const [before, readBefore] = [inUse(), reads()]
    const { response } = await beginning()
    const readAtFirst = reads() - readBefore
    await new Promise((done) => setTimeout(done, 300))
    let [lines, most] = [0, before]
    for await (const chunk of response) {
      const seen = lines
      for (const byte of chunk) if (byte === 10) lines++
      if (Math.floor(lines / 20_000) > Math.floor(seen / 20_000)) most = Math.max(most, inUse())
    }
    expect(lines).toBe(ROWS + 2)
    expect(readAtFirst).toBeLessThan((reads() - readBefore) / 4)
    expect((most - before) / 2 ** 20).toBeLessThan(8)
  })
})
