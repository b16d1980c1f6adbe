import { plainText } from './digits'

const EMAIL = /^[^\s@<>"(),:;\\[\]]{1,64}@(?:[^\s@<>"(),:;\\[\].-][^\s@<>"(),:;\\[\].]*\.)+[^\s@<>"(),:;\\[\].\d-]{2,63}$/u
/** Longer than any, with all that nobody sees in it. */
const MAX_TYPED = 2_000
/** RFC 5321: the longest path between angle brackets, without them. */
const MAX_LENGTH = 254
const CONTROL = /\p{Cc}/u

/** An e-mail address without what nobody sees in it; null for what is none. A line break inside is refused, so that none reaches a header. */
export function parseEmailAddress(typed: string): string | null {
  if (typed.length > MAX_TYPED) return null
  const text = plainText(typed.trim())
  return text.length <= MAX_LENGTH && !CONTROL.test(text) && EMAIL.test(text.trim()) ? text.trim() : null
}

/** What of an address may be shown: its first letter and its domain, as in `l•••@example.com`. */
export function maskedEmailAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${Array.from(address)[0]}•••${address.slice(at)}`
}
