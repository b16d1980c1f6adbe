import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { isSameOrigin } from '@/app/_server/same-origin'
import { seeOther } from '@/app/_server/see-other'
import { keepPasted } from '../_server/pasted'

type Context = { params: Promise<{ locale: string }> }

/** Takes what was pasted and leads to its answer by another address (303), which holds nothing of it. */
export async function POST(request: Request, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const form = await request.formData().catch(() => new FormData())
  const text = form.get('text')
  const id = await keepPasted(typeof text === 'string' ? text : '')
  return seeOther(`${await verifyPath(context)}?check=${id}`)
}

/** Somebody came back to the form's own address: there is nothing to show but the form. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther(await verifyPath(context))
}

async function verifyPath({ params }: Context): Promise<string> {
  const { locale } = await params
  return `/${isLocale(locale) ? locale : DEFAULT_LOCALE}/verify`
}
