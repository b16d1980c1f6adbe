const PLAIN = /^[0-9A-Z.-]$/

/** A value in letters that need no other mode of a QR code: what is not among `0-9A-Z.-` becomes `$` and the byte's two digits, byte by byte of its UTF-8. */
export function escaped(value: string): string {
  return [...value].map((character) => (PLAIN.test(character) ? character : bytesOf(character))).join('')
}

/** The value that `escaped` wrote so, or null: each value is written in one way only. */
function unescaped(text: string): string | null {
  const hex = text.replace(
    /\$([0-9A-F]{2})|[\s\S]/g,
    (part, code: string | undefined) => code ?? part.charCodeAt(0).toString(16).padStart(2, '0'),
  )
  const value = Buffer.from(hex, 'hex').toString('utf8')
  return escaped(value) === text ? value : null
}

function bytesOf(character: string): string {
  return [...Buffer.from(character)].map((byte) => `$${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

/** Splits and unescapes; null unless there are exactly `count` values, each written as it must be. */
export function fieldsOf(text: string, separator: string, count: number): string[] | null {
  const values = text.split(separator).map(unescaped)
  return values.length === count && values.every((value) => value !== null) ? values : null
}
