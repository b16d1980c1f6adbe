import { searchedName } from '@/domain/values/folded-name'

/** Letters of a holder's name that prove it, at least. */
const MIN = 2
/** Longer texts are not worth looking through. */
const MAX_TYPED_LENGTH = 200
const MAX = 60

/**
 * The beginning of a holder's name as typed, in the form in which it is compared: letters only, without vowel signs,
 * with one form of alif, ya and ta marbuta. Empty for fewer than two letters.
 */
export function nameStart(typed: string): string {
  const letters = searchedName(typed.slice(0, MAX_TYPED_LENGTH)).join('')
  return letters.length < MIN ? '' : letters.slice(0, MAX)
}
