import { parseArgs } from 'node:util'
import { connect } from '@/db/client/client'
import { isStartRefusal } from '@/db/embedded/refusal'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { parseTypedDay } from '@/domain/values/typed-day'
import { refusalIn } from '@/imports/file-refused'
import { progressLine } from '@/imports/progress-line'
import { readSettlementFile } from '@/imports/settlement/read-settlement-file'
import { isSettlementRefused } from '@/imports/settlement/settlement-refused'
import { closingTable, settlementTable } from '@/imports/settlement/settlement-table'
import { type ClosedDay, closeDay } from '@/services/reconciliation/close-day'
import { type Reconciled, reconcileSettlementFile } from '@/services/reconciliation/reconcile-settlement-file'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { withDatabase } from '@/start/command-database'
import { migrateDatabase } from '@/start/database'

const USAGE = `Usage: npm run settlement -- FILE|URL            (CSV, camt.053 or camt.054: docs/settlement.md)
       npm run settlement -- --close 2026-11-22`

const ACTOR = 'settlement command'

/** What the command ends with: everything agrees; nothing done; there are differences; stopped half-way. */
const exitCodes = { good: 0, nothing: 1, differences: 2, unfinished: 3 } as const

type Arguments = { readonly location: string } | { readonly day: CalendarDay }

function argumentsOf(args: readonly string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { close: { type: 'string' } }, allowPositionals: true })
    const [location] = positionals
    const day = values.close === undefined ? null : parseTypedDay(values.close)
    if (day) return positionals.length === 0 ? { day } : null
    return location === undefined || positionals.length > 1 || values.close !== undefined ? null : { location }
  } catch {
    return null
  }
}

async function reconcile(location: string): Promise<number> {
  const progress = progressLine(process.stderr)
  const now = new Date()
  const reconciled = await withDatabase(async (url, { paymentNumberPrefix, databaseUrl: given }) => {
    const file = await readSettlementFile(location, dayInAmman(now))
    if (given === undefined) await migrateDatabase(url)
    const drawNumbers = randomNumbers(paymentNumberPrefix)
    return reconcileSettlementFile(url, file, { now, drawNumbers, actor: ACTOR, onProgress: progress.show })
  }).finally(progress.clear)
  return report(reconciled)
}

function report(reconciled: Reconciled): number {
  const { differences, lacking, results } = reconciled
  console.log(settlementTable(reconciled))
  for (const { line, result, status, transactionId, caseReference } of differences) {
    const found = `${result.toLowerCase().replace('_', ' ')}${status ? ` (${status})` : ''}`
    console.log(`line ${line}: ${transactionId} ${found}${caseReference ? `, case ${caseReference}` : ''}`)
  }
  const { AGREES: _, ...others } = results
  const all = Object.values(others).reduce((sum, { count }) => sum + count, 0)
  if (all > differences.length) console.log(`… and ${all - differences.length} more`)
  return all + lacking.count === 0 ? exitCodes.good : exitCodes.differences
}

async function close(day: CalendarDay): Promise<number> {
  const closed = await withDatabase(async (url): Promise<ClosedDay> => {
    const { db, close: end } = connect(url, { max: 1, name: 'tasdeed settlement' })
    return closeDay(db, { day, now: new Date(), actor: ACTOR }).finally(end)
  })
  if (closed.outcome === 'NOT_OVER') {
    console.error(`${day} can be closed from ${closed.overAt.toISOString()} on. Nothing was closed.`)
    console.error(`لا يمكن إقفال يوم ${day} قبل ${closed.overAt.toISOString()}. لم يُقفل شيء.`)
    return exitCodes.nothing
  }
  if (closed.outcome === 'CLOSED_BEFORE') console.log(`${day} was closed before, at ${closed.closing.closedAt.toISOString()}:`)
  console.log(closingTable(closed.closing))
  return exitCodes.good
}

function fail(error: unknown): number {
  const expected = refusalIn(error) ?? (isStartRefusal(error) ? error : undefined)
  console.error(expected ? expected.message : error)
  if (expected && isSettlementRefused(expected)) console.error(expected.texts.ar)
  if (expected) return exitCodes.nothing
  console.error('It stopped. What is recorded stays so: start it again to finish it.')
  return exitCodes.unfinished
}

const given = argumentsOf(process.argv.slice(2))
if (given) process.exitCode = await ('day' in given ? close(given.day) : reconcile(given.location)).catch(fail)
else {
  console.error(USAGE)
  process.exitCode = exitCodes.nothing
}
