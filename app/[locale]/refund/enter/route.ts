import { randomUUID } from 'node:crypto'
import { formAction } from '@/app/_server/form-action'
import { type KeptEntry, keptEntry, type Next, NOTHING, sendCode, sendLicense, sendPayment } from '../_server/enter'

const MAX = { max: 200 }
const TYPED = ['case', 'number', 'day', 'month', 'year', 'contact', 'transaction', 'amount', 'paidOn'] as const

/** Lets the payee of a refund in: a licence and a contact, then the code that was sent there; or what the bank gave. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/refund`,
  submit: async ({ locale, field }) => {
    const key = field('key', MAX) || randomUUID()
    const kept = await keptEntry(field('kept', MAX))
    const at = (next: Next) => ('token' in next ? `/${locale}/refund/${next.token}` : `/${locale}/refund?form=${next.kept}`)
    const step = field('step', MAX)
    if (step === 'code') return kept ? at(await sendCode(locale, kept, field('code', MAX), key)) : `/${locale}/refund`
    const typed: KeptEntry = { ...NOTHING, ...Object.fromEntries(TYPED.map((name) => [name, field(name, MAX)])) }
    return at(await (step === 'payment' ? sendPayment(locale, typed, key) : sendLicense(locale, typed, kept, key)))
  },
})
