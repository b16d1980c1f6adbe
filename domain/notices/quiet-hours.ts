import { ammanOffsetMs } from '@/domain/values/amman-offset'

/** Minutes of the day in Amman from which, and until which, only what somebody waits for is sent. */
export type QuietHours = { readonly from: number; readonly to: number }

export const DEFAULT_QUIET_HOURS = '21:00-08:00'

/** Quiet hours as written in the settings, `21:00-08:00`; null for anything else. */
export function parseQuietHours(text: string): QuietHours | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  if (!found) return null
  const [, fromHour, fromMinute, toHour, toMinute] = found
  return { from: Number(fromHour) * 60 + Number(fromMinute), to: Number(toHour) * 60 + Number(toMinute) }
}

/** Whether the clock in Amman stands in the quiet hours; hours that end where they begin are none. */
export function isQuiet(now: Date, { from, to }: QuietHours): boolean {
  const minute = Math.floor((now.getTime() + ammanOffsetMs(now.getTime())) / 60_000) % (24 * 60)
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to
}
