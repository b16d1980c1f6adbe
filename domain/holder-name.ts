import { searchedName } from './searched-name'

/** Letters of a holder's name that prove it, at least. */
const LEAST = 2
/** Longer texts are not worth looking through. */
const LONGEST_TYPED = 200
const MOST = 60

/** Letters of Persian and Urdu keyboards that stand for Arabic ones. */
const ARABIC: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك' }

/**
 * The beginning of a holder's name as typed, in the form in which it is compared: letters only, without vowel signs,
 * with one form of alif, ya and ta marbuta. Empty for fewer than two letters.
 */
export function nameStart(typed: string): string {
  const arabic = typed.slice(0, LONGEST_TYPED).replace(/[یک]/g, (letter) => ARABIC[letter] ?? letter)
  const letters = searchedName(arabic).join('')
  return letters.length < LEAST ? '' : letters.slice(0, MOST)
}
