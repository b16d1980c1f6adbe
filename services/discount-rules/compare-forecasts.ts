import { type SQL, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { payableGroups } from '@/db/queries/discount-rule-effects'
import { type ApprovedVersion, approvedVersions, simulationById } from '@/db/queries/discount-rules'
import { discountRuleOutcomes } from '@/db/schema/discount-rules'
import { explainForecast } from '@/domain/discount-rules/forecast'
import { changedGroups, effectOf, type SimulationResult } from '@/domain/discount-rules/simulation'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'
import { type Books, effectsOnDay } from './effects-on-day'

/** A version whose first midnight is longer past is not compared any more: too much has happened since. */
const MAX_DAYS_LATE = 2

/** Compares each version that began with the forecast by which it was approved, once. Resolves with those that it compared. */
export async function compareForecasts(db: Db, now: () => Date): Promise<string[]> {
  const today = dayInAmman(now())
  const versions = await approvedVersions(db)
  const begun = versions.filter(({ rule }) => rule.payFrom <= today && addDays(rule.payFrom, MAX_DAYS_LATE) >= today)
  const compared: string[] = []
  for (const version of begun)
    if (await compareForecast(db, version, versions, now)) compared.push(`${version.rule.id}:${version.rule.version}`)
  return compared
}

async function compareForecast(
  db: Db,
  { rule, row }: ApprovedVersion,
  versions: readonly ApprovedVersion[],
  now: () => Date,
): Promise<boolean> {
  const forecast = row.simulationId === null ? null : ((await simulationById(db, row.simulationId))?.result ?? null)
  const isOf = sql`${discountRuleOutcomes.ruleId} = ${rule.id} and ${discountRuleOutcomes.version} = ${rule.version}`
  if (!forecast || (await db.$count(discountRuleOutcomes, isOf)) > 0) return false
  const rules = versions.map((version) => version.rule)
  const books = {
    before: ruleBook(rules.filter(({ id, version }) => id !== rule.id || version !== rule.version)),
    after: ruleBook(rules),
    day: rule.payFrom,
  }
  const { result, causes } = await db.transaction((tx) => outcomeOf(tx, books, forecast, now()), {
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  })
  const values = { ruleId: rule.id, version: rule.version, comparedAt: now(), result, causes }
  await db.insert(discountRuleOutcomes).values(values).onConflictDoNothing()
  return true
}

async function outcomeOf(tx: Tx, books: Books, forecast: SimulationResult, begun: Date) {
  const started = performance.now()
  const found = await effectsOnDay(tx, books, begun, async () => undefined)
  const asOf = sql`${forecast.asOf}::timestamptz`
  const effect = async (which: SQL) => effectOf(changedGroups(await payableGroups(tx, which), books))
  const causes = explainForecast(forecast, found, {
    REGISTERED: await effect(sql`payable and registered_at > ${asOf}`),
    PAID: await effect(sql`status = 'PAID' and paid_at > ${asOf} and registered_at <= ${asOf} and fine is not null`),
    CANCELLED: await effect(
      sql`status = 'CANCELLED' and cancelled_at > ${asOf} and registered_at <= ${asOf} and fine is not null and collected_here`,
    ),
  })
  return { causes, result: { ...found, asOf: begun.toISOString(), milliseconds: Math.round(performance.now() - started) } }
}
