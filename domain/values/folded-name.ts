/** Vowel signs, accents and other marks; `folded_name` of the database has the same. */
const MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks by themselves are what is meant
  /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g

/** What nobody sees, the tatweel, and the hamza that stands by itself. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the same
const LEFT_OUT = /[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u0640\u0621]/g

const FROM = 'ٱىیېےۍةہھەۃکڪگøØłŁđĐıħĦ'
const TO = 'ايييييهههههكككoollddihh'

/** Letters that are written in several ways, in one. */
const LETTERS: ReadonlyMap<string, string> = new Map([...FROM].map((letter, index) => [letter, [...TO][index] ?? letter]))

/**
 * A name in the form in which names are searched and compared: marks, hamzas, kinds of alif, ya, ha and kaf, presentation forms, Latin accents and case make no
 * difference, and عبد belongs to the word behind it. The database has the same as `folded_name`; a test holds the two together.
 */
export function foldedName(text: string): string {
  const letters = text.normalize('NFKD').replace(MARKS, '').replace(LEFT_OUT, '')
  const plain = [...letters].map((letter) => LETTERS.get(letter) ?? letter).join('')
  return plain.toLowerCase().replace(/(^| )عبد +/g, '$1عبد')
}

/** The words of a name as it is searched. */
export function searchedName(text: string): string[] {
  return foldedName(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
}
