import { latinDigits, MAX_NUMBER_TEXT_LENGTH } from '@/domain/values/digits'

/** Digits of a number that identifies a licence nation-wide; older ones are shorter and need licensing centre and class. */
export const NATIONWIDE_LENGTH = 8

export type ParsedLicenseNumber =
  | { readonly ok: true; readonly number: string; readonly nationwide: boolean }
  | { readonly ok: false; readonly reason: 'EMPTY' | 'TOO_LONG' | 'NOT_DIGITS' }

/** A licence number as typed, in any accepted digits, as Latin digits: 8 are nation-wide, 1 to 7 identify only with centre and class. */
export function parseLicenseNumber(text: string): ParsedLicenseNumber {
  if (text.length > MAX_NUMBER_TEXT_LENGTH) return { ok: false, reason: 'TOO_LONG' }
  const number = latinDigits(text)
  if (number === '') return { ok: false, reason: 'EMPTY' }
  if (!/^\d+$/.test(number)) return { ok: false, reason: 'NOT_DIGITS' }
  if (number.length > NATIONWIDE_LENGTH) return { ok: false, reason: 'TOO_LONG' }
  return { ok: true, number, nationwide: number.length === NATIONWIDE_LENGTH }
}
