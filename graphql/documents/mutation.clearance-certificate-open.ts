import type { Db } from '@/db/client/client'
import { pastedDocument } from '@/domain/documents/pasted-document'
import { limitDocumentLookUp } from '@/graphql/admission/look-up-limits'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { checkDocument } from '@/services/documents/check-document'
import { openShareCode } from '@/services/documents/open-share-code'
import { documentCheck } from './checked-document'

export const clearanceCertificateOpen: MutationResolvers['clearanceCertificateOpen'] = async (_parent, { input }, context) => {
  const { queries, keys, now, limited } = context
  const asked = pastedDocument(input.shareCode)
  // What cannot be a code is looked up all the same: it is as unknown as any other.
  const code = asked?.kind === 'SHARE_CODE' ? asked.text : ''
  const open = async (tx: Db) => {
    const outcome = await openShareCode(tx, code, now)
    return outcome.ok ? { ok: true as const, answer: outcome.text } : outcome
  }
  const opened = await limitDocumentLookUp(
    limited,
    () => repeatable(context, 'clearanceCertificateOpen', input, open, `share code ${code}`),
    (outcome) => !outcome.ok,
  )
  if (!opened.ok) {
    const field = opened.reason === 'IDEMPOTENCY_KEY' ? 'idempotencyKey' : 'shareCode'
    const refused = userError(opened.reason, field)
    return { signedText: null, check: null, userErrors: [refused] }
  }
  const signedText = String(opened.answer)
  const checked = await checkDocument(signedText, { ...queries, publicKeys: keys.publicKeys })
  return { signedText, check: documentCheck(checked), userErrors: [] }
}
