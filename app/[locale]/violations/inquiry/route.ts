import { formAction } from '@/app/_server/form-action'
import { keepInquiry } from '../_server/inquiry-cookie'
import { numberToShow } from '../_server/number-to-show'
import { typedLookup } from '../_server/typed-lookup'

/** Takes the form and leads to its answer by another address, so that the other language asks for nothing twice either. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/violations`,
  submit: async ({ locale, data, field }) => {
    const inquiry = await keepInquiry(typedLookup((name) => data.get(name)))
    const pay = numberToShow(field('pay', { max: 40 }))
    return `/${locale}/violations?${new URLSearchParams({ inquiry, ...(pay && { pay }) })}`
  },
})
