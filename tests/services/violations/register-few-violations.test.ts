import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Connection } from '@/db/client/client'
import { calendarDay } from '@/domain/values/calendar-day'
import { importFile } from '@/imports/import-file'
import { type RawRow, violationRow } from '@/services/feeds/feed-rows'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { registerFewViolations } from '@/services/violations/register-few-violations'
import { repetitions } from '@/tests/support/campaign'
import { withDatabase } from '@/tests/support/database'
import { aLicense, deliverLicenses, registerState } from '@/tests/support/deliveries'
import { temporaryFolder } from '@/tests/support/postgres'

/** Into the one database rows come in files, into the other in calls. */
const [byFile, byCall] = [withDatabase({ max: 2 }), withDatabase({ max: 2 })]
let folder: string

beforeAll(async () => {
  folder = await temporaryFolder('tasdeed-few-')
})

const at = new Date('2026-11-22T10:00:00Z')
const drawNumbers = randomNumbers('1')

type Cells = Readonly<Record<string, string>>

/** What fines of the rows below come to, as far as they are amounts. */
const AMOUNTS: Readonly<Record<string, number>> = { 1000: 1_000, 2000: 2_000, '٣٠٠٠': 3_000 }

/** One delivery as a file of JSON Lines. */
async function imported(rows: readonly Cells[]) {
  const location = join(folder, 'delivery.jsonl')
  const fils = rows.reduce((sum, { fine_fils: fine = '' }) => sum + (AMOUNTS[fine] ?? 0), 0)
  const lines = [...rows.map((row) => JSON.stringify(row)), JSON.stringify({ trailer: { rows: rows.length, fils } })]
  await writeFile(location, `${lines.join('\n')}\n`)
  const { summary } = await importFile({ location, databaseUrl: byFile.url, at, drawNumbers })
  return summary
}

/** The same as a call. */
function called(rows: readonly Cells[]) {
  const raw = rows.map((row, index): RawRow => ({ line: index + 1, original: '', cells: (column) => row[column] ?? '' }))
  return byCall.db.transaction((tx) =>
    registerFewViolations(tx as unknown as Connection['db'], raw.map(violationRow), { at, drawNumbers, actor: 'test', source: 'test' }),
  )
}

/** Now and then something else than what is right. */
const mostly = (right: string, ...wrong: string[]) =>
  fc.oneof({ weight: 24, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) })

/** Few keys and licences, so that rows meet often. */
const someRow = fc.record({
  key: fc.nat(5),
  license: fc.constantFrom(0, 0, 0, 0, 1),
  fine_fils: fc.oneof(fc.constantFrom('', '1000', '2000'), mostly('٣٠٠٠', '0', '-1', 'x')),
  type: mostly('18', '9', '??'),
  occurred_on: mostly('2026-01-10', '2025-02-29', '2027-01-01'),
  vehicle_plate: mostly('', '10-79210', '١٠-٧٩٢١٠', '10'),
  number: mostly('14', '', 'أ 14'),
  status: fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant('CANCELLED') }),
})
const someStep = fc.record({ rows: fc.array(someRow, { minLength: 1, maxLength: 8 }), arrives: fc.option(fc.nat(1)) })

const row: Omit<Step['rows'][number], 'key'> = {
  fine_fils: '1000',
  type: '18',
  occurred_on: '2026-01-10',
  vehicle_plate: '',
  number: '14',
  status: '',
  license: 0,
}

/** Deliveries in which everything common happens, so that it never rests on chance. */
const everythingCommon: Step[] = [
  { arrives: 0, rows: [...[0, 2, 3].map((key) => ({ ...row, key })), { ...row, key: 2, fine_fils: '2000' }] },
  {
    arrives: null,
    rows: [
      { ...row, key: 0 },
      { ...row, key: 1, license: 1 },
    ],
  },
  { arrives: 1, rows: [{ ...row, key: 0, fine_fils: '2000' }] },
  {
    arrives: null,
    rows: [
      { ...row, key: 0, fine_fils: '2000', status: 'CANCELLED' },
      { ...row, key: 3, license: 1 },
    ],
  },
]

let worlds = 0

type Step = typeof someStep extends fc.Arbitrary<infer Value> ? Value : never

/** One step both ways. Resolves with what became of the rows of the call, which is what the file's summary says. */
async function bothWays({ rows, arrives }: Step, world: number): Promise<string[]> {
  const numberOf = (nth: number) => String(30_000_000 + world * 10 + nth)
  if (arrives !== null) {
    const license = aLicense(numberOf(arrives), { expiresOn: calendarDay('2030-08-15') })
    for (const { url } of [byFile, byCall]) await deliverLicenses(url, [license])
  }
  const cells = rows.map(({ key, license, ...row }) => {
    return { ...row, authority: 'GAM', source_key: `W${world}-${key}`, license_number: numberOf(license) }
  })
  const summary = await imported(cells)
  const answer = await called(cells)
  expect(answer.summary).toEqual(summary)
  expect(answer.rows).toHaveLength(rows.length)
  const of = (...which: string[]) => answer.rows.filter(({ outcome }) => which.includes(outcome)).length
  const counted = [of('REGISTERED'), of('UNCHANGED'), of('AMENDED', 'CANCELLED'), of('PARKED'), of('REFUSED')]
  expect(counted).toEqual(Object.values(summary).map((tally) => tally.rows))
  return answer.rows.map(({ outcome, reason }) => reason ?? outcome)
}

test('any rows, in whatever order they and their licences come: calls leave what files leave, and tell the same of it', async () => {
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(someStep, { minLength: 2, maxLength: 5 }), async (steps) => {
      worlds += 1
      for (const step of steps) for (const outcome of await bothWays(step, worlds)) outcomes.add(outcome)
      const [file, call] = await Promise.all([byFile, byCall].map(({ db }) => registerState(db)))
      expect(call).toEqual(file)
    }),
    { numRuns: repetitions({ share: 3, whole: 10 }), examples: [[everythingCommon]] },
  )
  const common = ['REGISTERED', 'UNCHANGED', 'AMENDED', 'CANCELLED', 'PARKED', 'SAME_KEY_TWICE', 'OTHER_LICENSE']
  expect([...outcomes]).toEqual(expect.arrayContaining(common))
})
