import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { keepInquiry } from '../_server/inquiry-cookie'
import { typedLookup } from '../_server/typed-lookup'

type Context = { params: Promise<{ locale: string }> }

/** Takes the form and leads to its answer by another address (303), so that refresh, back and the other language ask for nothing twice. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const id = await keepInquiry(typedLookup((field) => form.get(field)))
  return seeOther(`${await servicePath(context)}?inquiry=${id}`)
}

/** Somebody came back to the form's own address: there is nothing to show but the form. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther(await servicePath(context))
}

async function servicePath({ params }: Context): Promise<string> {
  const { locale } = await params
  return `/${isLocale(locale) ? locale : DEFAULT_LOCALE}/violations`
}
