import { DEFAULT_LOCALE, isLocale, type Locale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { keepReference, keepTyped } from '../_messages/message-cookie'
import { send } from '../_messages/send'
import { isMessagePage, typedMessage } from '../_messages/typed-message'

type Context = { params: Promise<{ locale: string }> }

/** Takes the form of any of the pages for messages and leads to what became of it (303), so that refresh and back send nothing twice. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const locale = await localeOf(context)
  const form = await request.formData().catch(() => new FormData())
  const page = form.get('page')
  if (!isMessagePage(page)) return seeOther(`/${locale}`)
  const typed = typedMessage((field) => form.get(field))
  const sent = await send(page, locale === 'ar' ? 'AR' : 'EN', typed)
  const id = sent.ok ? await keepReference(page, sent.reference) : await keepTyped(page, typed, sent.problems, new Date())
  return seeOther(`/${locale}/${page}?message=${id}`)
}

/** Somebody came back to the address of the forms: the e-services name them all. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther(`/${await localeOf(context)}`)
}

async function localeOf({ params }: Context): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : DEFAULT_LOCALE
}
