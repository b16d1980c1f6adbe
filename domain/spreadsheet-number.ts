import { plainText } from './digits'

/** `1.00033E+12`, and `1000326480165.0`. */
const FLOAT = /^[+-]?\d+(?:[.,]\d+)?E\+?\d+$|^\d{5,}[.,]0+$/i

/** Whether a number was shown by a spreadsheet, or went through a float: most of its digits are lost, so nothing can be made of it. */
export function isSpreadsheetNumber(text: string): boolean {
  return text.length <= 40 && FLOAT.test(plainText(text).trim())
}
