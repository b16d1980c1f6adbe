import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { fileImports } from '@/db/schema/imports'
import { lengthOf, messageText } from '@/domain/feedback/message'
import { MAX_UNDO_REASON_LENGTH } from '@/domain/imports/import-undo'
import { type RequestProblem, requestApproval } from '@/services/approvals/request-approval'
import { type UndoRefusal, undoRefusal } from './begin-undo'

export type UndoRequestRefusal = UndoRefusal | 'UNDO_REASON' | 'UNDO_REASON_LONG' | RequestProblem

/** `answer`: the request that waits for a second person. */
type Asked = { readonly ok: true; readonly answer: number } | { readonly ok: false; readonly reason: UndoRequestRefusal }

type Request = { readonly id: number; readonly reason: string; readonly actor: string; readonly now: Date }

/** Asks for an import to be undone, which a second person decides. Refused without a reason, and for what cannot be undone. */
export async function startUndo(db: Db, { id, actor, now, ...given }: Request): Promise<Asked> {
  const reason = messageText(given.reason)
  if (reason === '') return { ok: false, reason: 'UNDO_REASON' }
  if (lengthOf(reason) > MAX_UNDO_REASON_LENGTH) return { ok: false, reason: 'UNDO_REASON_LONG' }
  return db.transaction(async (tx): Promise<Asked> => {
    const [one] = await tx.select().from(fileImports).where(eq(fileImports.id, id)).for('no key update')
    const refused = await undoRefusal(tx, one)
    if (refused) return { ok: false, reason: refused }
    const isUndo = and(eq(fileImports.undoesId, id), ne(fileImports.state, 'FAILED'))
    if ((await tx.select({ id: fileImports.id }).from(fileImports).where(isUndo)).length > 0) return { ok: false, reason: 'UNDO_REPEATED' }
    const asked = { kind: 'IMPORT_UNDO', subject: `import:${id}`, payload: { import: id, reason }, reason } as const
    const request = await requestApproval(tx, asked, { actor, now })
    return request.ok ? { ok: true, answer: request.id } : request
  })
}
