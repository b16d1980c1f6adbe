import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { answerDeed } from '../../../../agency/_server/answer-deed'

type Context = { params: Promise<{ locale: string; agency: string }> }

/** Takes the forms of one agency's pages, for an administrator. */
export async function POST(request: Request, context: Context): Promise<Response> {
  return answerDeed(request, await placeOf(context))
}

/** Somebody came back to the forms' own address. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther((await placeOf(context)).base)
}

async function placeOf({ params }: Context) {
  const { locale: named, agency } = await params
  const locale = isLocale(named) ? named : DEFAULT_LOCALE
  return { locale, base: `/${locale}/staff/agencies/${encodeURIComponent(agency)}`, agency }
}
