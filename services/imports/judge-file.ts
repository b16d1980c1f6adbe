import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { dayInAmman } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import type { FeedRow, LicenseNotice, ViolationNotice } from '@/services/feeds/feed-row'
import { readKnownCodes } from '@/services/feeds/known-codes'
import { listLicenseDifferences, listViolationDifferences } from '@/services/feeds/list-differences'
import type { RegisterOptions } from '@/services/feeds/register-options'
import { reportRows } from '@/services/feeds/report-rows'
import { addSummaries, type Summary, type Tally } from '@/services/feeds/summary'
import { makeLicenseStage, queueLicenses, stageLicenses } from '@/services/licenses/stage-licenses'
import { onConnection } from '@/services/platform/on-connection'
import { queueViolations } from '@/services/violations/queue-violations'
import { makeViolationStage, stageViolations } from '@/services/violations/stage-violations'

type Options = Pick<RegisterOptions, 'at' | 'onRow'> & { readonly importId: number }

/**
 * What registering all rows of a file of violations would come to, now: nothing is registered and nobody waits. What one
 * person may not register alone is kept with the import (`import_differences`).
 */
export function judgeViolations(
  url: string,
  rows: AsyncIterable<FeedRow<ViolationNotice>>,
  { at, onRow, importId }: Options,
): Promise<{ readonly summary: Summary; readonly outsideRange: Tally }> {
  return onConnection(url, false, async ({ db, sql: connection }) => {
    await makeViolationStage(db)
    await stageViolations(connection, rows, await readKnownCodes(db), dayInAmman(at), () => undefined)
    const unreadable = await queueViolations(db)
    const summary = addSummaries(unreadable, await listViolationDifferences(db, importId))
    await reportRows(connection, onRow)
    return { summary, outsideRange: await outsideRange(db) }
  })
}

/** All rows whose fine their type does not have, whatever becomes of them. */
async function outsideRange(db: Db): Promise<Tally> {
  const [row] = await db.execute<{ rows: number; fils: string }>(sql`
    select count(*)::int as rows, coalesce(sum(fine), 0) as fils from staged_violations where outside_range`)
  return { rows: row?.rows ?? 0, fils: fils(Number(row?.fils)) }
}

/** The same for a file of licences, but for the summary: what its rows come to depends on those before them. */
export function judgeLicenses(url: string, rows: AsyncIterable<FeedRow<LicenseNotice>>, { at, importId }: Options): Promise<void> {
  return onConnection(url, false, async ({ db, sql: connection }) => {
    await makeLicenseStage(db)
    await stageLicenses(connection, rows, await readKnownCodes(db), dayInAmman(at), () => undefined)
    await queueLicenses(connection)
    await listLicenseDifferences(db, importId)
  })
}
