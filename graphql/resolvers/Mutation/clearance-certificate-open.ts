import { pastedDocument } from '@/domain/pasted-document'
import { checkDocument } from '@/services/check-document'
import { openShareCode } from '@/services/open-share-code'
import { documentCheck } from '../../document-check'
import { documentErrorTexts } from '../../document-texts'
import type { MutationResolvers } from '../../generated/resolvers'
import { limitDocumentLookUp } from '../../look-up-limits'
import { inputError } from '../../proven-license'

export const clearanceCertificateOpen: MutationResolvers['clearanceCertificateOpen'] = async (_parent, { input }, context) => {
  const { db, queries, keys, now, limited } = context
  const asked = pastedDocument(input.shareCode)
  // What cannot be a code is looked up all the same: it is as unknown as any other.
  const code = asked?.kind === 'SHARE_CODE' ? asked.text : ''
  const opened = await limitDocumentLookUp(
    limited,
    () => openShareCode(db, code, now),
    (outcome) => !outcome.ok,
  )
  if (!opened.ok) {
    const refused = inputError(opened.reason, documentErrorTexts[opened.reason], ['input', 'shareCode'])
    return { signedText: null, check: null, userErrors: [refused] }
  }
  const checked = await checkDocument(opened.text, { ...queries, publicKeys: keys.publicKeys })
  return { signedText: opened.text, check: documentCheck(checked), userErrors: [] }
}
