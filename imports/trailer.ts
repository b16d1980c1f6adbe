import { type DeliveryPeriod, deliveryPeriod, type PeriodTexts } from '@/domain/feeds/delivery-period'
import { addFils, type Fils, fils, parseFils, subtractFils, ZERO_FILS } from '@/domain/values/money'
import { contentRefused } from './file-refused'

/** What the last line of a file says that it holds. `fils` is null for licences. */
export type Trailer = { readonly rows: number; readonly fils: Fils | null; readonly period?: DeliveryPeriod | null }

/** Counts rows and fils while a file passes. */
export type Control = {
  /** A row with this readable amount, or one whose amount cannot be read. */
  count(amount: Fils | 'UNREADABLE'): void
  /**
   * Compares with the trailer and resolves to the fils of rows whose amount cannot be read: they are the difference. Throws a FileRefused
   * when the totals disagree in any other way: then the file is not what its sender made.
   */
  check(trailer: Trailer | null): Fils
}

export function control(): Control {
  let rows = 0
  let sum: Fils = ZERO_FILS
  let unreadable = 0
  return {
    count: (amount) => {
      rows += 1
      if (amount === 'UNREADABLE') unreadable += 1
      else sum = fils(sum + amount)
    },
    check: (trailer) => {
      if (!trailer)
        throw contentRefused(
          'The file has no trailer line at its end: it was cut off. Nothing was imported.',
          'لا يوجد سطر ختام في آخر الملف: الملف مقطوع. لم يُسجَّل شيء.',
        )
      if (trailer.rows !== rows)
        throw contentRefused(
          `The trailer says ${trailer.rows} rows, but the file has ${rows}. Nothing was imported.`,
          `الختام يذكر ${trailer.rows} من الصفوف، وفي الملف ${rows}. لم يُسجَّل شيء.`,
        )
      const difference = subtractFils(trailer.fils ?? sum, sum)
      if (difference !== 0 && (unreadable === 0 || difference < 0))
        throw contentRefused(
          `The trailer says ${trailer.fils} fils, but the rows add up to ${addFils(sum)}. Nothing was imported.`,
          `الختام يذكر ${trailer.fils} فلسًا، ومجموع الصفوف ${addFils(sum)}. لم يُسجَّل شيء.`,
        )
      return difference
    },
  }
}

/** The texts of a trailer: an amount, and for when a delivery is complete. */
type TrailerTexts = PeriodTexts & { readonly rows: string | undefined; readonly fils: string | undefined }

/** The trailer of these texts; null when it is none. Amounts are asked for where `withFils`, and only there is a delivery complete. */
export function trailerOf({ rows, fils: amount, ...texts }: TrailerTexts, withFils: boolean): Trailer | null {
  const count = parseFils(rows ?? '')
  const total = amount === undefined ? null : parseFils(amount)
  if (count === null || (withFils ? total === null : amount !== undefined && total === null)) return null
  const period = withFils ? deliveryPeriod(texts) : null
  return period === 'WRONG' ? null : { rows: count, fils: withFils ? total : null, period }
}
