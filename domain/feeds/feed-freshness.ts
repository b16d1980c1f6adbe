const HOUR_MS = 3_600_000

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
