import { sql } from 'drizzle-orm'
import { licenses, searchedName } from '@/db/schema/licenses'
import { staffSearchPlan } from '@/domain/search/staff-search'
import { foldedName } from '@/domain/values/folded-name'
import { withDatabase } from '../support/database'
import { aLicense, deliverLicenses } from '../support/deliveries'

const connection = withDatabase()

test('the database folds every letter of Latin and Arabic as the code does', async () => {
  const blocks = [
    [0x20, 0x24f],
    [0x300, 0x36f],
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x8a0, 0x8ff],
    [0x1e00, 0x1eff],
    [0x2000, 0x206f],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefe],
    [0xff01, 0xff5e],
  ] as const
  const letters = blocks.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
  const names = [...letters.map((letter) => `س${letter}ل`), 'عبد الله', 'أبو عبد الله', 'معبد الله']
  const rows = await connection.sql`select name, folded_name(name) as folded from unnest(${names}::text[]) as name`
  const other = rows.filter(({ name, folded }) => folded !== foldedName(name))
  expect(other).toEqual([])
  expect(rows).toHaveLength(names.length)
})

test.each([
  ['مُحَمَّد الققنس', 'محمد الققنس'],
  ['محمد الققنسي', 'مُحمّد'],
  ['عبد الله زهراني', 'عبدالله'],
  ['عبدالرحمن زهراني', 'عبد الرحمن'],
  ['کریم علی', 'كريم علي'],
  ['مؤيد رئيسي', 'مويد رييسي'],
  ['José Alvarez', 'jose'],
  ['ﻣﺤﻤﻮﺩ ﺣﺪﺍﺩ', 'محمود حداد'],
])('%s is found by %s', async (holderName, typed) => {
  await deliverLicenses(connection.url, [aLicense('94000001', { holderName })])
  const query = staffSearchPlan(typed)
    .words.map((word) => `${word}:*`)
    .join(' & ')
  const found = await connection.db.$count(licenses, sql`${searchedName(licenses.holderName)} @@ to_tsquery('simple', ${query})`)
  expect(found).toBe(1)
})
