import { findSignedText, pastedDocument } from '@/domain/documents/pasted-document'
import { limitDocumentLookUp } from '@/graphql/admission/look-up-limits'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { refusal } from '@/graphql/lib/refusal'
import { checkDocument, checkNumber } from '@/services/documents/check-document'
import { documentCheck as answer } from './checked-document'

export const documentCheck: QueryResolvers['documentCheck'] = async (_parent, { input: { text, number } }, { queries, keys, limited }) => {
  if ((text == null) === (number == null)) throw refusal('DOCUMENT_INPUT_INVALID')
  if (text != null) return answer(await checkDocument(findSignedText(text) ?? text, { ...queries, publicKeys: keys.publicKeys }))
  const asked = pastedDocument(number ?? '')
  if (asked?.kind !== 'NUMBER') throw refusal('DOCUMENT_NUMBER_INVALID')
  const checked = await limitDocumentLookUp(
    limited,
    () => checkNumber(asked.text, queries),
    ({ verdict }) => verdict === 'UNRECORDED',
  )
  return answer(checked, asked.text)
}
