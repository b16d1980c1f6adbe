import { setTimeout as sleep } from 'node:timers/promises'
import { parseLicenseNumber } from '@/domain/licenses/license-number'
import { tooMany } from '@/graphql/lib/refusal'

/** What a look-up of some licence numbers meets before it is answered: a refusal as for too many, or a wait. Only a demo has any. */
export type Rehearsals = Readonly<Record<string, { readonly retryAfter: number } | { readonly waitMs: number }>>

/** Throws or waits as the number says; nothing for all others. */
export type Rehearse = (licenseNumber: string) => Promise<void>

export function rehearsing(rehearsals: Rehearsals = {}): Rehearse {
  return async (licenseNumber) => {
    const parsed = parseLicenseNumber(licenseNumber)
    const rehearsal = parsed.ok && rehearsals[parsed.number]
    if (!rehearsal) return
    if ('retryAfter' in rehearsal) throw tooMany(rehearsal.retryAfter)
    await sleep(rehearsal.waitMs)
  }
}
