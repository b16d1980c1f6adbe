import type { Locale } from '@/app/_i18n/locale'
import { formAction } from '@/app/_server/form-action'
import { pastedDocument } from '@/domain/documents/pasted-document'
import { openedCode } from '../_server/document'
import { keepPasted } from '../_server/pasted'

/** Takes what was pasted and leads to its answer by another address, which holds nothing of it. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/verify`,
  submit: async ({ locale, data }) => {
    const text = data.get('text')
    return `/${locale}/verify?check=${await keptAnswer(typeof text === 'string' ? text : '', locale)}`
  },
})

/** A share code is used here, once; what it opened is kept in its place, so that the answer can be looked at again. */
async function keptAnswer(text: string, locale: Locale): Promise<string> {
  const document = pastedDocument(text)
  const opened = document?.kind === 'SHARE_CODE' ? await openedCode(document.text) : null
  if (!opened) return keepPasted(text)
  return 'text' in opened ? keepPasted(opened.text) : keepPasted(text, opened.refusal[locale])
}
