import { maskedContact } from '@/domain/contacts/contact'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { openedMessage } from '@/services/notices/sealed-notice'

/** What a demo wrote and did not send, the latest first; null where messages are sent. */
export const sandboxMessages: QueryResolvers['sandboxMessages'] = async (_parent, _args, { queries, keepsMessages, sealKey }) => {
  if (!keepsMessages) return null
  const rows = await queries.notices.kept()
  return rows.flatMap(({ id, channel, language, sealed, endedAt }) => {
    const message = openedMessage(sealed ?? '', sealKey)
    if (!message || !endedAt) return []
    const { subject, text } = message
    const to = maskedContact({ channel, address: message.to })
    return [
      { id: String(id), channel, to, subject, text, language: language === 'ar' ? ('AR' as const) : ('EN' as const), sentAt: endedAt },
    ]
  })
}
