import { createHash } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { fileImports, importChanges } from '@/db/schema/imports'
import { enqueueJob } from '@/services/platform/enqueue-job'

/** Why an import cannot be undone. */
export type UndoRefusal = 'IMPORT_UNKNOWN' | 'UNDO_KIND' | 'UNDO_STATE' | 'UNDO_REPEATED' | 'UNDO_NOTHING'

type Begun = { readonly ok: true; readonly answer: number } | { readonly ok: false; readonly reason: UndoRefusal }

type Undo = { readonly id: number; readonly reason: string; readonly actor: string; readonly now: Date }

type Import = typeof fileImports.$inferSelect

/**
 * Has an import of violations undone, in the background: the undo is an import of its own in the list. Refused for what
 * `undoRefusal` says.
 */
export async function beginUndo(tx: Tx, { id, reason, actor, now }: Undo): Promise<Begun> {
  const [one] = await tx.select().from(fileImports).where(eq(fileImports.id, id)).for('update')
  const refused = await undoRefusal(tx, one)
  if (!one || refused) return { ok: false, reason: refused ?? 'IMPORT_UNKNOWN' }
  const [made] = await tx
    .insert(fileImports)
    .values(undoOf(one, { reason, actor, now }))
    .onConflictDoNothing()
    .returning({ id: fileImports.id })
  if (!made) return { ok: false, reason: 'UNDO_REPEATED' }
  const details = { name: one.name, reason, undo: made.id }
  await tx.insert(auditLog).values({ at: now, actor, action: 'import.undone', subject: `import:${id}`, details })
  await enqueueJob(tx, 'import-file', { id: made.id })
  return { ok: true, answer: made.id }
}

/**
 * Why an import cannot be undone: it is another kind of file, has not ended, did nothing (or was registered before what
 * an import does was noted), or is undone already. Null when it can be.
 */
export async function undoRefusal(tx: Tx, one: Import | undefined): Promise<UndoRefusal | null> {
  if (!one) return 'IMPORT_UNKNOWN'
  if (one.kind !== null && one.kind !== 'VIOLATIONS') return 'UNDO_KIND'
  if (one.state !== 'DONE' && one.state !== 'FAILED') return 'UNDO_STATE'
  const ofThis = eq(importChanges.importId, one.id)
  const some = (which: typeof ofThis | undefined) => tx.select({ line: importChanges.line }).from(importChanges).where(which).limit(1)
  if ((await some(and(ofThis, isNull(importChanges.undo)))).length > 0) return null
  return (await some(ofThis)).length > 0 ? 'UNDO_REPEATED' : 'UNDO_NOTHING'
}

function undoOf({ id, name }: Import, { reason, actor, now }: Omit<Undo, 'id'>): typeof fileImports.$inferInsert {
  const contentHash = createHash('sha256').update(`undo of import ${id}`).digest('hex')
  const by = { receivedAt: now, receivedBy: actor, startedAt: now, startedBy: actor }
  return { name, contentHash, size: 0, kind: 'UNDO', state: 'RUNNING', undoesId: id, reason, ...by }
}
