import { rowId } from '@/domain/values/row-id'
import { approvalModel } from '@/graphql/approvals/approval-model'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { startUndo, type UndoRequestRefusal } from '@/services/imports/start-undo'

export const fileImportUndo: MutationResolvers['fileImportUndo'] = async (_parent, { input }, context) => {
  const viewer = await context.viewer()
  if (viewer.kind !== 'ACCOUNT') throw new Error('The schema lets accounts alone import files')
  const id = rowId(input.id)
  if (id === null) return { approval: null, userErrors: [refusedBy('IMPORT_UNKNOWN')] }
  const asked = await repeatable(context, 'fileImportUndo', input, (tx) =>
    startUndo(tx, { id, reason: input.reason, actor: viewer.userName, now: context.now }),
  )
  if (!asked.ok) return { approval: null, userErrors: [refusedBy(asked.reason)] }
  return { approval: await approvalModel(asked.answer, context), userErrors: [] }
}

const FIELDS: Partial<Record<UndoRequestRefusal | 'IDEMPOTENCY_KEY', string>> = {
  IDEMPOTENCY_KEY: 'idempotencyKey',
  UNDO_REASON: 'reason',
  UNDO_REASON_LONG: 'reason',
}

function refusedBy(code: UndoRequestRefusal | 'IDEMPOTENCY_KEY') {
  return userError(code, FIELDS[code] ?? 'id')
}
