import type { DatabaseState } from './database-watch'

export type GatewayFigures = {
  /** Messages that are worked on, and how many can be. */
  readonly placesUsed: number
  readonly placesMax: number
  /** For how long the first of them has been. */
  readonly oldestPlaceMs: number
  /** Messages that are arriving. */
  readonly bodiesReading: number
  /** Bills that were given from memory, because their numbers were asked for without end. */
  readonly billsFromMemory: number
  /** Notifications of the last five minutes that were told to come again, and whether the latest all were. */
  readonly notificationsRepeated: number
  readonly areAllRepeated: boolean
  /** What the database said to the latest of them, where that is known. */
  readonly repeatedBecause: string | null
  readonly lastAcknowledgedAt: Date | null
}

/** Whether payments can be recorded, and what tells so. */
export type PaymentHealth = {
  readonly isAvailable: boolean
  /** Why they cannot; null while they can. */
  readonly reason: string | null
  /** Only another process helps: this one has places that do not come back although the database takes writes. */
  readonly isStuck: boolean
  readonly lastWriteAt: Date | null
  /** Notifications of the last five minutes that were told to come again. */
  readonly notificationsRepeated: number
}

/** Beyond this the process dates of payments cannot be judged: notifications are told to come again. */
const MAX_CLOCK_OFFSET_MS = 5 * 60_000

/** No message is worked on for so long, whatever the database does. */
const STUCK_MS = 2 * 60_000

export function paymentHealth(gateway: GatewayFigures, database: DatabaseState): PaymentHealth {
  const isHeld = gateway.oldestPlaceMs > STUCK_MS
  const reason = database.fault ?? (isHeld ? 'messages are worked on without end' : (clockFault(database) ?? outcomeFault(gateway)))
  return {
    isAvailable: reason === null,
    reason,
    isStuck: isHeld && database.fault === null,
    lastWriteAt: latest(database.lastWriteAt, gateway.lastAcknowledgedAt),
    notificationsRepeated: gateway.notificationsRepeated,
  }
}

export function isClockWrong(offsetMs: number | null): boolean {
  return offsetMs !== null && Math.abs(offsetMs) > MAX_CLOCK_OFFSET_MS
}

function clockFault({ clockOffsetMs }: DatabaseState): string | null {
  return isClockWrong(clockOffsetMs) ? 'the clock is wrong' : null
}

function outcomeFault({ areAllRepeated, repeatedBecause }: GatewayFigures): string | null {
  return areAllRepeated ? (repeatedBecause ?? 'notifications are not acknowledged') : null
}

function latest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}
