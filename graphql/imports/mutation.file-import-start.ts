import { rowId } from '@/domain/values/row-id'
import { approvalModel } from '@/graphql/approvals/approval-model'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { type StartRefusal, startImport } from '@/services/imports/start-import'

export const fileImportStart: MutationResolvers['fileImportStart'] = async (_parent, { input }, context) => {
  const viewer = await context.viewer()
  if (viewer.kind !== 'ACCOUNT') throw new Error('The schema lets accounts alone import files')
  const id = rowId(input.id)
  if (id === null) return { fileImport: null, approval: null, userErrors: [refusedBy('IMPORT_UNKNOWN')] }
  const { reason = '' } = input
  const started = await repeatable(context, 'fileImportStart', input, (tx) =>
    startImport(tx, { id, reason: reason ?? '', actor: viewer.userName, now: context.now }),
  )
  const fileImport = await context.queries.fileImports.byId(id)
  if (!started.ok) return { fileImport, approval: null, userErrors: [refusedBy(started.reason)] }
  const { approval } = started.answer
  return { fileImport, approval: approval === null ? null : await approvalModel(approval, context), userErrors: [] }
}

const FIELDS: Partial<Record<StartRefusal | 'IDEMPOTENCY_KEY', string>> = {
  IDEMPOTENCY_KEY: 'idempotencyKey',
  APPROVAL_REASON: 'reason',
}

function refusedBy(code: StartRefusal | 'IDEMPOTENCY_KEY') {
  return userError(code, FIELDS[code] ?? 'id')
}
