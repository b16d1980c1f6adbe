import { lte } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { evidenceFiles } from '@/db/schema/evidence'

/** Deletes files whose time is over: a day after they were sent where nothing was made with them, else two years. */
export async function forgetEvidence(db: Db, now: Date): Promise<void> {
  await db.delete(evidenceFiles).where(lte(evidenceFiles.expiresAt, now))
}
