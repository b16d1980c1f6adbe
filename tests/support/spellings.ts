/** Ways in which people and machines write the same number of digits; the last one has all that may stand around it. */
export function spellingsOf(digits: string): readonly (readonly [title: string, text: string])[] {
  const inScript = (zero: number) => digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
  const grouped = (separator: string) => digits.replace(/(?<=^.{4})|(?<=^.{6})/g, separator)
  return [
    ['as it is kept', digits],
    ['in Arabic-Indic digits', inScript(0x660)],
    ['in Persian digits', inScript(0x6f0)],
    ['in groups', grouped(' ')],
    ['with hyphens', grouped('-')],
    ['with a hard space and a long dash', grouped('\u00a0–')],
    ['with hidden marks', `\u200f\u2066${digits}\u2069\ufeff`],
    ['with space around it', `  ${digits}\t`],
  ]
}
