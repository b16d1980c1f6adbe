import { randomUUID } from 'node:crypto'
import { formAction } from '@/app/_server/form-action'
import { giveAccount, keptAccount } from '../../_server/refund'

const MAX_LENGTH = 200

/** Takes the account that somebody typed or, with `kept`, the one they have checked; the page says what came of it. */
export const { GET, POST } = formAction<{ token: string }>({
  page: ({ locale, params }) => `/${locale}/refund/${encodeURIComponent(params.token)}`,
  submit: async ({ locale, params: { token }, data, field }) => {
    const page = `/${locale}/refund/${encodeURIComponent(token)}`
    const checked = await keptAccount(token, field('kept', { max: MAX_LENGTH }))
    if (data.has('kept') && checked?.step !== 'checked') return page
    const typed = checked ?? {
      iban: field('iban', { max: MAX_LENGTH }),
      holder: field('holder', { max: MAX_LENGTH }),
      latin: field('latin', { max: MAX_LENGTH }),
      key: randomUUID(),
    }
    return `${page}?form=${await giveAccount(locale, { ...typed, token, isConfirmed: checked !== null })}`
  },
})
