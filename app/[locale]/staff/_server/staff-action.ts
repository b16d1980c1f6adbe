import type { Locale } from '@/app/_i18n/locale'
import { type FormField, formAction, type SentForm } from '@/app/_server/form-action'
import { keepForm } from '@/app/_server/form-cookie'
import type { ActionOutcome } from './action-outcome'

type StaffAction = {
  /** Name of the cookie that keeps what came of it. */
  readonly name: string
  /** The page that the form stands on; `shown`: what was told of what was done, such as the number of what was made. */
  readonly page: (locale: Locale, field: FormField, shown?: Readonly<Record<string, string>>) => string
  /** What is kept of a refused form beside `act`. */
  readonly keeps: readonly string[]
  /** Does it; undefined for what is nothing that can be done. */
  readonly run: (form: SentForm) => Promise<ActionOutcome> | undefined
}

/** What is kept of a field of a refused form must fit into a cookie with all others. */
const MAX_KEPT_LENGTH = 1_000

/** A form of staff: does what its button `act` names and leads back to its page, which says what came of it. */
export function staffAction({ name, page, keeps, run }: StaffAction) {
  return formAction({
    page: ({ locale }) => page(locale, () => ''),
    submit: async (form) => {
      const { locale, field } = form
      const address = page(locale, field)
      const outcome = await run(form)
      if (!outcome) return address
      const back = outcome.ok ? page(locale, field, outcome.shown) : address
      const typed = Object.fromEntries(keeps.map((saved) => [saved, valuesOf(form.data, saved).slice(0, MAX_KEPT_LENGTH)]))
      const result = outcome.ok
        ? { ...outcome.shown, act: field('act') }
        : { ...typed, act: field('act'), refused: '1', message: outcome.message?.[locale] ?? '', field: outcome.field ?? '' }
      return `${back}${back.includes('?') ? '&' : '?'}result=${await keepForm(name, result, 1)}`
    },
  })
}

/** A field as it was sent; of one that was sent several times, such as boxes that were ticked, all values with commas between. */
function valuesOf(data: FormData, name: string): string {
  return data
    .getAll(name)
    .filter((value) => typeof value === 'string')
    .join(',')
}
