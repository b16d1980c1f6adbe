import { and, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { licensesOf, otherNumbersOf, payableGroups, quotesOf } from '@/db/queries/discount-rule-effects'
import { approvedVersions } from '@/db/queries/discount-rules'
import { discountRuleSimulations } from '@/db/schema/discount-rules'
import { violationTypes } from '@/db/schema/reference-data'
import {
  changedGroups,
  effectOf,
  effectsBy,
  type RuleChange,
  rulesAfter,
  type SimulatedChange,
  type SimulationResult,
  simulatedDay,
} from '@/domain/discount-rules/simulation'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { simulationName } from './request-simulation'
import { simulateFine } from './simulate-fine'

const LARGEST = 20
const QUOTE_HOURS = 72

/**
 * Computes what a change of the rules would do, on one snapshot of the register, and keeps it. One that was cancelled meanwhile stays
 * so. A simulation that was left in the middle begins again.
 */
export async function runSimulation(db: Db, id: number, now: () => Date): Promise<void> {
  const isOpen = and(eq(discountRuleSimulations.id, id), sql`${discountRuleSimulations.state} in ('WAITING', 'RUNNING')`)
  const [simulation] = await db
    .update(discountRuleSimulations)
    .set({ state: 'RUNNING', startedAt: now(), progress: 0 })
    .where(isOpen)
    .returning({ change: discountRuleSimulations.change })
  if (!simulation) return
  const onProgress = async (progress: number) => {
    const going = await db.update(discountRuleSimulations).set({ progress }).where(isOpen).returning({ id: discountRuleSimulations.id })
    if (going.length === 0) throw new Cancelled()
  }
  try {
    const result = await db.transaction((tx) => simulate(tx, simulation.change, { id, now, onProgress }), {
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    })
    await db.update(discountRuleSimulations).set({ state: 'DONE', progress: 100, result, endedAt: now() }).where(isOpen)
  } catch (error) {
    const failed = await db
      .update(discountRuleSimulations)
      .set({ state: 'FAILED', endedAt: now() })
      .where(isOpen)
      .returning({ id: discountRuleSimulations.id })
    if (failed.length > 0) throw error
  }
}

/** Ends the work of a simulation that somebody cancelled. */
class Cancelled extends Error {}

type Run = { readonly id: number; readonly now: () => Date; readonly onProgress: (percent: number) => Promise<void> }

/** The planner expects one row of a join with the changed groups: without these it sorts every violation on disk to sum by licence. */
const PLANNER = sql`set_config('work_mem', '192MB', true), set_config('enable_sort', 'off', true)`

async function simulate(tx: Tx, change: SimulatedChange, { id, now, onProgress }: Run): Promise<SimulationResult> {
  const begun = now()
  const started = performance.now()
  await tx.execute(sql`select set_config('application_name', ${simulationName(id)}, true), ${PLANNER}`)
  const found = change.kind === 'FINE' ? await simulateFine(tx, change, onProgress) : await simulateRule(tx, change, begun, onProgress)
  return { ...found, asOf: begun.toISOString(), milliseconds: Math.round(performance.now() - started) }
}

async function simulateRule(tx: Tx, change: RuleChange, begun: Date, onProgress: Run['onProgress']) {
  const versions = (await approvedVersions(tx)).map(({ rule }) => rule)
  const courtTypes = await tx.select({ code: violationTypes.code }).from(violationTypes).where(eq(violationTypes.decidedByCourt, true))
  const groups = await payableGroups(tx)
  await onProgress(40)
  const codes = courtTypes.map(({ code }) => code)
  const day = simulatedDay(change, versions)
  const changed = changedGroups(groups, { before: ruleBook(versions), after: rulesAfter(versions, change, codes), day })
  const licenses = await licensesOf(tx, changed, LARGEST)
  await onProgress(80)
  const numbers = licenses.total + (await otherNumbersOf(tx, changed))
  const quotes = await quotesOf(tx, changed, new Date(begun.getTime() - QUOTE_HOURS * 3_600_000))
  return {
    ...effectOf(changed),
    day,
    licenses: licenses.total,
    numbers,
    quotes,
    byAuthority: effectsBy(changed, ({ authorityCode }) => authorityCode),
    byType: effectsBy(changed, ({ typeCode }) => typeCode),
    largest: licenses.largest,
  }
}
