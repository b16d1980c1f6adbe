import { formAction } from '@/app/_server/form-action'
import { keepReference, keepTyped } from '../_messages/message-cookie'
import { send } from '../_messages/send'
import { isMessagePage, typedMessage } from '../_messages/typed-message'

/** Takes the form of any of the pages for messages. The e-services name them all. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}`,
  submit: async ({ locale, data }) => {
    const page = data.get('page')
    if (!isMessagePage(page)) return `/${locale}`
    const typed = typedMessage((field) => data.get(field))
    const sent = await send(page, locale === 'ar' ? 'AR' : 'EN', typed)
    const id = sent.ok ? await keepReference(page, sent.reference) : await keepTyped(page, typed, sent.problems, new Date())
    return `/${locale}/${page}?message=${id}`
  },
})
