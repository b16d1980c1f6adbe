/** Since this moment, 25 February 2022, 00:00, clocks in Amman have stood three hours ahead of UTC all year. */
const PERMANENT_SINCE = Date.UTC(2022, 1, 24, 22)
const PERMANENT_MS = 3 * 3_600_000

let clock: Intl.DateTimeFormat | undefined

/** How far clocks in Amman were ahead of UTC at this instant: the one source for days and for hours. */
export function ammanOffsetMs(time: number): number {
  if (time >= PERMANENT_SINCE || Number.isNaN(time)) return PERMANENT_MS
  clock ??= new Intl.DateTimeFormat('en', { timeZone: 'Asia/Amman', timeZoneName: 'longOffset' })
  const name = clock.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '3', minutes = '0', seconds = '0'] = /GMT([+-])(\d+)(?::(\d+))?(?::(\d+))?/.exec(name) ?? []
  const ahead = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000
  return sign === '-' ? -ahead : ahead
}
