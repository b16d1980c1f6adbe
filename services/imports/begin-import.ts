import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { fileImports } from '@/db/schema/imports'
import { enqueueJob } from '@/services/platform/enqueue-job'

type By = { readonly id: number; readonly actor: string; readonly now: Date }

/** Has a file registered in the background; false when it does not wait for that. */
export async function beginImport(tx: Tx, { id, actor, now }: By): Promise<boolean> {
  const [begun] = await tx
    .update(fileImports)
    .set({ state: 'RUNNING', startedAt: now, startedBy: actor, attempts: 0, rowsDone: 0 })
    .where(and(eq(fileImports.id, id), eq(fileImports.state, 'PREVIEWED')))
    .returning({ name: fileImports.name })
  if (!begun) return false
  await tx.insert(auditLog).values({ at: now, actor, action: 'import.started', subject: `import:${id}`, details: begun })
  await enqueueJob(tx, 'import-file', { id })
  return true
}

/** Has a file looked into once more: the register is no longer what it was compared with. */
export async function lookAgain(tx: Tx, { id }: Pick<By, 'id'>): Promise<void> {
  await tx
    .update(fileImports)
    .set({ state: 'RECEIVED', attempts: 0, rowsDone: 0, rowsOf: null, preview: null })
    .where(and(eq(fileImports.id, id), eq(fileImports.state, 'PREVIEWED')))
  await enqueueJob(tx, 'import-file', { id })
}
