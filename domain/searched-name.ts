import { plainText } from './digits'

const SPELLINGS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ـ: '' }

/** The words of a name as it is searched: hamzas, alif maqsura, ta marbuta, tatweel, vowel signs and case make no difference. `db/schema/licenses.ts` does the same. */
export function searchedName(text: string): string[] {
  const letters = text.normalize('NFC').replace(/\p{M}/gu, '').toLowerCase()
  return plainText(letters.replace(/[أإآٱىةـ]/g, (letter) => SPELLINGS[letter] ?? ''))
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
}
