import { networkTime } from '@/domain/values/network-time'

/** When something is announced, and of maintenance until when nothing is looked up or paid. */
export type AnnouncedTime = {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly endedAt: Date | null
  readonly unavailableUntil: Date | null
}

export type AnnouncementState = 'PAST' | 'CURRENT' | 'FUTURE'

/** Where an instant finds an announcement; one that was ended early is past from then on, also when it had not begun. */
export function announcementState({ startsAt, endsAt, endedAt }: AnnouncedTime, now: Date): AnnouncementState {
  if (endsAt <= now || (endedAt !== null && endedAt <= now)) return 'PAST'
  return startsAt <= now ? 'CURRENT' : 'FUTURE'
}

/** Until when maintenance closes inquiry and payment; null when none does. Of several the one that lasts longest. */
export function closedUntil(announcements: readonly AnnouncedTime[], now: Date): Date | null {
  let until: Date | null = null
  for (const one of announcements) {
    const { unavailableUntil } = one
    if (unavailableUntil === null || unavailableUntil <= now || announcementState(one, now) !== 'CURRENT') continue
    if (until === null || unavailableUntil > until) until = unavailableUntil
  }
  return until
}

type Written = Omit<AnnouncedTime, 'endedAt'> & { readonly kind: 'INFORMATION' | 'MAINTENANCE' }

export type AnnouncementProblem = 'ANNOUNCEMENT_TIME' | 'ANNOUNCEMENT_UNAVAILABLE'

/** What is wrong with the times of a new announcement; null when nothing is. */
export function announcementProblem({ kind, startsAt, endsAt, unavailableUntil }: Written, now: Date): AnnouncementProblem | null {
  if (endsAt <= startsAt || endsAt <= now || endsAt.getTime() - now.getTime() > MAX_MS) return 'ANNOUNCEMENT_TIME'
  if (kind === 'INFORMATION') return unavailableUntil === null ? null : 'ANNOUNCEMENT_UNAVAILABLE'
  return unavailableUntil !== null && unavailableUntil > startsAt && unavailableUntil <= endsAt ? null : 'ANNOUNCEMENT_UNAVAILABLE'
}

const MAX_MS = 366 * 86_400_000

/** An instant as the clock in Amman shows it: `21:30`, and with its day (`25-11-2026`) where that is another than now's. */
export function clockInAmman(at: Date, now: Date): { readonly time: string; readonly day: string | null } {
  const [day = '', time = ''] = networkTime(at).split('T')
  const isToday = networkTime(now).startsWith(day)
  return { time: time.slice(0, 5), day: isToday ? null : day.split('-').reverse().join('-') }
}
