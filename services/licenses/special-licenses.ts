import { isDeepStrictEqual } from 'node:util'
import { sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Db, Tx } from '@/db/client/client'
import type { CalendarDay } from '@/domain/values/calendar-day'
import type { LicenseName } from '@/services/feeds/feed-row'
import { type Batch, inBatch } from '@/services/feeds/next-batch'
import { addSummaries, emptySummary, type Outcome, type Summary, summaryOf } from '@/services/feeds/summary'
import { withRetry } from '@/services/platform/retry'
import { replaceReferences } from '@/services/references/replace-references'
import { attachParked, excludeParking } from '@/services/violations/attach-parked'
import { replaceNumber } from '@/services/violations/replace-number'
import { findByName, type KnownLicense } from './license-rows'
import { lockLicenses } from './lock-licenses'
import { mergeRow } from './merge-row'
import type { SpecialContext, SpecialOutcome } from './special-outcome'

type SpecialRow = {
  readonly line: number
  readonly original: string
  readonly license: LicenseName
  readonly holderName: string
  readonly expiresOn: CalendarDay
  readonly replaces: LicenseName | null
  readonly mergedInto: LicenseName | null
}

/** Registers the rows of a batch that replace a number or merge licences, one by one: each locks two licences at most. */
export async function registerSpecial(db: Db, batch: Batch, context: SpecialContext, everyRow: boolean): Promise<Summary> {
  let summary = emptySummary
  for (const row of await specialRows(db, batch)) {
    const outcome = await withRetry(() => db.transaction((tx) => registerRow(tx, row, context, everyRow)))
    summary = addSummaries(summary, summaryOf([{ outcome, rows: '1', fils: null }]))
  }
  return summary
}

async function registerRow(tx: Tx, row: SpecialRow, context: SpecialContext, everyRow: boolean): Promise<Outcome> {
  await excludeParking(tx)
  const { outcome, problem, newLicenseIds } = (await wasSeen(tx, row, context)) ? await applied(tx, row, context) : notSeen(row)
  await attach(tx, newLicenseIds, context)
  if (problem || everyRow) {
    await tx.execute(sql`
      insert into reported_rows (line, original, outcome, problem_column, problem_value, problem_reason)
      values (${row.line}, ${row.original}, ${outcome}, ${problem?.column ?? null}, ${problem?.value ?? null}, ${problem?.reason ?? null})`)
  }
  return outcome
}

/** Holds the row's licence, so that what was seen of it still holds when the row is done. */
async function wasSeen(tx: Tx, { line, license }: SpecialRow, { importId }: SpecialContext): Promise<boolean> {
  if (importId === undefined) return true
  const [seen] = await tx.execute<{ before: LicenseValues | null; after: Pick<LicenseValues, 'holder' | 'expires'> }>(sql`
    select before, after from import_differences where import_id = ${importId}::bigint and line = ${line}::int`)
  const known = await findByName(tx, license)
  if (known) await lockLicenses(tx, [known.id])
  const now = valuesOf(await findByName(tx, license))
  // A run that goes on after a kill finds what it did itself.
  const isDone = now !== null && now.holder === seen?.after.holder && now.expires === seen?.after.expires
  return seen !== undefined && (isDone || isDeepStrictEqual(seen.before, now))
}

type LicenseValues = Readonly<Record<'holder' | 'expires' | 'center' | 'class', string | null>>

function valuesOf(known: KnownLicense | null): LicenseValues | null {
  return known && { holder: known.holderName, expires: known.expiresOn, center: known.centerCode, class: known.classCode }
}

function notSeen({ license: { number } }: SpecialRow): SpecialOutcome {
  return { outcome: 'REFUSED', newLicenseIds: [], problem: { column: 'number', value: number, reason: 'NOT_SEEN' } }
}

function applied(tx: Tx, { replaces, mergedInto, ...row }: SpecialRow, context: SpecialContext): Promise<SpecialOutcome> {
  if (mergedInto) return mergeRow(tx, { ...row, mergedInto }, context)
  if (replaces) return replaceNumber(tx, { ...row, replaces }, context)
  throw new Error(`Line ${row.line} neither replaces nor merges`)
}

/** Attaches what was parked and replaces the references of the licences that have more to pay now. */
async function attach(tx: Tx, newLicenseIds: readonly number[], { at, actor, drawNumbers }: SpecialContext): Promise<void> {
  if (newLicenseIds.length === 0) return
  await lockLicenses(tx, await survivorsOf(tx, newLicenseIds))
  const licenseIds = await attachParked(tx, { licenseIds: newLicenseIds, at, actor })
  await replaceReferences(tx, { licenseIds, at, drawNumbers })
}

async function survivorsOf(tx: Tx, ids: readonly number[]): Promise<number[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select distinct coalesce(merged_into, id) as id from licenses where id = any(${bigintArray(ids)})`)
  return rows.map((row) => Number(row.id))
}

async function specialRows(db: Db, batch: Batch): Promise<SpecialRow[]> {
  const name = (prefix: string) =>
    sql.raw(`case when ${prefix}_number is not null then
      json_build_object('number', ${prefix}_number, 'centerCode', ${prefix}_center, 'classCode', ${prefix}_class) end`)
  const rows = await db.execute<SpecialRow>(sql`
    select line, original, json_build_object('number', number, 'centerCode', center_code, 'classCode', class_code) as license,
      holder_name as "holderName", expires_on::text as "expiresOn", ${name('replaces')} as replaces, ${name('merged')} as "mergedInto"
    from queued_licenses q where ${inBatch(batch)} and special order by turn`)
  return [...rows]
}
