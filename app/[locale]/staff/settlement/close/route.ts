import { wordsOf } from '@/app/_i18n/words'
import { formAction } from '@/app/_server/form-action'
import { keepForm } from '@/app/_server/form-cookie'
import { parseTypedDay } from '@/domain/values/typed-day'
import { closeDay } from '../_server/settlement'

/** Closes a day and leads to its page; back to the list with the reason when it was refused. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/staff/settlement`,
  submit: async ({ locale, field }) => {
    const list = `/${locale}/staff/settlement`
    const refused = async (message: string) => `${list}?result=${await keepForm('settlement', { message }, 1)}`
    const day = parseTypedDay(field('day'))
    if (!day) return refused(wordsOf(locale)('settlement.badDay'))
    const outcome = await closeDay(day, field('key'))
    return outcome.ok ? `${list}/days/${day}` : refused(outcome.message?.[locale] ?? '')
  },
})
