import { DEFAULT_LOCALE, isLocale, type Locale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { answerDeed } from '../_server/answer-deed'

type Context = { params: Promise<{ locale: string }> }

/** Takes the forms of an agency's pages. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const locale = await localeOf(context)
  return answerDeed(request, { locale, base: `/${locale}/agency`, agency: null })
}

/** Somebody came back to the forms' own address. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther(`/${await localeOf(context)}/agency`)
}

async function localeOf({ params }: Context): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : DEFAULT_LOCALE
}
