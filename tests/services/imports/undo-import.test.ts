import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { importUndoQueries } from '@/db/queries/import-undos'
import { undoable } from '@/db/queries/undoable-changes'
import { runImport } from '@/imports/run-import'
import { receiveImport } from '@/services/imports/receive-import'
import { startUndo } from '@/services/imports/start-undo'
import { undoImport } from '@/services/imports/undo-import'
import { verifyRollups } from '@/services/overview/verify-rollups'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { repetitions } from '@/tests/support/campaign'
import * as cases from '@/tests/support/cases'
import { withDatabase } from '@/tests/support/database'
import { csvOf, header } from '@/tests/support/import-files'
import { approve, startByTwo, undoByTwo } from '@/tests/support/two-people'

const connection = withDatabase({ max: 4 })
const drawNumbers = randomNumbers('1')
const now = () => new Date()
const faults: unknown[] = []

beforeAll(async () => {
  await connection.db.execute(sql`
    insert into licenses (number, holder_name, expires_on) select (98000000 + i)::text, 'سالم', '2030-01-01' from generate_series(1, 4000) i`)
})
const run = (id: number) =>
  runImport(id, { db: connection.db, databaseUrl: connection.url, now, drawNumbers, onFault: (error) => faults.push(error) })

let sent = 0

/** A file that a clerk sends and has registered; resolves with its import. */
async function registered(lines: readonly string[]): Promise<number> {
  sent += 1
  const content = csvOf(
    lines,
    lines.reduce((sum, line) => sum + Number(line.split(',')[5]), 0),
  ).replace(header, `${header},status`)
  const contentHash = createHash('sha256').update(content).digest('hex')
  const chunks = async function* () {
    yield Buffer.from(content)
  }
  const file = { name: `wrong-${sent}.csv`, contentHash, size: content.length, chunks }
  const { id } = await receiveImport(connection.db, file, { actor: 'clerk', now: now() })
  await run(id)
  await startByTwo(connection.db, { id, now: now() })
  await run(id)
  return id
}

const ask = (id: number, reason = 'ملف الشهر الماضي') => startUndo(connection.db, { id, reason, actor: 'clerk', now: now() })

/** Undoes an import to its end; resolves with the undo. */
async function undone(id: number): Promise<number> {
  const undo = await undoByTwo(connection.db, { id, now: now() })
  if (typeof undo === 'string') throw new Error(undo)
  await run(undo)
  return undo
}

async function undoOf(id: number) {
  const [undo] = await connection.db.execute<{ id: number }>(sql`select id::int as id from file_imports where undoes_id = ${id}`)
  return undo
}

type Cells = { fine?: number; type?: string; status?: string }
const row = (key: string, license: number, { fine = 15_000, type = '9', status = '' }: Cells = {}) =>
  `GAM,${key},${98_000_000 + license},9,${type},${fine},2021-01-05,10-79210,${status}`

async function violation(key: string) {
  const [found] = await connection.db.execute<{ status: string; fine: number; type: string }>(
    sql`select status, fine::int as fine, type_code as type from violations where source_key = ${key}`,
  )
  return found
}

/** What is payable on a licence, and what its open number stands for. */
async function open(license: number): Promise<{ payable: string[]; standing: string[] }> {
  const number = String(98_000_000 + license)
  const [found] = await connection.db.execute<{ payable: string[] | null; standing: string[] | null }>(sql`
    select array_agg(v.source_key order by v.id) filter (where v.payable) as payable,
      array_agg(v.source_key order by v.id) filter (where v.payable_in @> r.revision) as standing
    from licenses l join violations v on v.license_id = l.id
    left join payment_references r on r.license_id = l.id and r.kind = 'ALL_DUE' and r.status = 'OPEN'
    where l.number = ${number}`)
  return { payable: found?.payable ?? [], standing: found?.standing ?? [] }
}

const totals = (id: number) => importUndoQueries(connection.db).totals(id)
const preview = (id: number) => importUndoQueries(connection.db).preview(id)

/** Pays everything that a licence owes, or one fils too little. */
const pay = async (license: number, less = 0) => {
  const number = await cases.openNumber(connection.db, String(98_000_000 + license))
  const [due] = await connection.db.execute<{ fils: string }>(sql`
    select sum(v.fine) as fils from violations v join licenses l on l.id = v.license_id where l.number = ${String(98_000_000 + license)} and v.payable`)
  await cases.pay(connection.db, number, Number(due?.fils) - less, now())
}

test('what a file registered is cancelled and what it amended is put back; what it cancelled is owed again; a paid and a changed row are left and told', async () => {
  await registered([row('a-old', 1), row('a-gone', 1), row('a-twice', 1)])
  const wrong = await registered([
    row('a-old', 1, { fine: 99_000, type: '14' }),
    row('a-gone', 1, { status: 'CANCELLED' }),
    row('a-twice', 1, { fine: 50_000 }),
    row('a-new', 1),
    row('a-paid', 2),
    row('a-parked', 9_000),
  ])
  await registered([row('a-twice', 1, { fine: 20_000 })])
  await pay(2)
  const [before] = await connection.db.execute<{ at: string }>(sql`select last_success_at as at from feeds where authority_code = 'GAM'`)

  const expected = {
    UNDONE: { rows: 4, fils: 144_000 },
    PAID: { rows: 1, fils: 15_000 },
    CHANGED_LATER: { rows: 1, fils: 50_000 },
  }
  expect(await preview(wrong)).toEqual(expected)
  const undo = await undone(wrong)
  expect(await totals(wrong)).toEqual(expected)

  expect(await violation('a-old')).toEqual({ status: 'UNPAID', fine: 15_000, type: '9' })
  expect(await violation('a-new')).toMatchObject({ status: 'CANCELLED' })
  expect(await violation('a-gone')).toEqual({ status: 'UNPAID', fine: 15_000, type: '9' })
  expect(await violation('a-twice')).toMatchObject({ status: 'UNPAID', fine: 20_000 })
  expect(await violation('a-paid')).toMatchObject({ status: 'PAID' })
  const [parked] = await connection.db.execute(
    sql`select 1 from parked_violations where source_key = 'a-parked' and cancelled_at is not null`,
  )
  expect(parked).toBeDefined()
  expect(await open(1)).toEqual({ payable: ['a-old', 'a-gone', 'a-twice'], standing: ['a-old', 'a-gone', 'a-twice'] })
  expect((await importUndoQueries(connection.db).left(wrong, 0, 10)).map(({ sourceKey, reason }) => [sourceKey, reason])).toEqual([
    ['a-twice', 'CHANGED_LATER'],
    ['a-paid', 'PAID'],
  ])
  const [after] = await connection.db.execute<{ at: string }>(sql`select last_success_at as at from feeds where authority_code = 'GAM'`)
  expect(after).toEqual(before)
  const [one] = await connection.db.execute(
    sql`select kind, state, received_by, reason, undoes_id::int from file_imports where id = ${undo}`,
  )
  expect(one).toEqual({ kind: 'UNDO', state: 'DONE', received_by: 'clerk', reason: 'ملف خاطئ', undoes_id: wrong })
  expect(await verifyRollups(connection.db)).toEqual([])
})

test('a row that a later delivery stated just so is left, whoever delivered it', async () => {
  const wrong = await registered([row('b-1', 3), row('b-2', 3)])
  await registered([row('b-1', 3), row('b-3', 3)])
  await undone(wrong)
  expect(await totals(wrong)).toEqual({ UNDONE: { rows: 1, fils: 15_000 }, CONFIRMED_LATER: { rows: 1, fils: 15_000 } })
  expect((await open(3)).payable).toEqual(['b-1', 'b-3'])
})

test('a cancellation that a later delivery states again stays, and one that nobody stated again is taken back with the amount before it', async () => {
  await registered([row('f-1', 6), row('f-2', 6)])
  const wrong = await registered([row('f-1', 6, { status: 'CANCELLED' }), row('f-2', 6, { fine: 1, status: 'CANCELLED' })])
  expect((await open(6)).payable).toEqual([])
  await registered([row('f-1', 6, { status: 'CANCELLED' })])
  await undone(wrong)
  expect(await totals(wrong)).toEqual({ UNDONE: { rows: 1, fils: 1 }, CONFIRMED_LATER: { rows: 1, fils: 15_000 } })
  expect(await violation('f-1')).toMatchObject({ status: 'CANCELLED' })
  expect(await violation('f-2')).toMatchObject({ status: 'UNPAID', fine: 15_000 })
  expect(await open(6)).toEqual({ payable: ['f-2'], standing: ['f-2'] })
  const actions = await connection.db.execute<{ action: string }>(sql`
    select a.action from audit_log a join violations v on a.subject = 'violation:' || v.id where v.source_key = 'f-2' order by a.id`)
  expect(actions.map(({ action }) => action)).toEqual(['violation.cancelled', 'violation.restored'])
})

test('what a file cancelled or lowered after payment is left: its money is in a case; the other rows are undone', async () => {
  await registered([row('p-1', 12), row('p-2', 12), row('p-3', 13)])
  await pay(12)
  const wrong = await registered([
    row('p-1', 12, { status: 'CANCELLED' }),
    row('p-2', 12, { fine: 10_000 }),
    row('p-3', 13, { fine: 9_000 }),
  ])
  expect(await violation('p-1')).toEqual({ status: 'PAID', fine: 15_000, type: '9' })
  expect(await violation('p-2')).toEqual({ status: 'PAID', fine: 10_000, type: '9' })
  await undone(wrong)
  expect(await totals(wrong)).toEqual({ UNDONE: { rows: 1, fils: 9_000 }, NO_LONGER_DUE: { rows: 2, fils: 25_000 } })
  expect([await violation('p-2'), await violation('p-3')]).toMatchObject([{ fine: 10_000 }, { status: 'UNPAID', fine: 15_000 }])
  const [held] = await connection.db.execute(sql`
    select c.reason, c.waiting::int, (select count(*)::int from payment_cases) as cases from payment_cases c order by c.id desc limit 1`)
  expect(held).toEqual({ reason: 'NO_LONGER_DUE', waiting: 20_000, cases: 1 })
  expect(await cases.brokenEquations(connection.db)).toEqual([])
})

test('undone in the order in which they came, two files leave what was before both', async () => {
  await registered([row('c-1', 4)])
  const first = await registered([row('c-1', 4, { fine: 20_000 })])
  const second = await registered([row('c-1', 4, { fine: 30_000 })])
  expect(await preview(first)).toEqual({ CHANGED_LATER: { rows: 1, fils: 20_000 } })
  await undone(second)
  await undone(first)
  expect(await violation('c-1')).toMatchObject({ status: 'UNPAID', fine: 15_000 })
})

test('an undo needs a reason and an import of violations that has ended and did something, and is asked for once', async () => {
  const wrong = await registered([row('d-1', 5)])
  const same = await registered([row('d-1', 5), row('d-1', 5)])
  expect(await ask(wrong, ' \n ')).toEqual({ ok: false, reason: 'UNDO_REASON' })
  expect(await ask(wrong, 'س'.repeat(501))).toEqual({ ok: false, reason: 'UNDO_REASON_LONG' })
  expect(await ask(999_999)).toEqual({ ok: false, reason: 'IMPORT_UNKNOWN' })
  expect(await ask(same)).toEqual({ ok: false, reason: 'UNDO_NOTHING' })
  const both = await Promise.all([ask(wrong), ask(wrong)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'APPROVAL_UNDER_WAY' })
  const approval = both.flatMap((one) => (one.ok ? [one.answer] : []))[0] ?? 0
  expect(await undoOf(wrong)).toBeUndefined()
  expect(await approve(connection.db, approval, now())).toBeNull()
  const undo = await undoOf(wrong)
  expect(await ask(undo?.id ?? 0)).toEqual({ ok: false, reason: 'UNDO_KIND' })
  await run(undo?.id ?? 0)
  expect(await ask(wrong)).toEqual({ ok: false, reason: 'UNDO_REPEATED' })
})

test('an undo that is cut in the middle goes on where it was, beside another that believes to be the only one, and undoes nothing twice', async () => {
  const lines = Array.from({ length: 300 }, (_, nth) => row(`e-${nth}`, 100 + (nth % 100), { fine: 1_000 }))
  const wrong = await registered(lines)
  const options = { importId: wrong, at: now(), drawNumbers, actor: 'clerk', source: 'undo', batchRows: 20 }
  const cut = undoImport(connection.url, {
    ...options,
    onProgress: ({ rows }) => {
      if (rows >= 60) throw new Error('killed')
    },
  })
  await expect(cut).rejects.toThrow('killed')
  const [half] = [await totals(wrong)]
  expect(half.UNDONE?.rows).toBeGreaterThanOrEqual(60)
  expect(half.WAITING?.rows).toBeGreaterThan(0)
  await Promise.all([undoImport(connection.url, options), undoImport(connection.url, options)])
  expect(await totals(wrong)).toEqual({ UNDONE: { rows: 300, fils: 300_000 } })
  const audited = await connection.db.execute<{ n: number }>(sql`
    select count(*)::int as n from audit_log where action = 'violation.cancelled' and details->>'source' = 'undo'`)
  expect(audited[0]?.n).toBe(300)
  expect(await verifyRollups(connection.db)).toEqual([])
})

const someHappening = fc.record({
  what: fc.constantFrom('PAY', 'PAY_LESS', 'AMEND', 'CANCEL', 'NOTHING'),
  license: fc.integer({ min: 0, max: 2 }),
  key: fc.nat(5),
})
const someWorld = fc.record({
  before: fc.array(fc.nat(5), { maxLength: 4 }),
  wrong: fc.uniqueArray(fc.record({ key: fc.nat(5), fine: fc.constantFrom(1_000, 15_000, 30_000), cancelled: fc.nat(6) }), {
    selector: ({ key }) => key,
    minLength: 1,
    maxLength: 6,
  }),
  happenings: fc.array(someHappening, { maxLength: 5 }),
})

let worlds = 0

type World = typeof someWorld extends fc.Arbitrary<infer Value> ? Value : never

/** Three licences and six keys of its own, with what happened to them; resolves with the import of the wrong file. */
async function happened({ before, wrong, happenings }: World) {
  worlds += 1
  const base = 200 + worlds * 3
  const key = (nth: number) => `w${worlds}-${nth}`
  const line = (nth: number, cells: Cells = {}) => row(key(nth), base + (nth % 3), cells)
  if (before.length > 0) await registered([...new Set(before)].map((nth) => line(nth)))
  const id = await registered(wrong.map(({ key: nth, fine, cancelled }) => line(nth, { fine, status: cancelled === 0 ? 'CANCELLED' : '' })))
  const happens: Record<string, (license: number, nth: number) => Promise<unknown>> = {
    PAY: payAny,
    PAY_LESS: (license) => payAny(license, 1),
    AMEND: (_license, nth) => registered([line(nth, { fine: 7_000 + sent })]),
    CANCEL: (_license, nth) => registered([line(nth, { fine: 7_000 + sent, status: 'CANCELLED' })]),
  }
  for (const { what, license, key: nth } of happenings) await happens[what]?.(base + license, what.startsWith('PAY') ? 0 : nth)
  return { id, key, licenses: [base, base + 1, base + 2] }
}

async function payAny(license: number, less: number): Promise<void> {
  if ((await open(license)).payable.length > 0) await pay(license, less)
}

/** Nothing, or what is wrong with the open numbers of these licences, the outstanding fils, the roll-ups and the ledger. */
async function wrongs(licenses: readonly number[]) {
  const numbers = await Promise.all(licenses.map(open))
  const wrongNumbers = numbers.filter(({ payable, standing }) => payable.join() !== standing.join())
  return [wrongNumbers, await verifyRollups(connection.db), await outstandingDifference(), await cases.brokenEquations(connection.db)]
}

test('whatever was registered before and happened since: an undo leaves open numbers, outstanding fils, roll-ups and ledger right, and keeps what others did', async () => {
  await fc.assert(
    fc.asyncProperty(someWorld, async (world) => {
      const { id, key, licenses } = await happened(world)
      const expected = await preview(id)
      const touched = await left(id)
      const kept = await statesOf(touched)
      const undo = await undoByTwo(connection.db, { id, now: now() })
      if (typeof undo === 'number') await run(undo)
      else expect(undo).toBe('UNDO_NOTHING')
      expect(await (typeof undo === 'number' ? totals(id) : preview(id))).toEqual(expected)
      expect([await statesOf(touched), await wrongs(licenses)]).toEqual([kept, [[], [], 0, []]])
      expect(await notPutBack(id, world.before.map(key))).toEqual([])
    }),
    { numRuns: repetitions({ share: 2, whole: 12 }) },
  )
})

/** Keys that were undone and are neither as they were before the file nor, where it registered them, cancelled. */
async function notPutBack(id: number, before: readonly string[]): Promise<string[]> {
  const rows = await connection.db.execute<{ source_key: string; status: string; fine: number }>(sql`
    select v.source_key, v.status, v.fine::int as fine from import_changes c join violations v using (authority_code, source_key)
    where c.import_id = ${id} and c.undo = 'UNDONE'`)
  const isRight = (row: (typeof rows)[number]) => (before.includes(row.source_key) ? row.fine === 15_000 : row.status === 'CANCELLED')
  return rows.filter((row) => !isRight(row)).map((row) => row.source_key)
}

/** Keys that an undo would leave. */
async function left(id: number): Promise<string[]> {
  const rows = await connection.db.execute<{ source_key: string }>(sql`
    select source_key from (${undoable(sql`c.import_id = ${id}::bigint`)}) u where reason is not null order by 1`)
  return rows.map(({ source_key }) => source_key)
}

async function statesOf(keys: readonly string[]) {
  return Promise.all(keys.map((key) => violation(key)))
}

/** What the roll-ups say is unpaid, less what the table says. */
async function outstandingDifference(): Promise<number> {
  const [row] = await connection.db.execute<{ fils: string }>(sql`
    select (select coalesce(sum(fils), 0) from (
      select fact, part, fils, authority_code, type_code, center_code from rollups where authority_code = '*' and type_code = '*' and center_code = '*'
      union all select fact, part, fils, authority_code, type_code, center_code from rollup_changes
    ) s where fact = 'OFFENCES' and part = 'UNPAID') - (select coalesce(sum(fine), 0) from violations where status = 'UNPAID') as fils`)
  return Number(row?.fils)
}
