import { amountInWords, amountText } from '../_i18n/format'
import type { Locale } from '../_i18n/locale'

/** Whole fils: seen with three decimals, heard in words, because "50.000" is easily taken for fifty thousand. */
export function Amount({ fils, locale }: { fils: number; locale: Locale }) {
  return (
    <>
      <bdi aria-hidden="true" className="whitespace-nowrap">
        {amountText(fils, locale)}
      </bdi>
      <span className="sr-only">{amountInWords(fils, locale)}</span>
    </>
  )
}
