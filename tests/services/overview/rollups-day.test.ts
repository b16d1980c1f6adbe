import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { runImport } from '@/imports/run-import'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { recordReturned } from '@/services/cases/record-returned'
import { requestRefund } from '@/services/cases/request-refund'
import { requestReversal } from '@/services/cases/request-reversal'
import { receiveImport } from '@/services/imports/receive-import'
import { foldRollups } from '@/services/overview/fold-rollups'
import { rebuildRollups, verifyRollups } from '@/services/overview/verify-rollups'
import { recordPayout } from '@/services/payouts/record-payout'
import * as cases from '@/tests/support/cases'
import { drawNumbers } from '@/tests/support/cases'
import { bundledProgram } from '@/tests/support/command'
import { withDatabase } from '@/tests/support/database'
import { csvOf, header } from '@/tests/support/import-files'
import { startByTwo, undoByTwo } from '@/tests/support/two-people'

const LICENSES = 24
const KEYS = 60
const FIRST = 97_000_000

const connection = withDatabase({ max: 8 })
const faults: unknown[] = []
const done = new Map<string, number>()
/** Foldings that folded something: those that ended, and those that were killed. */
const foldings = { ended: 0, killed: 0 }
let foldAndHang: string

beforeAll(async () => {
  foldAndHang = await bundledProgram('tests/support/start-fold-and-hang.ts')
  await connection.db.execute(sql`
    insert into licenses (number, holder_name, expires_on, center_code, class_code)
    select (${FIRST}::int + i)::text, 'سالم', '2030-01-01', (array['IRB', 'MRK', null])[1 + i % 3], case when i % 3 < 2 then '3' end
    from generate_series(0, ${LICENSES - 1}::int) i`)
})

type Roll = (sides: number) => number

/** The same random numbers in every run. */
function dice(seed: number): Roll {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

test('after a day of imports, undone imports, payments, refunds and reversals, with foldings beside it of which some were killed, the roll-ups and the ledger are even', async () => {
  await registers(Array.from({ length: KEYS }, (_, key) => aRow(() => 1, key)))
  const day = new AbortController()
  const folding = [foldsAllDay(day.signal), foldsAndIsKilled(day.signal, dice(7))]
  await Promise.all([importsAllDay(dice(20_261_124)), paysAllDay(dice(1)), paysAllDay(dice(2))])
  day.abort()
  await Promise.all(folding)

  expect(faults).toEqual([])
  expect(Object.fromEntries(done)).toEqual(Object.fromEntries(HAPPENINGS.map((name) => [name, expect.any(Number)])))
  expect(isOver()).toBe(true)
  expect([await verifyRollups(connection.db), await cases.brokenEquations(connection.db)]).toEqual([[], []])
  await foldRollups(connection.db)
  expect(await verifyRollups(connection.db)).toEqual([])
  const kept = await sums()
  await rebuildRollups(connection.db)
  expect(await sums()).toEqual(kept)
})

/** However slow the machine is, the day lasts until everything has happened and enough foldings have met it. */
const isOver = () => HAPPENINGS.every((name) => done.has(name)) && foldings.ended > 5 && foldings.killed >= 3

const HAPPENINGS = ['REGISTERED', 'AMENDED', 'CANCELLED', 'UNDONE', 'SETTLED', 'PAID_OUT', 'RETURNED', 'REVERSED']

const happened = (name: string, times = 1) => {
  if (times > 0) done.set(name, (done.get(name) ?? 0) + times)
}

async function sums() {
  const rows = await connection.db.execute(sql`select * from rollups where (count, fils, discount) <> (0, 0, 0) order by 1, 2, 3, 4, 5, 6`)
  return [...rows]
}

/** Files of new, amended and cancelled violations; some are undone later, when others did something about their rows. */
async function importsAllDay(roll: Roll): Promise<void> {
  const sent: number[] = []
  for (let file = 0; file < 9; file++) {
    sent.push(await registers(Array.from({ length: 25 }, () => aRow(roll))))
    if (file % 3 === 2) await undoes(sent[roll(sent.length)] ?? 0)
  }
  for (let key = KEYS * 2; !isOver(); key += 25) await registersAndUndoes(roll, key)
}

/** New violations, which are amended or cancelled and put back at once: whoever pays may have left nothing of the others to undo. */
async function registersAndUndoes(roll: Roll, firstKey: number): Promise<void> {
  const rows = () => Array.from({ length: 25 }, (_, i) => aRow(roll, firstKey + i))
  await registers(rows())
  await undoes(await registers(rows()))
}

function aRow(roll: Roll, key = roll(KEYS * 2)): string {
  const [fine, type] = [1_000 * (1 + roll(30)), roll(2) ? '9' : '14']
  return `GAM,d-${key},${FIRST + (key % LICENSES)},9,${type},${fine},2021-0${1 + (key % 9)}-05,10-79210,${roll(6) === 0 ? 'CANCELLED' : ''}`
}

const run = (id: number) =>
  runImport(id, {
    db: connection.db,
    databaseUrl: connection.url,
    now: () => new Date(),
    drawNumbers,
    onFault: (error) => faults.push(error),
  })

async function registers(lines: readonly string[]): Promise<number> {
  const fils = lines.reduce((sum, line) => sum + Number(line.split(',')[5]), 0)
  const content = csvOf(lines, fils).replace(header, `${header},status`)
  const contentHash = createHash('sha256').update(content).digest('hex')
  const chunks = async function* () {
    yield Buffer.from(content)
  }
  const file = { name: 'day.csv', contentHash, size: content.length, chunks }
  const { id } = await receiveImport(connection.db, file, { actor: 'clerk', now: new Date() })
  await run(id)
  await startByTwo(connection.db, { id, now: new Date() })
  await run(id)
  for (const { made, rows } of await connection.db.execute<{ made: string; rows: number }>(
    sql`select made, count(*)::int as rows from import_changes where import_id = ${id} group by 1`,
  ))
    happened(made, rows)
  return id
}

async function undoes(id: number): Promise<void> {
  const undo = await undoByTwo(connection.db, { id, now: new Date() })
  if (typeof undo === 'string') return
  await run(undo)
  const [row] = await connection.db.execute<{ rows: number }>(
    sql`select count(*)::int as rows from import_changes where import_id = ${id} and undo = 'UNDONE'`,
  )
  happened('UNDONE', row?.rows)
}

/** What is due is paid, too much or too little of it now and then; what waits is paid out and may come back, what was settled is taken back. */
async function paysAllDay(roll: Roll): Promise<void> {
  for (let step = 0; step < 24 || !isOver(); step++) {
    const license = String(FIRST + roll(LICENSES))
    const number = await cases.openNumber(connection.db, license)
    if (number === '') await sleep(20)
    else await pays(license, number, step % 4)
  }
}

const WRONG_BY = [0, 700, -500, 0]

async function pays(license: string, number: string, kind: number): Promise<void> {
  const { db } = connection
  const [due] = await db.execute<{ fils: string }>(sql`
    select coalesce(sum(v.fine), 0) as fils from violations v join licenses l on l.id = v.license_id where l.number = ${license} and v.payable`)
  const paymentId = await cases.pay(db, number, Math.max(1, Number(due?.fils) + (WRONG_BY[kind] ?? 0)), new Date())
  const [settled = 0, waiting = 0] = await cases.sumsOf(db, paymentId)
  if (settled > 0) happened('SETTLED')
  if (waiting > 0) await refunds(paymentId, kind === 2)
  else if (kind === 3) await reverses(paymentId)
}

async function refunds(paymentId: number, comesBack: boolean): Promise<void> {
  const { db } = connection
  const held = await cases.caseOf(db, paymentId)
  const step = (actor: string) => cases.stepOn(db, held, actor)
  await requestRefund(db, { ...(await step('clerk')), amount: held.waiting, reason: 'دفع خطأ' })
  await decideCaseRequest(db, { ...(await step('finance')), decision: 'APPROVE', note: '', drawNumbers })
  await cases.giveAccount(db, held)
  const paid = await recordPayout(db, { ...(await step('finance')), transferNumber: 'TR-2026-0001' })
  if (paid.ok) happened('PAID_OUT')
  if (!comesBack) return
  const [request] = await cases.requestsOf(db, held)
  const back = await recordReturned(db, { ...(await step('finance2')), requestId: String(request?.id), note: 'الحساب مغلق' })
  if (back.ok) happened('RETURNED')
}

async function reverses(paymentId: number): Promise<void> {
  const { db } = connection
  const held = await cases.lackedCase(db, paymentId)
  await requestReversal(db, { ...(await cases.stepOn(db, held)), reason: 'ليست في الملف' })
  const decided = await decideCaseRequest(db, {
    ...(await cases.stepOn(db, held, 'finance')),
    decision: 'APPROVE',
    note: '',
    drawNumbers,
  })
  if (decided.ok) happened('REVERSED')
}

async function foldsAllDay(over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    if ((await foldRollups(connection.db)) > 0) foldings.ended += 1
    await sleep(150)
  }
}

/** A process that folds, killed when it has done all but commit; again until that has met something to fold three times. */
async function foldsAndIsKilled(over: AbortSignal, roll: Roll): Promise<void> {
  while (!over.aborted && foldings.killed < 3) {
    const child = spawn(process.execPath, [foldAndHang, connection.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    foldings.killed += await killed(child, roll(80))
  }
}

async function killed(child: ChildProcess, afterMs: number): Promise<number> {
  const [said] = await once(child.stdout as NodeJS.ReadableStream, 'data')
  await sleep(afterMs)
  child.kill('SIGKILL')
  await once(child, 'close')
  return /^folded [1-9]/.test(String(said)) ? 1 : 0
}
