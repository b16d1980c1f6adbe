import { latinDigits } from './digits'

const TELEPHONE = /^(?:\+|00)?\d{7,15}$/
const MARKUP = /[().+]/g
/** A mobile number of Jordan with or without its country code, and with or without the zero that stands before it inside the country. */
const MOBILE = /^(?:(?:\+|00)?9620?|0)?(7[4-9]\d{7})$/

/** A telephone number of any country with Latin digits, as it was written otherwise; null for what is none. */
export function parseTelephone(typed: string): string | null {
  const number = latinDigits(typed).replace(MARKUP, (mark, at: number) => (mark === '+' && at === 0 ? mark : ''))
  return TELEPHONE.test(number) ? number : null
}

/** A mobile number of Jordan in any of its spellings as `+9627XXXXXXXX`; null for what is none. */
export function parseMobile(typed: string): string | null {
  const number = parseTelephone(typed)
  const national = number === null ? undefined : MOBILE.exec(number)?.[1]
  return national === undefined ? null : `+962${national}`
}

/** What of a mobile number may be shown: its country and its last three digits, as in `+962 •••• 567`. */
export function maskedMobile(mobile: string): string {
  return `${mobile.slice(0, 4)} •••• ${mobile.slice(-3)}`
}
