import { latinDigits } from '@/domain/values/digits'

/** A person's number with the employer, as it is kept: 1 to 20 capital letters, digits and hyphens; null for none. */
export function parseEmployeeNumber(typed: string): string | null {
  const text = latinDigits(typed).toUpperCase()
  return /^[A-Z0-9]{1,20}$/.test(text) ? text : null
}

/** A Jordanian national number: ten digits, spaced as people write them; null for anything else. */
export function parseNationalNumber(typed: string): string | null {
  const digits = latinDigits(typed)
  return /^\d{10}$/.test(digits) ? digits : null
}
