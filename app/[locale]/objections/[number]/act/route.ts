import { randomUUID } from 'node:crypto'
import { formAction } from '@/app/_server/form-action'
import { beginStep, doStep, finishStep, keptStep, NO_STEP, type StepNext } from '../../_server/objection-step'
import { objectionNumber } from '../../_server/typed-objection'

const MAX = { max: 200 }

/** Takes a step of whoever objected, the code that was sent to the contact of the objection, then the word to do it. */
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
    const step = field('step')
    if (step === 'code' || step === 'files') {
      const saved = await keptStep(number, field('kept', MAX))
      if (!saved) return `/${locale}/objections`
      const next = step === 'code' ? finishStep(locale, saved, field('code', MAX), key) : doStep(locale, saved, key)
      return at(await next, saved.inquiry)
    }
    const typed = {
      ...NO_STEP,
      number,
      inquiry: field('inquiry', MAX),
      act: field('act', MAX),
      text: field('text'),
      contact: field('contact', MAX),
      holderName: field('holderName', MAX),
    }
    return at(await beginStep(locale, typed, key), typed.inquiry)
  },
})
