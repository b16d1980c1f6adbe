import { latinDigits, plainText } from '@/domain/values/digits'

declare const paymentNumberBrand: unique symbol

/** 13 digits: prefix, 11 random digits, GS1 check digit. Kept as text. */
export type PaymentNumber = string & { readonly [paymentNumberBrand]: true }

export type ParsedPaymentNumber =
  | { readonly ok: true; readonly number: PaymentNumber }
  | { readonly ok: false; readonly reason: 'EMPTY' | 'NOT_DIGITS' | 'LENGTH' | 'CHECK_DIGIT' | 'PREFIX' }

/** The GS1 mod-10 check digit (that of EAN-13) of the first 12 digits. RangeError unless there are exactly 12. */
export function checkDigit(first12: string): number {
  if (!/^\d{12}$/.test(first12)) throw new RangeError(`Not 12 digits: ${first12}`)
  let sum = 0
  for (let i = 0; i < 12; i++) sum += Number(first12[i]) * (i % 2 === 0 ? 1 : 3)
  return (10 - (sum % 10)) % 10
}

/** The payment number of a one-digit prefix and 11 random digits. RangeError for other lengths or characters. */
export function paymentNumber(prefix: string, random11: string): PaymentNumber {
  if (!/^\d$/.test(prefix)) throw new RangeError(`Not a one-digit prefix: ${prefix}`)
  const first12 = `${prefix}${random11}`
  return `${first12}${checkDigit(first12)}` as PaymentNumber
}

/**
 * A payment number as typed, in any accepted digits. With `prefix`, a number that begins otherwise is refused as `PREFIX`:
 * leave it out wherever numbers of an earlier prefix are still in people's hands.
 */
export function parsePaymentNumber(text: string, prefix?: string): ParsedPaymentNumber {
  const number = latinDigits(text)
  if (number === '') return { ok: false, reason: 'EMPTY' }
  if (!/^\d+$/.test(number)) return { ok: false, reason: 'NOT_DIGITS' }
  if (number.length !== 13) return { ok: false, reason: 'LENGTH' }
  if (checkDigit(number.slice(0, 12)) !== Number(number[12])) return { ok: false, reason: 'CHECK_DIGIT' }
  if (prefix !== undefined && !number.startsWith(prefix)) return { ok: false, reason: 'PREFIX' }
  return { ok: true, number: number as PaymentNumber }
}

/** What came as a payment number in the form in which numbers are kept and compared: digits alone where it is one, else as it was written. */
export function normalPaymentNumber(text: string): string {
  const number = latinDigits(text)
  return /^\d+$/.test(number) ? number : text.trim()
}

/** The first of these texts that is a payment number, also behind a prefix of letters; else the first that says anything. */
export function paymentNumberAmong(texts: readonly string[]): string {
  const written = texts.map((text) => text.trim()).filter((text) => text !== '')
  const bare = written.map((text) => plainText(text).replace(/^[A-Za-z/:#. ]+(?=[\d-])/, ''))
  const found = bare.find((text) => parsePaymentNumber(text).ok)
  return normalPaymentNumber(found ?? written[0] ?? '')
}

/** The number in groups that can be read out: `1000 3264 80165`. */
export function groupedPaymentNumber(number: PaymentNumber): string {
  return `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`
}
