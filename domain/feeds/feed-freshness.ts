const HOUR_MS = 3_600_000

/** The longest time that data may count as fresh: 30 days. */
export const MAX_STALE_AFTER_HOURS = 720

type Feed = {
  readonly lastSuccessAt: Date | null
  readonly staleAfterHours: number
  /** Since when a delivery is missing between two that came. */
  readonly gapAt: Date | null
}

/** Whether an authority has delivered nothing for longer than it may, or a delivery is missing. One that never delivered is stale. */
export function isStale({ lastSuccessAt, staleAfterHours, gapAt }: Feed, now: Date): boolean {
  return gapAt !== null || lastSuccessAt === null || now.getTime() - lastSuccessAt.getTime() > staleAfterHours * HOUR_MS
}
