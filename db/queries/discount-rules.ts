import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { endedOn, versionOf } from '@/domain/discount-rules/simulation'
import { type DiscountRule, type RuleBook, ruleBook } from '@/domain/pricing/discount-rule'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { approvals } from '../schema/approvals'
import { discountRuleDrafts, discountRuleOutcomes, discountRuleSimulations, discountRules } from '../schema/discount-rules'

export type VersionRow = typeof discountRules.$inferSelect & { readonly lastDay: CalendarDay | null; readonly courtTypes: string[] }

/** An approved version: what prices, as it holds after an early end, and what was approved. */
export type ApprovedVersion = { readonly rule: DiscountRule; readonly row: VersionRow }

/**
 * The approved versions that ever hold, with early ends applied. `approvedBy`: only what was approved until then. No rule lowers a
 * fine that a court fixes, so those types are among the excluded ones of each.
 */
export async function approvedVersions(db: Db | Tx, approvedBy?: Date): Promise<ApprovedVersion[]> {
  return effectiveVersions(await allVersions(db, approvedBy))
}

/** Those that were not withdrawn, each until its early end. */
export function effectiveVersions(rows: readonly VersionRow[]): ApprovedVersion[] {
  return rows.flatMap((row) => {
    const written = versionOf({ ...row, ruleId: row.id }, row.version, row.courtTypes)
    const rule = row.lastDay === null ? written : endedOn(written, row.lastDay)
    return rule ? [{ rule, row }] : []
  })
}

/** Every approved version, those that were withdrawn too, the latest first day first. */
export async function allVersions(db: Db | Tx, approvedBy?: Date): Promise<VersionRow[]> {
  const until = approvedBy ? sql`and approved_at <= ${approvedBy.toISOString()}::timestamptz` : sql``
  const rows = await db
    .select({
      rule: discountRules,
      lastDay: sql<CalendarDay | null>`(select min(last_day)::text from discount_rule_ends where rule_id = ${discountRules.id} and version = ${discountRules.version} ${until})`,
      courtTypes: sql<string[]>`array(select code from violation_types where decided_by_court order by code)`,
    })
    .from(discountRules)
    .where(approvedBy ? sql`${discountRules.approvedAt} <= ${approvedBy.toISOString()}::timestamptz` : undefined)
    .orderBy(desc(discountRules.payFrom), discountRules.id, desc(discountRules.version))
  return rows.map(({ rule, ...ends }) => ({ ...rule, ...ends }))
}

/** The rules as they were approved at an instant: what was decided later never reaches back. */
export async function rulesApprovedAt(db: Db | Tx, instant: Date): Promise<RuleBook> {
  return ruleBook((await approvedVersions(db, instant)).map(({ rule }) => rule))
}

export type DraftRow = typeof discountRuleDrafts.$inferSelect & { readonly approval: typeof approvals.$inferSelect | null }
export type OutcomeRow = typeof discountRuleOutcomes.$inferSelect
export type SimulationRow = typeof discountRuleSimulations.$inferSelect

/** Most drafts that are listed. */
const MAX_DRAFTS = 50

/** What is being written, and simulations. */
export function discountRuleQueries(db: Db) {
  const drafts = () => db.select().from(discountRuleDrafts).leftJoin(approvals, eq(approvals.id, discountRuleDrafts.approvalId)).$dynamic()
  type Joined = Awaited<ReturnType<typeof drafts>>[number]
  const joined = (row: Joined): DraftRow => ({ ...row.discount_rule_drafts, approval: row.approvals })
  return {
    /** All that is not discarded and not approved, the latest first. */
    drafts: async (): Promise<DraftRow[]> => {
      const isOpen = and(isNull(discountRuleDrafts.discardedAt), sql`${approvals.state} is distinct from 'APPROVED'`)
      return (await drafts().where(isOpen).orderBy(desc(discountRuleDrafts.id)).limit(MAX_DRAFTS)).map(joined)
    },
    draft: async (id: number): Promise<DraftRow | null> => {
      const [row] = await drafts().where(and(eq(discountRuleDrafts.id, id), isNull(discountRuleDrafts.discardedAt)))
      return row ? joined(row) : null
    },
    versions: () => allVersions(db),
    simulation: (id: number) => simulationById(db, id),
    /** What a version changed at its first midnight; null until that was compared. */
    outcome: async (ruleId: string, version: number): Promise<OutcomeRow | null> => {
      const isIt = and(eq(discountRuleOutcomes.ruleId, ruleId), eq(discountRuleOutcomes.version, version))
      return (await db.select().from(discountRuleOutcomes).where(isIt))[0] ?? null
    },
    /** The last simulation of exactly this change. */
    simulationOf: (changeHash: string) => lastSimulation(db, changeHash),
  }
}

export type DiscountRuleQueries = ReturnType<typeof discountRuleQueries>

export async function simulationById(db: Db | Tx, id: number): Promise<SimulationRow | null> {
  return (await db.select().from(discountRuleSimulations).where(eq(discountRuleSimulations.id, id)))[0] ?? null
}

export async function lastSimulation(db: Db | Tx, changeHash: string): Promise<SimulationRow | null> {
  const [row] = await db
    .select()
    .from(discountRuleSimulations)
    .where(eq(discountRuleSimulations.changeHash, changeHash))
    .orderBy(desc(discountRuleSimulations.id))
    .limit(1)
  return row ?? null
}
