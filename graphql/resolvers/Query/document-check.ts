import { findSignedText, pastedDocument } from '@/domain/pasted-document'
import { checkDocument, checkNumber } from '@/services/check-document'
import { documentCheck as answer } from '../../document-check'
import type { QueryResolvers } from '../../generated/resolvers'
import { limitDocumentLookUp } from '../../look-up-limits'
import { refusal } from '../../refusal'

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
