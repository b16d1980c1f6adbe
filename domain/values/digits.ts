const ARABIC_INDIC_ZERO = 0x0660
const PERSIAN_ZERO = 0x06f0

const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g
/** Bidi marks, zero-width characters, soft hyphens, variation selectors: nobody sees them, and copied text is full of them. */
const HIDDEN = /\p{Default_Ignorable_Code_Point}/gu
/** All hyphens and dashes, the minus sign, and the tatweel, which Arabic keyboards offer as one. */
const DASH = /[\p{Dash}\u0640]/gu
const SPACE = /\p{White_Space}/gu

/** Arabic-Indic (٠–٩) and Persian (۰–۹) digits as Latin ones; everything else stays. */
function withLatinDigits(text: string): string {
  return text.replace(EASTERN_DIGIT, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_INDIC_ZERO))
  })
}

/** The text without what cannot be seen, with Latin digits, `-` for every dash and a plain space for every space. */
export function plainText(text: string): string {
  return withLatinDigits(text.replace(HIDDEN, '')).replace(DASH, '-').replace(SPACE, ' ')
}

/** Longer than any number with all that may stand around and between its digits. */
export const MAX_NUMBER_TEXT_LENGTH = 1_000

/**
 * The text with Latin digits and without spaces, dashes and hidden marks. What is left of a typed number should be its
 * digits only. A text that is longer than any number is left as it is.
 */
export function latinDigits(text: string): string {
  if (text.length > MAX_NUMBER_TEXT_LENGTH) return text
  return plainText(text).replace(/[- ]/g, '')
}
