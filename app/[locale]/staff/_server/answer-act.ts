import { DEFAULT_LOCALE, isLocale, type Locale } from '@/app/_i18n/locale'
import { keepForm } from '@/app/_server/kept-form'
import { seeOther } from '@/app/_server/see-other'
import type { ActOutcome } from './told'

export type FormField = (name: string) => string

type Acting = {
  /** Name of the cookie that keeps what came of it. */
  readonly name: string
  /** The page that the form stands on. */
  readonly page: (locale: Locale, field: FormField) => string
  /** What is kept of a refused form beside `act`. */
  readonly keeps: readonly string[]
  /** Does it; undefined for what is nothing that can be done. */
  readonly act: (form: FormData, field: FormField, locale: Locale) => Promise<ActOutcome> | undefined
}

/** One more than the longest text that anything takes, so that what is too long is refused and never cut. */
const MAX_LENGTH = 2_001
/** What is kept of a field of a refused form must fit into a cookie with all others. */
const MAX_KEPT_LENGTH = 1_000

/** Does one thing that a form of staff asks for and leads back to its page (303), which says what came of it. */
export async function answerAct(request: Request, params: Promise<{ locale: string }>, acting: Acting): Promise<Response> {
  const { locale: named } = await params
  const locale = isLocale(named) ? named : DEFAULT_LOCALE
  const form = await request.formData().catch(() => new FormData())
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.slice(0, MAX_LENGTH) : ''
  }
  const page = acting.page(locale, field)
  const outcome = await acting.act(form, field, locale)
  if (!outcome) return seeOther(page)
  const typed = Object.fromEntries(acting.keeps.map((name) => [name, field(name).slice(0, MAX_KEPT_LENGTH)]))
  const told = outcome.ok
    ? { ...outcome.shown, act: field('act') }
    : { ...typed, act: field('act'), refused: '1', message: outcome.message?.[locale] ?? '', field: outcome.field ?? '' }
  const id = await keepForm(acting.name, told, 1)
  return seeOther(`${page}${page.includes('?') ? '&' : '?'}told=${id}`)
}
