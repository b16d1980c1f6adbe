import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { amountText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { siteAddress } from '@/app/_server/site'
import type { Reference } from './documents'
import { payUrl } from './pay-address'

/** 9:00 of the day before, counted from the midnight with which the day begins. */
const SECONDS_BEFORE = 15 * 3600

/** A calendar file with the last day of each price that ends, or null where none does. It names nobody. */
export function reminderFile(locale: Locale, { number, priceCalendar }: Reference, now: Date): string | null {
  const t = wordsOf(locale)
  const url = payUrl(locale, number)
  const { host } = new URL(siteAddress())
  const calendar = ical({
    name: t('pay.reminderName'),
    prodId: { company: 'Tasdeed', product: 'Payment reminder', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const [index, { until, due }] of priceCalendar.entries()) {
    const next = priceCalendar[index + 1]
    if (!until) continue
    const summary = t('pay.reminderTitle', { amount: amountText(due, locale), number })
    const after = next && t('pay.reminderNext', { amount: amountText(next.due, locale) })
    const event = calendar.createEvent({
      id: `${number}-${until}@${host}`,
      stamp: now,
      start: new Date(`${until}T00:00:00Z`),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary,
      description: [after, t('pay.reminderLink', { url })].filter(Boolean).join('\n'),
      url,
    })
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: SECONDS_BEFORE, description: summary })
  }
  // RFC 5545: every line ends in CRLF, the last one too. A day to pay by leaves the day free.
  return calendar.length() > 0 ? `${calendar.toString().trimEnd()}\r\n` : null
}
