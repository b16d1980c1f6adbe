export type NotificationOutcomes = {
  note(isAcknowledged: boolean): void
  /** Why the one that is about to be told to come again was not recorded, where that is known. */
  noteFault(fault: string | null): void
  /** How many were told to come again within the last five minutes. */
  repeated(): number
  /** Whether the latest of them, three at least, all were. */
  areAllRepeated(): boolean
  /** The latest known fault since one was acknowledged. */
  fault(): string | null
  lastAcknowledgedAt(): Date | null
}

const BUCKET_MS = 10_000
const BUCKETS = 30
const ALL = 3

/** What became of believed notifications, counted in buckets of ten seconds. */
export function notificationOutcomes(now: () => number): NotificationOutcomes {
  const repeats = new Map<number, number>()
  let streak = 0
  let known: string | null = null
  let acknowledgedAt: number | null = null
  const bucket = () => Math.floor(now() / BUCKET_MS)
  const forgetOld = () => {
    for (const old of repeats.keys()) if (old <= bucket() - BUCKETS) repeats.delete(old)
  }
  const repeated = () => {
    forgetOld()
    return [...repeats.values()].reduce((sum, count) => sum + count, 0)
  }
  return {
    note: (isAcknowledged) => {
      streak = isAcknowledged ? 0 : streak + 1
      if (isAcknowledged) [acknowledgedAt, known] = [now(), null]
      else repeats.set(bucket(), (repeats.get(bucket()) ?? 0) + 1)
      forgetOld()
    },
    noteFault: (fault) => {
      known = fault ?? known
    },
    repeated,
    fault: () => known,
    areAllRepeated: () => streak >= ALL && repeated() > 0,
    lastAcknowledgedAt: () => (acknowledgedAt === null ? null : new Date(acknowledgedAt)),
  }
}
