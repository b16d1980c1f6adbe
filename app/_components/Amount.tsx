import { amountInWords, amountText } from '../_i18n/format'
import type { Locale } from '../_i18n/locale'

/** Whole fils: seen with three decimals, heard in words, because "50.000" is easily taken for fifty thousand. What is copied is the number alone. */
export function Amount({ fils, locale }: { fils: number; locale: Locale }) {
  return (
    <>
      <bdi aria-hidden="true" translate="no" className="whitespace-nowrap">
        {amountText(fils, locale)}
      </bdi>
      <span className="sr-only select-none">{amountInWords(fils, locale)}</span>
    </>
  )
}
