import type { Tx } from '@/db/client/client'
import { fineGroups, licensesOutside } from '@/db/queries/fine-groups'
import { effectOf, effectsBy } from '@/domain/discount-rules/simulation'
import { type FineChange, FORECAST_DAYS, fineWithin } from '@/domain/reference-data/fine-change'
import { addDays } from '@/domain/values/calendar-day'

/**
 * What another fine of a type comes to, by the offences of the year before its first day: those whose fine it would not allow, at
 * their fine and at the nearest that it allows. Registered violations keep theirs, so no payment number or quote changes.
 */
export async function simulateFine(tx: Tx, change: FineChange, onProgress: (percent: number) => Promise<void>) {
  const days = { from: addDays(change.validFrom, -FORECAST_DAYS), to: addDays(change.validFrom, -1) }
  const groups = await fineGroups(tx, change.code, days)
  await onProgress(50)
  const changed = groups
    .map(({ fine, ...group }) => ({ ...group, before: fine, after: fineWithin(fine, change) }))
    .filter(({ before, after }) => before !== after)
  return {
    ...effectOf(changed),
    day: change.validFrom,
    licenses: await licensesOutside(tx, change, days),
    numbers: 0,
    quotes: 0,
    byAuthority: effectsBy(changed, ({ authorityCode }) => authorityCode),
    byType: effectsBy(changed, () => change.code),
    largest: [],
  }
}
