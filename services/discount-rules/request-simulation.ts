import { createHash } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { lastSimulation, type SimulationRow } from '@/db/queries/discount-rules'
import { discountRuleSimulations } from '@/db/schema/discount-rules'
import { SIMULATION_HOURS, type SimulatedChange } from '@/domain/discount-rules/simulation'
import { enqueueJob } from '@/services/platform/enqueue-job'

type By = { readonly actor: string; readonly now: Date }

/** Has a change simulated in the background. One that waits or runs for the same change is not asked for twice. */
export async function requestSimulation(tx: Tx, change: SimulatedChange, { actor, now }: By): Promise<number> {
  const changeHash = hashOf(change)
  const last = await lastSimulation(tx, changeHash)
  if (last && (last.state === 'WAITING' || last.state === 'RUNNING')) return last.id
  const [row] = await tx
    .insert(discountRuleSimulations)
    .values({ change, changeHash, requestedBy: actor, requestedAt: now })
    .returning({ id: discountRuleSimulations.id })
  if (!row) throw new Error('The simulation was not asked for')
  await enqueueJob(tx, 'simulate-discount-rule', { id: row.id })
  return row.id
}

/** Ends a simulation that waits or runs; false for one that is over. */
export async function cancelSimulation(tx: Tx, id: number, now: Date): Promise<boolean> {
  const cancelled = await tx
    .update(discountRuleSimulations)
    .set({ state: 'CANCELLED', endedAt: now })
    .where(and(eq(discountRuleSimulations.id, id), inArray(discountRuleSimulations.state, ['WAITING', 'RUNNING'])))
    .returning({ id: discountRuleSimulations.id })
  if (cancelled.length === 0) return false
  await tx.execute(sql`
    select pg_cancel_backend(pid) from pg_stat_activity where application_name = ${simulationName(id)} and state = 'active' and pid <> pg_backend_pid()`)
  return true
}

/** The name of a simulation's connection while it reads. */
export function simulationName(id: number): string {
  return `tasdeed simulation ${id}`
}

/** The last simulation of exactly this change, if it is done and young enough to decide by; else null. */
export async function freshSimulation(db: Db | Tx, change: SimulatedChange, now: Date): Promise<SimulationRow | null> {
  const last = await lastSimulation(db, hashOf(change))
  if (last?.state !== 'DONE') return null
  return now.getTime() - last.requestedAt.getTime() <= SIMULATION_HOURS * 3_600_000 ? last : null
}

/** The same for the same change, whatever the order in which JSON has its fields. */
export function hashOf(change: SimulatedChange): string {
  return createHash('sha256')
    .update(JSON.stringify(change, (_key, value: unknown) => (isRecord(value) ? sorted(value) : value)))
    .digest('base64url')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
