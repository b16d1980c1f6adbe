import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { keepForm } from '@/app/_server/kept-form'
import { seeOther } from '@/app/_server/see-other'
import { rowId } from '@/domain/values/row-id'
import { undoImport } from '../_server/undo'

type Context = { params: Promise<{ locale: string }> }

const LONGEST = 2_000
/** Cookies have room for so much of what was typed. */
const KEPT = 500

/** Asks for a file to be undone, and leads to its page; back to the form when it was refused, with what was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: given } = await params
  const locale = isLocale(given) ? given : DEFAULT_LOCALE
  const form = await request.formData().catch(() => new FormData())
  const [id, key, reason] = ['id', 'key', 'reason'].map((name) => String(form.get(name) ?? '').slice(0, LONGEST)) as [
    string,
    string,
    string,
  ]
  if (rowId(id) === null) return seeOther(`/${locale}/staff/imports`)
  const outcome = await undoImport(id, reason, key)
  if (outcome.ok) return seeOther(`/${locale}/staff/imports/${id}?told=${await keepForm('import', outcome.shown ?? {}, 1)}`)
  const kept = { message: outcome.message?.[locale] ?? '', reason: reason.slice(0, KEPT) }
  return seeOther(`/${locale}/staff/imports/${id}/undo?told=${await keepForm('import', kept, 1)}`)
}
