import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { keepForm } from '@/app/_server/kept-form'
import { seeOther } from '@/app/_server/see-other'
import { rowId } from '@/domain/values/row-id'
import { startImport } from '../_server/imports'

type Context = { params: Promise<{ locale: string }> }

const LONGEST = 2_000
/** Cookies have room for so much of what was typed. */
const KEPT = 500

/** Has a file registered, or asks for that, and leads back to its page, which says what came of it. */
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
  const outcome = await startImport(id, reason, key)
  const page = `/${locale}/staff/imports/${id}`
  if (outcome.ok && !outcome.shown) return seeOther(page)
  const told = outcome.ok
    ? outcome.shown
    : { refused: '1', message: outcome.message?.[locale] ?? '', field: outcome.field ?? '', reason: reason.slice(0, KEPT) }
  return seeOther(`${page}?told=${await keepForm('import', told ?? {}, 1)}`)
}
