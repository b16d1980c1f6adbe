import { and, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { approvedVersions } from '@/db/queries/discount-rules'
import { discountRuleSimulations } from '@/db/schema/discount-rules'
import { violationTypes } from '@/db/schema/reference-data'
import { type RuleChange, rulesAfter, type SimulatedChange, type SimulationResult, simulatedDay } from '@/domain/discount-rules/simulation'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { effectsOnDay } from './effects-on-day'
import { simulationName } from './request-simulation'
import { simulateFine } from './simulate-fine'

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
  const codes = courtTypes.map(({ code }) => code)
  const books = { before: ruleBook(versions), after: rulesAfter(versions, change, codes), day: simulatedDay(change, versions) }
  return effectsOnDay(tx, books, begun, onProgress)
}
