import { randomUUID } from 'node:crypto'
import { formAction } from '@/app/_server/form-action'
import { endSubscription, keptSubscription, type Next, NOTHING, sendCode, sendContact } from '../_server/subscribe'

const MAX = { max: 200 }

/** Takes a contact, then the code that was sent there; or ends a subscription. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/notices`,
  submit: async ({ locale, field }) => {
    const key = field('key', MAX) || randomUUID()
    const kept = await keptSubscription(field('kept', MAX))
    const inquiry = kept?.inquiry || field('inquiry', MAX)
    const at = (next: Next) =>
      `/${locale}/notices?${new URLSearchParams({ inquiry, ...('done' in next ? { done: next.done } : { form: next.kept }) })}`
    const step = field('step', MAX)
    if (step === 'end') return at(await endSubscription(locale, inquiry, field('subscription', MAX), key))
    if (step === 'code') return kept ? at(await sendCode(locale, kept, field('code', MAX), key)) : `/${locale}/notices`
    return at(await sendContact(locale, { ...NOTHING, inquiry, contact: field('contact', MAX) }, key))
  },
})
