import { DEFAULT_LOCALE, isLocale, type Locale } from '@/app/_i18n/locale'
import { isSameOrigin } from '@/app/_server/same-origin'
import { seeOther } from '@/app/_server/see-other'
import { signInAddress } from '@/app/_server/sign-in-address'
import { keepDeed, keepSecret } from '../_server/agency-cookies'
import { doDeed } from '../_server/do-deed'
import { type TypedDeed, typedDeed } from '../_server/typed-deed'

type Context = { params: Promise<{ locale: string }> }

/** Takes the forms of an agency's pages and leads to what became of them (303), so that refresh and back do nothing twice. */
export async function POST(request: Request, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const locale = await localeOf(context)
  const typed = typedDeed(await request.formData().catch(() => new FormData()))
  return seeOther(typed ? await answerTo(locale, typed) : `/${locale}/agency`)
}

/** Somebody came back to the forms' own address. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther(`/${await localeOf(context)}/agency`)
}

async function answerTo(locale: Locale, typed: TypedDeed): Promise<string> {
  const { deed, application } = typed
  const page = `/${locale}/agency${application && `/${application}`}`
  const outcome = await doDeed(typed)
  if (outcome.kind === 'fault' && outcome.fault === 'signedOut') return signInAddress(locale, page)
  if (outcome.kind !== 'done') return `${page}?form=${await keepDeed(typed, outcome)}#${deed}-form`
  if (outcome.application) return `/${locale}/agency/${outcome.application}?done=${deed}`
  if (outcome.secret) return `${page}?made=${await keepSecret(application, outcome.secret)}`
  return `${page}?done=${outcome.secret === null ? 'again' : deed}`
}

async function localeOf({ params }: Context): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : DEFAULT_LOCALE
}
