import { rowId } from '@/domain/row-id'
import { startUndo, type UndoRefusal } from '@/services/start-undo'
import type { MutationResolvers } from '../../generated/resolvers'
import { importErrorTexts } from '../../import-texts'
import { repeatable } from '../../repeatable'

export const fileImportUndo: MutationResolvers['fileImportUndo'] = async (_parent, { input }, context) => {
  const viewer = await context.viewer()
  if (viewer.kind !== 'ACCOUNT') throw new Error('The schema lets accounts alone import files')
  const id = rowId(input.id)
  if (id === null) return { fileImport: null, userErrors: [refusedBy('IMPORT_UNKNOWN')] }
  const undone = await repeatable(context, 'fileImportUndo', input, (tx) =>
    startUndo(tx, { id, reason: input.reason, actor: viewer.userName, now: context.now }),
  )
  if (!undone.ok) return { fileImport: null, userErrors: [refusedBy(undone.reason)] }
  return { fileImport: await context.queries.importUndos.undoOf(id), userErrors: [] }
}

const FIELDS: Partial<Record<UndoRefusal | 'IDEMPOTENCY_KEY', string>> = {
  IDEMPOTENCY_KEY: 'idempotencyKey',
  UNDO_REASON: 'reason',
  UNDO_REASON_LONG: 'reason',
}

function refusedBy(code: UndoRefusal | 'IDEMPOTENCY_KEY') {
  return { __typename: 'InputRefusal' as const, code, message: importErrorTexts[code], field: ['input', FIELDS[code] ?? 'id'] }
}
