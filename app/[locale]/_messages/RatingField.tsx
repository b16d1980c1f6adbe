import { FieldError } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

const RATINGS = ['5', '4', '3', '2', '1'] as const

/** How good the service was: one of five, each in words. */
export function RatingField({ locale, chosen, error }: { locale: Locale; chosen: string; error: string }) {
  const t = wordsOf(locale)
  return (
    <fieldset aria-describedby={error ? 'rating-error' : undefined}>
      <legend className="font-bold">{t('letters.rating')}</legend>
      {error && <FieldError id="rating">{error}</FieldError>}
      <div className="mt-2 grid gap-2 sm:grid-cols-5">
        {RATINGS.map((rating) => (
          <label
            key={rating}
            className="flex min-h-13 cursor-pointer items-center gap-3 rounded-control border border-edge px-4 has-checked:border-green has-checked:bg-tint has-checked:font-bold sm:justify-center sm:px-2"
          >
            <input
              id={`rating-${rating}`}
              type="radio"
              name="rating"
              value={rating}
              defaultChecked={chosen === rating}
              className="size-5 shrink-0 accent-green"
            />
            {t(`letters.rating${rating}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
