import { dayOfInstantText, dayText, timeText } from '../_i18n/format'
import type { Locale } from '../_i18n/locale'
import { keepTogether } from './keep-together'
import { Ltr } from './Ltr'

/** Fills `<date></date>` and `<time></time>` of a message with an instant, in Amman's time; `<keep>` holds a word and the time together. */
export function momentTags(instant: string, locale: Locale) {
  return {
    keep: keepTogether,
    date: () => <bdi className="whitespace-nowrap">{dayOfInstantText(instant, locale)}</bdi>,
    time: () => <Ltr>{timeText(instant)}</Ltr>,
  }
}

/** Fills `<date></date>` of a message with a day. */
export function dayTag(day: string, locale: Locale) {
  return { date: () => <bdi className="whitespace-nowrap">{dayText(day, locale)}</bdi> }
}
