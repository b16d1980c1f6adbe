import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** Ask the same again, or start over. */
export function NextSteps({ locale, id, retry }: { locale: Locale; id: string; retry: string }) {
  return (
    <p className="grid gap-3 sm:flex sm:flex-wrap">
      <a href={`/${locale}/violations?inquiry=${id}`} className="button">
        {retry}
      </a>
      <a href={`/${locale}/violations`} className="button button-quiet">
        {wordsOf(locale)('result.another')}
      </a>
    </p>
  )
}
