import { ask } from '@/app/_server/ask'
import { formAction } from '@/app/_server/form-action'
import { inquiryLookup } from '../../_server/inquiry-lookup'
import { keepTold } from '../_server/certificate'
import { certificatePath, fieldText, resultPath } from '../_server/certificate-path'
import { IssueCertificate } from '../_server/documents'

/** Issues a certificate and leads to its page, or to why there is none. The form's own key makes sending it twice harmless. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/violations`,
  submit: async ({ locale, data }) => {
    const [inquiry, idempotencyKey] = [fieldText(data.get('inquiry')), fieldText(data.get('key'))]
    const lookup = await inquiryLookup(inquiry)
    if (!lookup) return resultPath(locale, inquiry)
    const result = await ask(IssueCertificate, { input: { lookup, idempotencyKey } })
    if (!result.ok) return resultPath(locale, inquiry)
    const { certificate, userErrors } = result.data.clearanceCertificateIssue
    if (certificate) return certificatePath(locale, inquiry)
    const reasons = userErrors.map(({ message }) => message[locale]).join('\n')
    return certificatePath(locale, inquiry, await keepTold({ reasons }))
  },
})
