import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { keepForm } from '@/app/_server/kept-form'
import { seeOther } from '@/app/_server/see-other'
import { rowId } from '@/domain/row-id'
import { startImport } from '../_server/imports'

type Context = { params: Promise<{ locale: string }> }

/** Has a file registered, and leads back to its page, which says what came of that. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: given } = await params
  const locale = isLocale(given) ? given : DEFAULT_LOCALE
  const form = await request.formData().catch(() => new FormData())
  const [id, key] = [String(form.get('id') ?? ''), String(form.get('key') ?? '')]
  if (rowId(id) === null) return seeOther(`/${locale}/staff/imports`)
  const outcome = await startImport(id, key)
  const page = `/${locale}/staff/imports/${id}`
  if (outcome.ok) return seeOther(page)
  return seeOther(`${page}?told=${await keepForm('import', { message: outcome.message?.[locale] ?? '' }, 1)}`)
}
