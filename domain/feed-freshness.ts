const HOUR_MS = 3_600_000

/** Whether an authority has delivered nothing for longer than it may. One that never delivered is stale. */
export function isStale(feed: { readonly lastSuccessAt: Date | null; readonly staleAfterHours: number }, now: Date): boolean {
  const { lastSuccessAt, staleAfterHours } = feed
  return lastSuccessAt === null || now.getTime() - lastSuccessAt.getTime() > staleAfterHours * HOUR_MS
}
