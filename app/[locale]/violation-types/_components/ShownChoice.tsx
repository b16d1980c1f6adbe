import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { SHOWN, type Shown } from '../_server/catalogue'

/** Which types to show, as part of the search. */
export function ShownChoice({ locale, chosen }: { locale: Locale; chosen: Shown }) {
  const t = wordsOf(locale)
  return (
    <fieldset>
      <legend className="sr-only">{t('catalogue.show')}</legend>
      <div className="flex flex-wrap gap-2">
        {SHOWN.map((shown) => (
          <label
            key={shown}
            className="inline-flex min-h-12 cursor-pointer items-center gap-2 rounded-control border border-edge px-4 has-checked:border-green has-checked:bg-tint"
          >
            <input type="radio" name="show" value={shown} defaultChecked={shown === chosen} className="size-5 accent-green" />
            {t(`catalogue.shown.${shown}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
