import { randomUUID } from 'node:crypto'
import { ask } from '@/app/_server/ask'
import { formAction } from '@/app/_server/form-action'
import { inquiryLookup } from '../../_server/inquiry-lookup'
import { keepTold } from '../_server/certificate'
import { certificatePath, fieldText, resultPath } from '../_server/certificate-path'
import { ShareCertificate } from '../_server/documents'

/** Makes a share code and leads back to the certificate, where it is told once. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/violations`,
  submit: async ({ locale, data }) => {
    const [inquiry, number] = [fieldText(data.get('inquiry')), fieldText(data.get('number'))]
    const lookup = await inquiryLookup(inquiry)
    if (!lookup) return resultPath(locale, inquiry)
    const result = await ask(ShareCertificate, { input: { lookup, number, idempotencyKey: randomUUID() } })
    const share = result.ok ? result.data.clearanceCertificateShare : null
    if (!share?.shareCode || !share.expiresAt) return certificatePath(locale, inquiry)
    return certificatePath(locale, inquiry, await keepTold({ shareCode: share.shareCode, expiresAt: share.expiresAt }))
  },
})
