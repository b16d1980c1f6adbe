import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { rulesApprovedAt } from '@/db/queries/discount-rules'
import { priceOf } from '@/domain/pricing/price'
import { addDays, type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { type Fils, fils } from '@/domain/values/money'
import { runImport } from '@/imports/run-import'
import { receiveImport } from '@/services/imports/receive-import'
import { startImport } from '@/services/imports/start-import'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { repetitions } from '@/tests/support/campaign'
import { withDatabase } from '@/tests/support/database'
import { csvOf, header } from '@/tests/support/import-files'
import { startByTwo } from '@/tests/support/two-people'

const connection = withDatabase({ max: 4 })
const now = () => new Date()
const today = dayInAmman(new Date())
const DAYS = [0, 1, 29, 30, 31, 59, 60, 61, 200, 400].map((days) => addDays(today, days))
/** Fines that these types have, and fines that they have not; type 18 has none before its court says one. */
const FINES: Readonly<Record<string, readonly string[]>> = {
  '9': ['15000'],
  '14': ['15000'],
  '2': ['100000'],
  '1': ['200000', '250000', '300000', ''],
  '18': ['', '70000'],
}
const ANY_FINE = ['1', '14999', '15000', '15001', '100000', '199999', '200000', '300000', '300001', '']
let worlds = 0

beforeAll(async () => {
  await connection.db.execute(sql`
    insert into licenses (number, holder_name, expires_on) select (94000000 + i)::text, 'سالم', '2030-01-01' from generate_series(0, 2) i`)
  await connection.db.execute(sql`
    insert into discount_rules (id, version, title_ar, title_en, legal_basis_ar, legal_basis_en, percent, kind, pay_from, pay_to, within_days,
      excluded_types, approved_by, approved_at)
    select id, 1, 'ت', 't', 'ق', 'l', percent, kind, '2026-01-01', pay_to::date, within_days, excluded, 'x', '2025-01-01'
    from (values ('soon', 30, 'PER_VIOLATION', null, 60, array['2']), ('all', 20, 'ALL_OR_NOTHING', ${addDays(today, 30)}, null, array['14']))
      as r (id, percent, kind, pay_to, within_days, excluded)`)
})

const someRow = fc.record({
  key: fc.nat(5),
  type: fc.constantFrom(...Object.keys(FINES)),
  fine: fc.constantFrom(...ANY_FINE),
  isUsual: fc.boolean(),
  plate: fc.constantFrom('10-79210', '11-5', ''),
  isCancelled: fc.nat(3).map((n) => n === 0),
})
type Row = typeof someRow extends fc.Arbitrary<infer Value> ? Value : never

const rowsOf = (most: number) => fc.uniqueArray(someRow, { selector: ({ key }) => key, minLength: 1, maxLength: most })

/** A line of a file; `isUsual` gives it a fine that its type has. */
function lineOf({ key, type, fine, isUsual, plate, isCancelled }: Row): string {
  const usual = FINES[type] ?? []
  const amount = isUsual ? (usual[key % usual.length] ?? '') : fine
  const cells = [
    `p${worlds}-${key}`,
    94_000_000 + (key % 3),
    9,
    type,
    amount,
    addDays(today, key % 2 === 0 ? -2 : -55),
    plate,
    isCancelled ? 'CANCELLED' : '',
  ]
  return `GAM,${cells.join(',')}`
}

async function sent(lines: readonly string[]): Promise<number> {
  const sum = lines.reduce((total, line) => total + Number(line.split(',')[5]), 0)
  const content = csvOf(lines, sum).replace(header, `${header},status`)
  const contentHash = createHash('sha256').update(`${content} ${Math.random()}`).digest('hex')
  const chunks = async function* () {
    yield Buffer.from(content)
  }
  const file = { name: 'any.csv', contentHash, size: content.length, chunks }
  const { id } = await receiveImport(connection.db, file, { actor: 'clerk', now: now() })
  await run(id)
  return id
}

const run = (id: number) =>
  runImport(id, {
    db: connection.db,
    databaseUrl: connection.url,
    now,
    drawNumbers: randomNumbers('1'),
    onFault: (error) => {
      throw error
    },
  })

type Known = { key: string; license: string; status: string; fine: string | null; type: string; day: CalendarDay }

/** What each violation of this world costs on each day; null where a court has not decided, 0 once it is cancelled. */
async function prices(): Promise<Map<string, (Fils | null)[]>> {
  const rules = await rulesApprovedAt(connection.db, now())
  const rows = await connection.db.execute<Known>(sql`
    select source_key as key, license_id::text as license, status, fine, type_code as type, occurred_on::text as day
    from violations where source_key like ${`p${worlds}-%`}`)
  const costs = ({ status, fine, type, day }: Known) =>
    DAYS.map((payday) => {
      if (status === 'CANCELLED') return fils(0)
      return fine === null ? null : priceOf({ fine: fils(Number(fine)), typeCode: type, occurredOn: day, objected: [] }, rules, payday).due
    })
  return new Map(rows.map((row) => [row.key, costs(row)]))
}

/** What is lower than before, by key and day. */
function lower(before: Map<string, (Fils | null)[]>, after: Map<string, (Fils | null)[]>): string[] {
  return [...before].flatMap(([key, costs]) =>
    costs.flatMap((cost, index) => (cost !== null && (after.get(key)?.[index] ?? 0) < cost ? [`${key} on ${DAYS[index]}`] : [])),
  )
}

test('whatever file one clerk sends, alone no violation becomes cheaper on any day', async () => {
  let [alone, lowered] = [0, 0]
  await fc.assert(
    fc.asyncProperty(rowsOf(4), rowsOf(6), fc.boolean(), async (known, file, onlyNew) => {
      worlds += 1
      const first = await sent(known.map(lineOf))
      await startByTwo(connection.db, { id: first, now: now() })
      await run(first)
      const before = await prices()
      const rows = file.map((row) => ({ ...row, key: row.key + (onlyNew ? 10 : 0), isUsual: onlyNew || row.isUsual }))
      const id = await sent(rows.map((row) => lineOf({ ...row, isCancelled: !onlyNew && row.isCancelled })))
      const started = await startImport(connection.db, { id, actor: 'clerk', reason: 'كتاب', now: now() })
      await run(id)
      expect(lower(before, await prices())).toEqual([])
      if (started.ok && started.answer.approval === null) alone += 1
      else lowered += await loweredByTwo(id, before)
    }),
    { numRuns: repetitions({ share: 6, whole: 300 }), seed: 14 },
  )
  expect([alone > 0, lowered > 0]).toEqual([true, true])
})

/** The same file once a second person approves it: so the comparison does see what falls. */
async function loweredByTwo(id: number, before: Map<string, (Fils | null)[]>): Promise<number> {
  await connection.db.execute(
    sql`update approvals set state = 'WITHDRAWN', decided_by = requested_by, decided_at = now() where state = 'REQUESTED'`,
  )
  await startByTwo(connection.db, { id, now: now() })
  await run(id)
  return lower(before, await prices()).length
}
