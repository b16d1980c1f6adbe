import type { Db } from '@/db/client/client'
import { demoDay } from './demo-day'
import { refreshFeeds } from './feeds'
import { redateTestLicenses } from './test-licenses'

const HOUR_MS = 3_600_000

/** Keeps the test licences in their states and the feeds fresh, now and every hour, so that a demo that runs for weeks still shows what it should. */
export async function keepDemoFresh(db: Db, daySetting: string | undefined, onFault: (error: unknown) => void): Promise<{ stop(): void }> {
  const refresh = async () => {
    await redateTestLicenses(db, demoDay(daySetting, new Date()))
    await refreshFeeds(db, new Date())
  }
  await refresh()
  const timer = setInterval(() => void refresh().catch(onFault), HOUR_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
