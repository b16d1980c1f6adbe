/** What the trailer of a complete delivery says: all that the authority has changed after `since` and up to `asOf`. */
export type DeliveryPeriod = { readonly authority: string; readonly since: Date; readonly asOf: Date }

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/

/** The parts of a trailer that say for when a delivery is complete: none of them, or all. */
export type PeriodTexts = { readonly authority?: string; readonly since?: string; readonly asOf?: string }

/** Reads what a trailer says; null where it says nothing, `WRONG` where only a part can be read or the end is not after the beginning. */
export function deliveryPeriod({ authority, since, asOf }: PeriodTexts): DeliveryPeriod | null | 'WRONG' {
  if (authority === undefined && since === undefined && asOf === undefined) return null
  const [from, to] = [instantOf(since), instantOf(asOf)]
  if (!authority || !from || !to || from >= to) return 'WRONG'
  return { authority, since: from, asOf: to }
}

/** An instant with its offset, such as `2026-11-30T22:00:00+03:00`. */
function instantOf(text: string | undefined): Date | null {
  if (text === undefined || !INSTANT.test(text)) return null
  const instant = new Date(text)
  return Number.isNaN(instant.getTime()) ? null : instant
}

/** Between two deliveries: `from` is the end of one, `to` the beginning that the next one says of itself. */
export type MissingDelivery = { readonly from: Date; readonly to: Date }

type Period = Omit<DeliveryPeriod, 'authority'>

/**
 * The instant up to which deliveries follow each other without a gap, from `known` on (null: from the first that came);
 * and what is missing before later ones.
 */
export function completeUntil(
  known: Date | null,
  periods: readonly Period[],
): { readonly until: Date | null; readonly missing: readonly MissingDelivery[] } {
  const ordered = [...periods].sort((a, b) => a.since.getTime() - b.since.getTime())
  let until = known ?? ordered[0]?.since ?? null
  for (const { since, asOf } of ordered) if (until && since.getTime() === until.getTime()) until = asOf
  return { until, missing: until === null ? [] : missingAfter(until, ordered) }
}

function missingAfter(until: Date, ordered: readonly Period[]): MissingDelivery[] {
  const missing: MissingDelivery[] = []
  let from = until
  for (const { since, asOf } of ordered) {
    if (asOf <= from) continue
    if (since.getTime() !== from.getTime()) missing.push({ from, to: since })
    from = asOf
  }
  return missing
}
