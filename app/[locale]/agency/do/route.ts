import { formAction } from '@/app/_server/form-action'
import { submitAgencyForm } from '../_server/submit-agency-form'

/** Takes the forms of an agency's pages. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/agency`,
  submit: ({ locale, data }) => submitAgencyForm(data, { locale, base: `/${locale}/agency`, agency: null }),
})
