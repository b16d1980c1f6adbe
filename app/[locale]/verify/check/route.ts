import { DEFAULT_LOCALE, isLocale, type Locale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { pastedDocument } from '@/domain/documents/pasted-document'
import { openedCode } from '../_server/document'
import { keepPasted } from '../_server/pasted'

type Context = { params: Promise<{ locale: string }> }

/** Takes what was pasted and leads to its answer by another address (303), which holds nothing of it. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const text = form.get('text')
  const id = await keptAnswer(typeof text === 'string' ? text : '', await localeOf(context))
  return seeOther(`${await verifyPath(context)}?check=${id}`)
}

/** A share code is used here, once; what it opened is kept in its place, so that the answer can be looked at again. */
async function keptAnswer(text: string, locale: Locale): Promise<string> {
  const document = pastedDocument(text)
  const opened = document?.kind === 'SHARE_CODE' ? await openedCode(document.text) : null
  if (!opened) return keepPasted(text)
  return 'text' in opened ? keepPasted(opened.text) : keepPasted(text, opened.refusal[locale])
}

/** Somebody came back to the form's own address: there is nothing to show but the form. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther(await verifyPath(context))
}

async function verifyPath(context: Context): Promise<string> {
  return `/${await localeOf(context)}/verify`
}

async function localeOf({ params }: Context): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : DEFAULT_LOCALE
}
