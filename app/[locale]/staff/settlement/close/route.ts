import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { keepForm } from '@/app/_server/kept-form'
import { seeOther } from '@/app/_server/see-other'
import { parseTypedDay } from '@/domain/values/typed-day'
import { closeDay } from '../_server/settlement'

type Context = { params: Promise<{ locale: string }> }

/** Closes a day and leads to its page; back to the list with the reason when it was refused. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: given } = await params
  const locale = isLocale(given) ? given : DEFAULT_LOCALE
  const form = await request.formData().catch(() => new FormData())
  const list = `/${locale}/staff/settlement`
  const refused = async (message: string) => seeOther(`${list}?told=${await keepForm('settlement', { message }, 1)}`)
  const day = parseTypedDay(String(form.get('day') ?? ''))
  if (!day) return refused(wordsOf(locale)('settlement.badDay'))
  const outcome = await closeDay(day, String(form.get('key') ?? ''))
  return outcome.ok ? seeOther(`${list}/days/${day}`) : refused(outcome.message?.[locale] ?? '')
}
