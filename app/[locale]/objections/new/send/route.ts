import { randomUUID } from 'node:crypto'
import { formAction } from '@/app/_server/form-action'
import { type KeptObjection, keptObjection, type Next, NOTHING, sendCode, sendForm, sendObjection } from '../../_server/new-objection'

const MAX = { max: 200 }
const MOST_CHOSEN = 50

/** Takes an objection as it was typed, the code that was sent to its contact, then the word to send it. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/objections`,
  submit: async ({ locale, data, field }) => {
    const key = field('key', MAX) || randomUUID()
    const before = await keptObjection(field('kept', MAX))
    const at = (next: Next, inquiry: string) => {
      const query = new URLSearchParams('number' in next ? { inquiry, done: 'SUBMIT' } : { inquiry, form: next.kept })
      return `/${locale}/objections/${'number' in next ? next.number : 'new'}?${query}`
    }
    if (field('step') === 'code')
      return before ? at(await sendCode(locale, before, field('code', MAX), key), before.inquiry) : `/${locale}/objections`
    if (field('step') === 'files') return before ? at(await sendObjection(locale, before, key), before.inquiry) : `/${locale}/objections`
    const ids = data.getAll('v').filter((id) => typeof id === 'string' && /^\d{1,18}$/.test(id))
    const typed: KeptObjection = {
      ...NOTHING,
      inquiry: field('inquiry', MAX),
      ids: ids.slice(0, MOST_CHOSEN).join(' '),
      reason: field('reason', MAX),
      capacity: field('capacity', MAX),
      name: field('name', MAX),
      contact: field('contact', MAX),
      text: field('text'),
    }
    return at(await sendForm(locale, typed, before, key), typed.inquiry)
  },
})
