import { lengthOf, messageText } from '@/domain/feedback/message'

/** Most characters of a holder's name that a payment order has (ISO 20022, Max140Text; banks of the network take 70). */
const MOST = 70

/** What names of people and companies are written with. */
const WRITTEN = /^[\p{L}\p{M}\p{N} .,'’&()/-]+$/u

export type HolderProblem = 'HOLDER_REQUIRED' | 'HOLDER_INVALID'

/** The name of an account's holder as it is kept: one line, 2 to 70 characters with a letter in it. */
export function accountHolder(
  typed: string,
): { readonly ok: true; readonly name: string } | { readonly ok: false; readonly reason: HolderProblem } {
  const name = messageText(typed)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (name === '') return { ok: false, reason: 'HOLDER_REQUIRED' }
  const isName = /\p{L}/u.test(name) && WRITTEN.test(name) && lengthOf(name) >= 2 && lengthOf(name) <= MOST
  return isName ? { ok: true, name } : { ok: false, reason: 'HOLDER_INVALID' }
}
