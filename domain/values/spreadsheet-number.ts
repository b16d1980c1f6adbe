import { plainText } from './digits'

/** `1.00033E+12` and `1E+12`; a code such as `1E5` is none. */
const EXPONENT = /^\d+(?:[.,]\d+E\+?|E\+)\d+$/i
/** `1000326480165.0` */
const FLOAT = /^\d{5,}[.,]0+$/
const MAX_LENGTH = 40

/** Whether a number was shown by a spreadsheet: most of its digits are lost, so nothing can be made of it. */
export function isSpreadsheetNumber(text: string): boolean {
  return text.length <= MAX_LENGTH && EXPONENT.test(plainText(text).trim())
}

/** Whether a number that has no decimals went through a float, which keeps no more than 15 digits. */
export function isFloat(text: string): boolean {
  return text.length <= MAX_LENGTH && FLOAT.test(plainText(text).trim())
}
