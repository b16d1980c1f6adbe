import { createHash } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditLog } from '@/db/schema/audit'
import { fileImports, importChanges } from '@/db/schema/file-imports'
import { LONGEST_UNDO_REASON } from '@/domain/import-undo'
import { lengthOf, messageText } from '@/domain/message'
import { enqueueJob } from './enqueue-job'

export type UndoRefusal =
  | 'IMPORT_UNKNOWN'
  | 'UNDO_KIND'
  | 'UNDO_STATE'
  | 'UNDO_REPEATED'
  | 'UNDO_NOTHING'
  | 'UNDO_REASON'
  | 'UNDO_REASON_LONG'

type Started = { readonly ok: true; readonly answer: number } | { readonly ok: false; readonly reason: UndoRefusal }

type Request = { readonly id: number; readonly reason: string; readonly actor: string; readonly now: Date }

/**
 * Has an import of violations undone, in the background: the undo is an import of its own in the list. Refused without a reason, for another kind of file, for one
 * that has not ended, that did nothing (or was registered before what an import does was noted), and for one that is undone already.
 */
export async function startUndo(db: Db, { id, actor, now, ...given }: Request): Promise<Started> {
  const reason = messageText(given.reason)
  if (reason === '') return { ok: false, reason: 'UNDO_REASON' }
  if (lengthOf(reason) > LONGEST_UNDO_REASON) return { ok: false, reason: 'UNDO_REASON_LONG' }
  return db.transaction(async (tx): Promise<Started> => {
    const [one] = await tx.select().from(fileImports).where(eq(fileImports.id, id)).for('update')
    const refused = one ? await refusalOf(tx as unknown as Db, one) : 'IMPORT_UNKNOWN'
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
  })
}

type Import = typeof fileImports.$inferSelect

async function refusalOf(db: Db, { id, kind, state }: Import): Promise<UndoRefusal | null> {
  if (kind !== null && kind !== 'VIOLATIONS') return 'UNDO_KIND'
  if (state !== 'DONE' && state !== 'FAILED') return 'UNDO_STATE'
  const left = and(eq(importChanges.importId, id), isNull(importChanges.undo))
  const [change] = await db.select({ line: importChanges.line }).from(importChanges).where(left).limit(1)
  if (change) return null
  const [touched] = await db.select({ line: importChanges.line }).from(importChanges).where(eq(importChanges.importId, id)).limit(1)
  return touched ? 'UNDO_REPEATED' : 'UNDO_NOTHING'
}

function undoOf({ id, name }: Import, { reason, actor, now }: Omit<Request, 'id'>): typeof fileImports.$inferInsert {
  const contentHash = createHash('sha256').update(`undo of import ${id}`).digest('hex')
  const by = { receivedAt: now, receivedBy: actor, startedAt: now, startedBy: actor }
  return { name, contentHash, size: 0, kind: 'UNDO', state: 'RUNNING', undoesId: id, reason, ...by }
}
