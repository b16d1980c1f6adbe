import { randomUUID } from 'node:crypto'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/app/_i18n/locale'
import { ask } from '@/app/_server/ask'
import { seeOther } from '@/app/_server/see-other'
import { inquiryLookup } from '../../_server/inquiry-lookup'
import { keepTold } from '../_server/certificate'
import { certificatePath, fieldText, resultPath } from '../_server/certificate-path'
import { ShareCertificate } from '../_server/documents'

type Context = { params: Promise<{ locale: string }> }

/** Makes a share code and leads back to the certificate, where it is told once. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const locale = await localeOf(context)
  const form = await request.formData().catch(() => new FormData())
  const [inquiry, number] = [fieldText(form.get('inquiry')), fieldText(form.get('number'))]
  const lookup = await inquiryLookup(inquiry)
  if (!lookup) return seeOther(resultPath(locale, inquiry))
  const result = await ask(ShareCertificate, { input: { lookup, number, idempotencyKey: randomUUID() } })
  const share = result.ok ? result.data.clearanceCertificateShare : null
  if (!share?.shareCode || !share.expiresAt) return seeOther(certificatePath(locale, inquiry))
  return seeOther(certificatePath(locale, inquiry, await keepTold({ shareCode: share.shareCode, expiresAt: share.expiresAt })))
}

/** Somebody came back to the form's own address. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther(`/${await localeOf(context)}/violations`)
}

async function localeOf({ params }: Context): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : DEFAULT_LOCALE
}
