import { lengthOf, messageText } from '@/domain/feedback/message'

/** Most characters of a holder's name that a payment order has (ISO 20022, Max140Text; banks of the network take 70). */
const MAX = 70

/** What names of people and companies are written with. */
const WRITTEN = /^[\p{L}\p{M}\p{N} .,'’&()/-]+$/u

export type HolderProblem = 'HOLDER_REQUIRED' | 'HOLDER_INVALID' | 'HOLDER_LATIN_REQUIRED' | 'HOLDER_LATIN_INVALID'

/** Letters that names in a file for the bank may have: any, or those alone that every bank's payments take. */
export type HolderLetters = 'any' | 'latin'

/** What banks take in a name everywhere (SWIFT's character set X). */
const LATIN = /^[A-Za-z0-9 .,'()/?:+-]+$/

/** Latin letters whose sign is part of them and not a mark that falls away. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  '’': "'",
  '&': '+',
}

/** A name in Latin letters without accents, as a bank takes it; null where it has others, or is no name of 2 to 70 characters. */
export function latinHolder(typed: string): string | null {
  const name = accountHolder(typed)
  if (!name.ok) return null
  const plain = [...name.name.normalize('NFKD').replace(/\p{M}/gu, '')].map((letter) => SPELLED[letter] ?? letter).join('')
  return LATIN.test(plain) && /[A-Za-z]/.test(plain) && plain.length <= MAX ? plain : null
}

/** What a file for the bank calls whose account it is; null where its letters must be Latin and no such name was given. */
export function bankName(
  { holder, latin }: { readonly holder: string; readonly latin: string | null },
  letters: HolderLetters,
): string | null {
  return letters === 'any' ? holder : (latin ?? latinHolder(holder))
}

/** The name of an account's holder as it is kept: one line, 2 to 70 characters with a letter in it. */
export function accountHolder(
  typed: string,
): { readonly ok: true; readonly name: string } | { readonly ok: false; readonly reason: HolderProblem } {
  const name = messageText(typed)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (name === '') return { ok: false, reason: 'HOLDER_REQUIRED' }
  const isName = /\p{L}/u.test(name) && WRITTEN.test(name) && lengthOf(name) >= 2 && lengthOf(name) <= MAX
  return isName ? { ok: true, name } : { ok: false, reason: 'HOLDER_INVALID' }
}
