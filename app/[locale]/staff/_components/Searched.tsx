import type { Locale } from '@/app/_i18n/locale'
import { LongKey } from './LongKey'

/** A number that leads to what has it: the search opens the page of whatever it finds alone. */
export function Searched({ locale, number }: { locale: Locale; number: string }) {
  return (
    <a href={`/${locale}/staff/search?${new URLSearchParams({ q: number })}`}>
      <LongKey text={number} />
    </a>
  )
}
