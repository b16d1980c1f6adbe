import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { totalOf } from '@/services/feeds/summary'
import { withDatabase } from '../support/database'
import { importContent } from '../support/import-files'
import { temporaryFolder } from '../support/postgres'

const connection = withDatabase()
let where: { folder: string; databaseUrl: string }

beforeAll(async () => {
  where = { folder: await temporaryFolder('tasdeed-import-'), databaseUrl: connection.url }
})

/** The examples of the documentation, by kind: `csv licenses`. */
async function examples(): Promise<Map<string, string>> {
  const text = await readFile('docs/import-formats.md', 'utf8')
  return new Map(Array.from(text.matchAll(/^```(\w+ \w+)\n(.*?)^```/gms), ([, kind = '', content = '']) => [kind, content]))
}

test('every example of the documentation is imported as it stands', async () => {
  const found = await examples()
  const results: Record<string, [rows: number, refused: number]> = {}
  for (const kind of ['csv licenses', 'jsonl licenses', 'csv violations', 'jsonl violations']) {
    const ending = kind.split(' ')[0]
    const { summary, feed } = await importContent(where, found.get(kind) ?? '', { name: `example.${ending}` })
    expect(kind).toContain(feed)
    results[kind] = [totalOf(summary).rows, summary.REFUSED.rows + summary.PARKED.rows]
  }
  expect(results).toEqual({ 'csv licenses': [4, 0], 'jsonl licenses': [1, 0], 'csv violations': [3, 0], 'jsonl violations': [2, 0] })
})

test('what the examples say is what is registered', async () => {
  const rows = await connection.db.execute(sql`
    select l.number as license, v.source_key, v.number, v.fine::float8 as fine, v.occurred_on::text as day, v.vehicle_plate as plate, v.status
    from violations v join licenses l on l.id = v.license_id order by v.source_key`)
  expect([...rows]).toEqual([
    { license: '99000001', source_key: '2021-000123', number: '9', fine: 15_000, day: '2021-08-15', plate: '10-79210', status: 'UNPAID' },
    { license: '99000001', source_key: '2021-000124', number: '9', fine: 15_000, day: '2021-08-15', plate: '10-79210', status: 'UNPAID' },
    { license: '4711', source_key: '77-1', number: '12', fine: null, day: '2026-01-10', plate: null, status: 'UNPAID' },
    { license: '99000001', source_key: '77-2', number: '13', fine: 50_000, day: '2026-01-11', plate: '10-79210', status: 'CANCELLED' },
    { license: '4711', source_key: '77-3', number: '14', fine: null, day: '2026-01-10', plate: null, status: 'UNPAID' },
  ])
  const holders = await connection.db.execute(sql`
    select l.number, l.holder_name, s.number as leads_to from licenses l left join licenses s on s.id = l.merged_into order by l.number`)
  expect([...holders]).toEqual([
    { number: '4711', holder_name: 'الأحمد, منى', leads_to: null },
    { number: '815', holder_name: 'زيد خالد مراد', leads_to: '99000002' },
    { number: '99000001', holder_name: 'سالم ناصر الأحمد', leads_to: null },
    { number: '99000002', holder_name: 'زيد خالد مراد', leads_to: null },
    { number: '99000003', holder_name: 'زيد خالد مراد', leads_to: '99000002' },
    { number: '99000004', holder_name: 'رنا عمر حداد', leads_to: null },
  ])
})
