import { DEFAULT_LOCALE, isLocale, type Locale } from '@/app/_i18n/locale'
import { ask } from '@/app/_server/ask'
import { seeOther } from '@/app/_server/see-other'
import { inquiryLookup } from '../../_server/inquiry-lookup'
import { keepTold } from '../_server/certificate'
import { certificatePath, fieldText, resultPath } from '../_server/certificate-path'
import { IssueCertificate } from '../_server/documents'

type Context = { params: Promise<{ locale: string }> }

/** Issues a certificate and leads to its page, or to why there is none. The form's own key makes sending it twice harmless. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const locale = await localeOf(context)
  const form = await request.formData().catch(() => new FormData())
  const [inquiry, idempotencyKey] = [fieldText(form.get('inquiry')), fieldText(form.get('key'))]
  const lookup = await inquiryLookup(inquiry)
  if (!lookup) return seeOther(resultPath(locale, inquiry))
  const result = await ask(IssueCertificate, { input: { lookup, idempotencyKey } })
  if (!result.ok) return seeOther(resultPath(locale, inquiry))
  const { certificate, userErrors } = result.data.clearanceCertificateIssue
  if (certificate) return seeOther(certificatePath(locale, inquiry))
  const reasons = userErrors.map(({ message }) => message[locale]).join('\n')
  return seeOther(certificatePath(locale, inquiry, await keepTold({ reasons })))
}

/** Somebody came back to the form's own address. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther(`/${await localeOf(context)}/violations`)
}

async function localeOf({ params }: Context): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : DEFAULT_LOCALE
}
