import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { keepInquiry, keptInquiry } from '../../_server/inquiry-cookie'
import { typedLookup } from '../../_server/typed-lookup'

type Context = { params: Promise<{ locale: string }> }

/** Adds the proof to an inquiry that was made without it, and leads back to who looked (303). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  const form = await request.formData().catch(() => new FormData())
  const kept = await keptInquiry(String(form.get('inquiry') ?? ''))
  const page = `/${isLocale(locale) ? locale : DEFAULT_LOCALE}/violations`
  if (!kept) return seeOther(page)
  const isProof = (field: string) => field === 'day' || field === 'month' || field === 'year' || field === 'holder'
  const id = await keepInquiry(typedLookup((field) => (isProof(field) ? form.get(field) : kept[field])))
  return seeOther(`${page}/looks?inquiry=${id}`)
}
