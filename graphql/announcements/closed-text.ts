import { clockInAmman } from '@/domain/announcements/announcement'
import { type LocalizedText, localized } from '@/graphql/lib/localized-text'

/** That announced maintenance closes inquiry and payment until then, as the clock in Amman shows it. */
export function closedText(until: Date, now: Date): LocalizedText {
  const { time, day } = clockInAmman(until, now)
  return day ? localized('errors.CLOSED_UNTIL_DAY', { time, day }) : localized('errors.CLOSED', { time })
}
