import { plainText } from './digits'

declare const filsBrand: unique symbol

/** Whole fils (1 JOD = 1000 fils). Made only by `fils()`, so neither a fraction nor a bare number passes for money. */
export type Fils = number & { readonly [filsBrand]: true }

/** The number as money. RangeError if it is not a whole number that a double holds exactly. */
export function fils(value: number): Fils {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of fils: ${value}`)
  // -0 would print and compare as another amount than 0.
  return (value + 0) as Fils
}

export const ZERO_FILS: Fils = fils(0)

/** The sum; RangeError when it is too large to be exact. */
export function addFils(...amounts: readonly Fils[]): Fils {
  let sum = 0
  for (const amount of amounts) sum = fils(sum + amount)
  return fils(sum)
}

/** `a` less `b`; may be negative. */
export function subtractFils(a: Fils, b: Fils): Fils {
  return fils(a - b)
}

/** The amount of `count` equal violations. */
export function multiplyFils(amount: Fils, count: number): Fils {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`)
  return fils(amount * count)
}

/** ⌊fine · percent / 100⌋ in fils. RangeError for a negative fine, or a percent that is not a whole number from 0 to 100. */
export function discountOf(fine: Fils, percent: number): Fils {
  if (fine < 0) throw new RangeError(`Not a fine: ${fine}`)
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) throw new RangeError(`Not a percent: ${percent}`)
  // Hundreds and rest apart: fine · percent itself leaves the exact integers for very large fines.
  const rest = fine % 100
  return fils(((fine - rest) / 100) * percent + Math.floor((rest * percent) / 100))
}

/** Exact decimal dinars ("15", "15.5", "15.000") in fils; null for anything else: a sign, an exponent, a fourth decimal, an inexact size. */
export function parseJod(text: string): Fils | null {
  const parts = /^(\d+)(?:\.(\d{1,3}))?$/.exec(text)
  if (!parts) return null
  return parseFils(`${parts[1]}${(parts[2] ?? '').padEnd(3, '0')}`)
}

/**
 * Dinars as somebody types them: any accepted digits, spaces, a dot, a comma or the Arabic sign for the decimals, thousands set off, the currency
 * written behind. Null for anything else. A comma alone begins decimals, as three of them are usual here: "1,500" is one dinar and a half.
 */
export function parseTypedJod(text: string): Fils | null {
  const written = plainText(text)
    .replace(/(?:JOD|JD|د\.? ?أ\.?|دينار(?:ًا|ا)?|دنانير)\s*$/i, '')
    .replace(/[ \u066c]/g, '')
    .replace(/[\u066b\u060c]/g, (sign) => (sign === '\u066b' ? '.' : ','))
  const grouped = /^\d{1,3}(?:,\d{3})+\.\d{1,3}$/.test(written)
  return parseJod(grouped ? written.replaceAll(',', '') : written.replace(',', '.'))
}

/** Whole fils as text ("15000"); null for anything else. */
export function parseFils(text: string): Fils | null {
  if (!/^\d+$/.test(text)) return null
  const value = Number(text)
  return Number.isSafeInteger(value) ? fils(value) : null
}

/** Dinars with three decimals and Latin digits, for machines: 15000 → "15.000". Pages format by locale instead. */
export function formatJod(amount: Fils): string {
  const digits = String(Math.abs(amount)).padStart(4, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`
}
