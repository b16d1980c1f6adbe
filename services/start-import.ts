import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditLog } from '@/db/schema/audit'
import { fileImports } from '@/db/schema/file-imports'
import { enqueueJob } from './enqueue-job'

export type StartRefusal = 'IMPORT_UNKNOWN' | 'IMPORT_STATE'

type Started = { readonly ok: true; readonly answer: number } | { readonly ok: false; readonly reason: StartRefusal }

/** Lets a file that was looked into be registered. Refused for one that is under way, ended, or was not looked into yet. */
export async function startImport(db: Db, { id, actor, now }: { id: number; actor: string; now: Date }): Promise<Started> {
  return db.transaction(async (tx): Promise<Started> => {
    const [started] = await tx
      .update(fileImports)
      .set({ state: 'RUNNING', startedAt: now, startedBy: actor, attempts: 0, rowsDone: 0 })
      .where(and(eq(fileImports.id, id), eq(fileImports.state, 'PREVIEWED')))
      .returning({ name: fileImports.name })
    if (!started) {
      const known = await tx.select({ id: fileImports.id }).from(fileImports).where(eq(fileImports.id, id))
      return { ok: false, reason: known.length > 0 ? 'IMPORT_STATE' : 'IMPORT_UNKNOWN' }
    }
    await tx.insert(auditLog).values({ at: now, actor, action: 'import.started', subject: `import:${id}`, details: { name: started.name } })
    await enqueueJob(tx, 'import-file', { id })
    return { ok: true, answer: id }
  })
}
