import { type CalendarDay, calendarDay, dayInAmman } from '@/domain/values/calendar-day'

const CAMPAIGN = { from: calendarDay('2026-02-17'), to: calendarDay('2026-04-18') }

/**
 * The day that the demo is made for: DEMO_DAY, else today in Amman. Throws a refusal of the start for a day inside the campaign of 2026, whose discount
 * would change the guide's own sample.
 */
export function demoDay(setting: string | undefined, now: Date): CalendarDay {
  const day = setting === undefined ? dayInAmman(now) : calendarDay(setting)
  if (setting !== undefined && day >= CAMPAIGN.from && day <= CAMPAIGN.to) {
    const message = `DEMO_DAY ${day} lies in the campaign of ${CAMPAIGN.from} to ${CAMPAIGN.to}, whose discount would change the guide's sample: choose another day`
    throw Object.assign(new Error(message), { name: 'StartRefusal', code: 'DEMO_DAY' })
  }
  return day
}
