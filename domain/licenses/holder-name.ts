import { searchedName } from '@/domain/values/folded-name'

/** Letters of a holder's name that prove it, at least. */
const LEAST = 2
/** Longer texts are not worth looking through. */
const LONGEST_TYPED = 200
const MOST = 60

/**
 * The beginning of a holder's name as typed, in the form in which it is compared: letters only, without vowel signs,
 * with one form of alif, ya and ta marbuta. Empty for fewer than two letters.
 */
export function nameStart(typed: string): string {
  const letters = searchedName(typed.slice(0, LONGEST_TYPED)).join('')
  return letters.length < LEAST ? '' : letters.slice(0, MOST)
}
