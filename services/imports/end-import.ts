import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { fileImports } from '@/db/schema/imports'
import type { ImportKind, ImportPreview, ImportRefusal } from '@/domain/imports/file-import'
import type { Summary } from '@/services/feeds/summary'
import { removePieces, writePieces } from './pieces'

type Errors = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }

export type ImportEnd =
  | { readonly state: 'PREVIEWED'; readonly kind: ImportKind; readonly preview: ImportPreview }
  | {
      readonly state: 'DONE'
      readonly outcome: Summary | null
      readonly errors: Errors | null
      readonly settlementFileId: number | null
    }
  | { readonly state: 'REFUSED' | 'FAILED'; readonly refusal: ImportRefusal }

/** Records what one step of an import came to. The file's bytes are forgotten, unless it can still be registered; the error file stays. */
export async function endImport(db: Db, id: number, end: ImportEnd, { actor, now }: { actor: string; now: Date }): Promise<void> {
  await db.transaction(async (tx) => {
    const { errors = null, ...known } = { errors: null, ...end }
    const finishedAt = end.state === 'PREVIEWED' ? null : now
    const ended = await tx
      .update(fileImports)
      .set({ ...known, errorName: errors?.name ?? null, beatAt: null, finishedAt })
      .where(and(eq(fileImports.id, id), inArray(fileImports.state, ['RECEIVED', 'RUNNING'])))
      .returning({ id: fileImports.id })
    if (ended.length === 0 || end.state === 'PREVIEWED') return
    await removePieces(tx, id, 'FILE')
    if (errors) await writePieces(tx, id, 'ERRORS', errors.chunks)
    const details = { ...('outcome' in end && { outcome: end.outcome }), ...('refusal' in end && { refusal: end.refusal.en }) }
    const action = `import.${end.state.toLowerCase() as Lowercase<typeof end.state>}` as const
    await tx.insert(auditLog).values({ at: now, actor, action, subject: `import:${id}`, details })
  })
}
