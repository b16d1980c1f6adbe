import { and, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { fileImports } from '@/db/schema/imports'
import { enqueueJob } from '@/services/platform/enqueue-job'

/** Whoever has not said for so long that work goes on is taken to be gone. */
const SILENT_MS = 60_000

const UNDER_WAY = ['RECEIVED', 'RUNNING'] as const

export type ClaimedImport = typeof fileImports.$inferSelect

const silentAt = (now: Date) => new Date(now.getTime() - SILENT_MS)

/** Takes an import on that waits for work, or that whoever worked on it left; null when there is nothing to do or somebody does it. */
export async function claimImport(db: Db, id: number, now: Date): Promise<ClaimedImport | null> {
  const isFree = or(isNull(fileImports.beatAt), lt(fileImports.beatAt, silentAt(now)))
  const [claimed] = await db
    .update(fileImports)
    .set({ beatAt: now, attempts: sql`${fileImports.attempts} + 1` })
    .where(and(eq(fileImports.id, id), inArray(fileImports.state, UNDER_WAY), isFree))
    .returning()
  return claimed ?? null
}

/** Says that work goes on, and how far it has come. */
export async function heartbeat(db: Db, id: number, now: Date, { rows, of }: { rows: number; of: number | null }): Promise<void> {
  await db
    .update(fileImports)
    .set({ beatAt: now, rowsDone: rows, rowsOf: of })
    .where(and(eq(fileImports.id, id), isNotNull(fileImports.beatAt)))
}

/** Lets another attempt take an import on at once. */
export async function releaseImport(db: Db, id: number): Promise<void> {
  await db.update(fileImports).set({ beatAt: null }).where(eq(fileImports.id, id))
}

/** Asks for the work on imports again of which whoever worked on them is gone, say with its machine. Resolves with their ids. */
export async function resumeImports(db: Db, now: Date): Promise<number[]> {
  return db.transaction(async (tx) => {
    const left = await tx
      .select({ id: fileImports.id })
      .from(fileImports)
      .where(and(inArray(fileImports.state, UNDER_WAY), isNotNull(fileImports.beatAt), lt(fileImports.beatAt, silentAt(now))))
    for (const { id } of left) await enqueueJob(tx, 'import-file', { id })
    return left.map(({ id }) => id)
  })
}
