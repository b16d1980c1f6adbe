import { rm } from 'node:fs/promises'
import * as cases from '@/tests/support/cases'
import { withDatabase } from '@/tests/support/database'
import { importContent } from '@/tests/support/import-files'
import { temporaryFolder } from '@/tests/support/postgres'
import { filed, fileOf, reconcileContent } from '@/tests/support/settlement-files'
import { spellingsOf } from '@/tests/support/spellings'

const connection = withDatabase({ max: 4 })
let folder: string

beforeAll(async () => {
  folder = await temporaryFolder('tasdeed-spelled-')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ways = spellingsOf('10118254').map(([title], index) => [title, index] as const)
const spelled = (digits: string, index: number) => spellingsOf(digits)[index]?.[1] ?? digits
const where = () => ({ folder, databaseUrl: connection.url })

describe.each(['csv', 'xml'] as const)('a settlement file in %s', (format) => {
  test.each(ways)('with a number %s settles its payment', async (_title, index) => {
    const { number } = await cases.aLicense(connection.db, [cases.plain(15_000)])
    const content = fileOf([filed(`${format}${index}`, spelled(number, index), 15_000, '2026-06-21')], '2026-06-21', format)
    await reconcileContent(content, { ...where(), now: cases.LATER })
    const [row] = await connection.sql`select settled::int, reported_number from payments where transaction_id = ${`${format}${index}`}`
    expect(row).toEqual({ settled: 15_000, reported_number: number })
  })
})

describe.each(['csv', 'jsonl'] as const)('the feeds in %s', (format) => {
  const file = (rows: Record<string, unknown>[], trailer: Record<string, number>): string =>
    format === 'jsonl'
      ? `${[...rows, { trailer }].map((row) => JSON.stringify(row)).join('\n')}\n`
      : [
          Object.keys(rows[0] ?? {}).join(','),
          ...rows.map((row) => Object.values(row).join(',')),
          `#trailer,${Object.entries(trailer)
            .map((part) => part.join('='))
            .join(',')}`,
          '',
        ].join('\n')

  test.each(ways)('with licence numbers and plates %s are about one licence', async (_title, index) => {
    const license = `${format === 'csv' ? 81 : 82}00000${index}`
    const name = `${index}.${format}`
    const licence = { number: spelled(license, index), holder_name: 'رنا عمر', expires_on: '2029-12-01' }
    const first = await importContent(where(), file([licence], { rows: 1 }), { name })
    const row = {
      authority: 'GAM',
      source_key: `${format}-${index}`,
      license_number: spelled(license, index),
      number: '9',
      type: '9',
      fine_fils: '15000',
      occurred_on: '2021-08-15',
      vehicle_plate: `10-${spelled('79210', index).replace(/[-– \u00a0]/g, '')}`,
    }
    const second = await importContent(where(), file([row], { rows: 1, fils: 15_000 }), { name })
    expect([first.summary.REGISTERED.rows, second.summary.REGISTERED.rows]).toEqual([1, 1])
    const found = await connection.sql`
      select l.number, v.vehicle_plate from violations v join licenses l on l.id = v.license_id where v.source_key = ${row.source_key}`
    expect([...found]).toEqual([{ number: license, vehicle_plate: '10-79210' }])
  })
})
