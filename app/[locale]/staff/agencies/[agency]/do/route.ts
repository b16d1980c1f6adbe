import type { Locale } from '@/app/_i18n/locale'
import { formAction } from '@/app/_server/form-action'
import { submitAgencyForm } from '../../../../agency/_server/submit-agency-form'

const pageOf = (locale: Locale, agency: string) => `/${locale}/staff/agencies/${encodeURIComponent(agency)}`

/** Takes the forms of one agency's pages, for an administrator. */
export const { GET, POST } = formAction<{ agency: string }>({
  page: ({ locale, params }) => pageOf(locale, params.agency),
  submit: ({ locale, data, params: { agency } }) => submitAgencyForm(data, { locale, base: pageOf(locale, agency), agency }),
})
