import type { Db } from '@/db/client/client'
import { type ReferenceData, readReferenceData } from '@/db/queries/reference-data'

const REFRESH_MS = 5_000

export type ReferenceCache = { current(): ReferenceData; refresh(): Promise<void>; stop(): void }

/**
 * The reference data of this process, announcements included, read again every 5 seconds: rules start no earlier than the day after their approval, so seconds do not matter.
 * While the database is away the last snapshot stays; the inquiry itself then says that it cannot answer.
 */
export async function referenceCache(db: Db, onFault: (error: unknown) => void, now = () => new Date()): Promise<ReferenceCache> {
  let snapshot = await readReferenceData(db, now())
  const refresh = async () => {
    snapshot = await readReferenceData(db, now())
  }
  const timer = setInterval(() => void refresh().catch(onFault), REFRESH_MS)
  timer.unref()
  return { current: () => snapshot, refresh, stop: () => clearInterval(timer) }
}
