import { rowId } from '@/domain/row-id'
import { type StartRefusal, startImport } from '@/services/start-import'
import type { MutationResolvers } from '../../generated/resolvers'
import { importErrorTexts } from '../../import-texts'
import { repeatable } from '../../repeatable'

export const fileImportStart: MutationResolvers['fileImportStart'] = async (_parent, { input }, context) => {
  const viewer = await context.viewer()
  if (viewer.kind !== 'ACCOUNT') throw new Error('The schema lets accounts alone import files')
  const id = rowId(input.id)
  if (id === null) return { fileImport: null, userErrors: [refusedBy('IMPORT_UNKNOWN')] }
  const started = await repeatable(context, 'fileImportStart', input, (tx) =>
    startImport(tx, { id, actor: viewer.userName, now: context.now }),
  )
  return { fileImport: await context.queries.fileImports.byId(id), userErrors: started.ok ? [] : [refusedBy(started.reason)] }
}

function refusedBy(code: StartRefusal | 'IDEMPOTENCY_KEY') {
  const field = ['input', code === 'IDEMPOTENCY_KEY' ? 'idempotencyKey' : 'id']
  return { __typename: 'InputRefusal' as const, code, message: importErrorTexts[code], field }
}
