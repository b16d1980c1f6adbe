import { formAction } from '@/app/_server/form-action'
import { keepInquiry } from '../_server/inquiry-cookie'
import { typedLookup } from '../_server/typed-lookup'

/** Takes the form and leads to its answer by another address, so that the other language asks for nothing twice either. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/violations`,
  submit: async ({ locale, data }) => `/${locale}/violations?inquiry=${await keepInquiry(typedLookup((field) => data.get(field)))}`,
})
