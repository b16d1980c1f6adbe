import type { Db } from '@/db/client/client'
import { type ReferenceData, readReferenceData } from '@/db/queries/reference-data'

const REFRESH_MS = 5_000

export type ReferenceCache = { current(): ReferenceData; refresh(): Promise<void>; stop(): void }

/**
 * The reference data of this process, announcements included, read again every 5 seconds: rules start no earlier than the day after their approval, so seconds do not matter.
 * While the database is away the last snapshot stays; the inquiry itself then says that it cannot answer.
 */
export async function referenceCache(
  db: Db,
  onFault: (error: unknown) => void,
  now = () => new Date(),
  everyMs = REFRESH_MS,
): Promise<ReferenceCache> {
  // On one connection of the pool, which the others are left to.
  const read = () => db.transaction((tx) => readReferenceData(tx, now()))
  let snapshot = await read()
  const refresh = async () => {
    snapshot = await read()
  }
  const timer = setInterval(() => void refresh().catch(onFault), everyMs)
  timer.unref()
  return { current: () => snapshot, refresh, stop: () => clearInterval(timer) }
}
