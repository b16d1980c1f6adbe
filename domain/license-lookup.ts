import type { CalendarDay } from './calendar-day'
import { parseLicenseNumber } from './license-number'

/** Who asks. A signed-in account may ask for any number; a guest proves that the card is at hand by its expiry date. */
export type Asker = 'GUEST' | 'ACCOUNT'

/** A look-up as typed. */
export type LicenseLookup = {
  readonly number: string
  readonly licensingCenter: string | null
  readonly licenseClass: string | null
  readonly expiresOn: CalendarDay | null
}

export type LookupDetail = 'LICENSING_CENTER' | 'LICENSE_CLASS' | 'EXPIRES_ON'

/** What to look for, or why not. `expiresOn` is null where no proof is asked for. */
export type LookupPlan =
  | { readonly kind: 'NATIONWIDE'; readonly number: string; readonly expiresOn: CalendarDay | null }
  | {
      readonly kind: 'OLDER'
      readonly number: string
      readonly center: string
      readonly class: string
      readonly expiresOn: CalendarDay | null
    }
  | { readonly kind: 'MORE_DETAILS'; readonly missing: readonly LookupDetail[] }
  | { readonly kind: 'INVALID_NUMBER'; readonly reason: 'EMPTY' | 'TOO_LONG' | 'NOT_DIGITS' }

/** Decides what a look-up identifies: centre and class are ignored for 8 digits and asked for below that; a guest needs the expiry date. */
export function planLookup(lookup: LicenseLookup, asker: Asker): LookupPlan {
  const parsed = parseLicenseNumber(lookup.number)
  if (!parsed.ok) return { kind: 'INVALID_NUMBER', reason: parsed.reason }
  const missing: LookupDetail[] = []
  if (!parsed.nationwide && !lookup.licensingCenter) missing.push('LICENSING_CENTER')
  if (!parsed.nationwide && !lookup.licenseClass) missing.push('LICENSE_CLASS')
  if (asker === 'GUEST' && !lookup.expiresOn) missing.push('EXPIRES_ON')
  if (missing.length > 0) return { kind: 'MORE_DETAILS', missing }
  const { number } = parsed
  const expiresOn = lookup.expiresOn
  if (parsed.nationwide) return { kind: 'NATIONWIDE', number, expiresOn }
  return { kind: 'OLDER', number, center: lookup.licensingCenter ?? '', class: lookup.licenseClass ?? '', expiresOn }
}
