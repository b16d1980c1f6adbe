import { randomUUID } from 'node:crypto'
import { formAction } from '@/app/_server/form-action'
import { beginStep, finishStep, keptStep, NO_STEP, type StepNext } from '../../_server/objection-step'
import { objectionNumber } from '../../_server/typed-objection'

const MAX = { max: 200 }

/** Takes a step of whoever objected, then the code that was sent to the contact of the objection. */
export const { GET, POST } = formAction<{ number: string }>({
  page: ({ locale }) => `/${locale}/objections`,
  submit: async ({ locale, params, field }) => {
    const number = objectionNumber(params.number)
    if (number === null) return `/${locale}/objections`
    const key = field('key', MAX) || randomUUID()
    const at = (next: StepNext, inquiry: string) => {
      const query = new URLSearchParams('done' in next ? { inquiry, done: next.done } : { inquiry, form: next.kept })
      return `/${locale}/objections/${number}?${query}`
    }
    if (field('step') === 'code') {
      const saved = await keptStep(number, field('kept', MAX))
      return saved ? at(await finishStep(locale, saved, field('code', MAX), key), saved.inquiry) : `/${locale}/objections`
    }
    const typed = { ...NO_STEP, number, inquiry: field('inquiry', MAX), act: field('act', MAX), text: field('text') }
    return at(await beginStep(locale, typed, key), typed.inquiry)
  },
})
