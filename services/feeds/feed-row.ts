import type { CalendarDay } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'
import type { ProblemReason } from './problem-reason'

/** Why a row is not taken: the column (named as in the documented formats), what it holds, and the reason. */
export type Problem = { readonly column: string; readonly value: string; readonly reason: ProblemReason }

/** A row of a delivery: what was read from it, or everything that is wrong with it. `original` comes back with its outcome. */
export type FeedRow<Notice> = { readonly line: number; readonly original: string } & (
  | { readonly notice: Notice; readonly problems?: undefined }
  | { readonly notice?: Partial<Notice>; readonly problems: readonly [Problem, ...Problem[]] }
)

/** Which licence a row names: 8 digits, or fewer with centre and class. */
export type LicenseName = { readonly number: string; readonly centerCode: string | null; readonly classCode: string | null }

/** What an authority says about one violation. Fines in fils, null until the court has decided. */
export type ViolationNotice = {
  readonly license: LicenseName
  readonly authorityCode: string
  readonly sourceKey: string
  readonly number: string
  readonly typeCode: string
  readonly fine: Fils | null
  readonly occurredOn: CalendarDay
  readonly vehiclePlate: string | null
  readonly cancelled: boolean
}

/** What the licensing department says about one licence: at most one of `replaces` and `mergedInto`. */
export type LicenseNotice = {
  readonly license: LicenseName
  readonly holderName: string
  readonly expiresOn: CalendarDay
  /** The older number that this licence had. */
  readonly replaces: LicenseName | null
  /** The licence that took this one over. */
  readonly mergedInto: LicenseName | null
}
