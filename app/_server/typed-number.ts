import { latinDigits } from '@/domain/values/digits'

/** A whole number as somebody typed it, in any of three scripts; null for an empty field, 0 for what is none. */
export function typedNumber(text: string): number | null {
  const typed = latinDigits(text).trim()
  if (typed === '') return null
  return /^\d{1,6}$/.test(typed) ? Number(typed) : 0
}
