import type { CalendarDay } from '@/domain/values/calendar-day'
import { nameStart } from './holder-name'
import { parseLicenseNumber } from './license-number'

/** Who asks. A signed-in account may ask for any number; a guest proves that the card is at hand by its expiry date. */
export type Asker = 'GUEST' | 'ACCOUNT'

/** A look-up as typed. */
export type LicenseLookup = {
  readonly number: string
  readonly licensingCenter: string | null
  readonly licenseClass: string | null
  readonly expiresOn: CalendarDay | null
  readonly holderName: string | null
}

/** The codes of centres and classes that exist. */
export type KnownCodes = { readonly centers: { has(code: string): boolean }; readonly classes: { has(code: string): boolean } }

export type LookupDetail = 'LICENSING_CENTER' | 'LICENSE_CLASS' | 'EXPIRES_ON' | 'HOLDER_NAME'

/** Why a look-up can identify no licence at all. */
export type InvalidLookup =
  | 'LICENSE_NUMBER_EMPTY'
  | 'LICENSE_NUMBER_TOO_LONG'
  | 'LICENSE_NUMBER_NOT_DIGITS'
  | 'LICENSING_CENTER_UNKNOWN'
  | 'LICENSE_CLASS_UNKNOWN'
  | 'HOLDER_NAME_TOO_SHORT'

/** What has to be printed on the card: null where it was not given. `nameStart`: how the holder's name begins. */
type Printed = { readonly expiresOn: CalendarDay | null; readonly nameStart: string | null }

/** A look-up that identifies at most one licence. */
export type CompleteLookup =
  | (Printed & { readonly kind: 'NATIONWIDE'; readonly number: string })
  | (Printed & { readonly kind: 'OLDER'; readonly number: string; readonly center: string; readonly class: string })

/** What to look for, or why not. */
export type LookupPlan =
  | CompleteLookup
  | { readonly kind: 'MORE_DETAILS'; readonly missing: readonly LookupDetail[] }
  | { readonly kind: 'INVALID'; readonly reason: InvalidLookup }

/** Decides what a look-up identifies: centre and class are ignored for 8 digits and asked for below that; a guest needs the expiry date. */
export function planLookup(lookup: LicenseLookup, asker: Asker, known: KnownCodes): LookupPlan {
  const parsed = parseLicenseNumber(lookup.number)
  if (!parsed.ok) return { kind: 'INVALID', reason: `LICENSE_NUMBER_${parsed.reason}` }
  const start = lookup.holderName === null ? null : nameStart(lookup.holderName)
  if (start === '') return { kind: 'INVALID', reason: 'HOLDER_NAME_TOO_SHORT' }
  const { number, nationwide } = parsed
  const printed = { expiresOn: lookup.expiresOn, nameStart: start }
  const missing: LookupDetail[] = asker === 'GUEST' && !lookup.expiresOn ? ['EXPIRES_ON'] : []
  if (!nationwide) return planOlder(number, lookup, { printed, missing, known })
  return missing.length > 0 ? { kind: 'MORE_DETAILS', missing } : { kind: 'NATIONWIDE', number, ...printed }
}

type Rest = { readonly printed: Printed; readonly missing: readonly LookupDetail[]; readonly known: KnownCodes }

function planOlder(number: string, lookup: LicenseLookup, { printed, missing, known }: Rest): LookupPlan {
  const center = codeOf(lookup.licensingCenter)
  const licenseClass = codeOf(lookup.licenseClass)
  if (center && !known.centers.has(center)) return { kind: 'INVALID', reason: 'LICENSING_CENTER_UNKNOWN' }
  if (licenseClass && !known.classes.has(licenseClass)) return { kind: 'INVALID', reason: 'LICENSE_CLASS_UNKNOWN' }
  if (!center || !licenseClass || missing.length > 0) {
    const named: LookupDetail[] = [...(center ? [] : ['LICENSING_CENTER' as const]), ...(licenseClass ? [] : ['LICENSE_CLASS' as const])]
    return { kind: 'MORE_DETAILS', missing: [...named, ...missing] }
  }
  return { kind: 'OLDER', number, center, class: licenseClass, ...printed }
}

const codeOf = (typed: string | null) => typed?.trim().toUpperCase() ?? ''
