import { formAction } from '@/app/_server/form-action'
import { keepInquiry } from '../../violations/_server/inquiry-cookie'
import { typedLookup } from '../../violations/_server/typed-lookup'
import { objectionNumber } from '../_server/typed-objection'

const PROOF = ['number', 'day', 'month', 'year', 'holder']

/** Takes the number of an objection with the licence, and leads to it; without a number to all of the licence. The licence stays in this browser's cookie. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/objections`,
  submit: async ({ locale, field }) => {
    const inquiry = await keepInquiry(typedLookup((name) => (PROOF.includes(name) ? field(name) : '')))
    const typed = field('objection', { max: 40 })
    const number = objectionNumber(typed)
    if (typed.trim() === '') return `/${locale}/objections/list?${new URLSearchParams({ inquiry })}`
    if (number === null) return `/${locale}/objections?${new URLSearchParams({ inquiry, objection: typed })}#follow`
    return `/${locale}/objections/${encodeURIComponent(number)}?inquiry=${inquiry}`
  },
})
