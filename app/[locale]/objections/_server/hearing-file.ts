import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { siteAddress } from '@/app/_server/site'
import type { Objection } from './followed'

/** A day before the hearing. */
const SECONDS_BEFORE = 24 * 3600

/** The hearing as a calendar file; null where none is set. Another day of the same hearing replaces the first in the calendar. */
export function hearingFile(
  locale: Locale,
  { number, hearing, authority, events }: Pick<Objection, 'number' | 'hearing' | 'authority' | 'events'>,
  now: Date,
): string | null {
  if (!hearing) return null
  const t = wordsOf(locale)
  const { host } = new URL(siteAddress())
  const summary = t('objecting.hearingTitle', { number })
  const calendar = ical({
    name: summary,
    prodId: { company: 'Tasdeed', product: 'Hearing', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    x: [{ key: 'X-WR-TIMEZONE', value: 'Asia/Amman' }],
  })
  const event = calendar.createEvent({
    id: `${number}-hearing@${host}`,
    sequence: events.filter(({ action }) => action === 'SET_HEARING').length,
    stamp: now,
    start: new Date(hearing.at),
    summary,
    location: hearing.place,
    description: t('objecting.hearingBring', { authority: authority.name[locale] }),
  })
  event.createAlarm({ type: ICalAlarmType.display, triggerBefore: SECONDS_BEFORE, description: summary })
  // RFC 5545: every line ends in CRLF, the last one too.
  return `${calendar.toString().trimEnd()}\r\n`
}
