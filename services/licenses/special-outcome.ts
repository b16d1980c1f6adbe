import type { Problem } from '@/services/feeds/feed-row'
import type { Outcome } from '@/services/feeds/summary'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'

export type SpecialContext = {
  readonly at: Date
  readonly actor: string
  readonly drawNumbers: DrawNumbers
  /** A file from the browser, of which only what was seen before is done. */
  readonly importId?: number
}

/** What became of a row that replaces or merges. `newLicenseIds`: rows under whose number something may have been parked. */
export type SpecialOutcome = { readonly outcome: Outcome; readonly newLicenseIds: readonly number[]; readonly problem?: Problem }
