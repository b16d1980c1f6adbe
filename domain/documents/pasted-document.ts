import { plainText } from '@/domain/values/digits'

/** What of our documents is in a text that somebody pasted: what a QR code holds, a share code, or a number alone. */
export type PastedDocument = { readonly kind: 'TEXT' | 'SHARE_CODE' | 'NUMBER'; readonly text: string }

const SIGNED = /TSD1:[0-9A-Z$*+./:-]*[0-9A-Z]/
const LINES = /TSD1L:([0-9A-Z$*+.-]*[0-9A-Z])/
/** Letters that are not taken for one another; a person may type them small, and with spaces for dashes. */
const SHARE_CODE = /(?<![0-9A-Z-])S[- ]?([2-9A-Z]{4})[- ]?([2-9A-Z]{4})[- ]?([2-9A-Z]{4})(?![0-9A-Z-])/
/** Where the dash is lost, nine letters without a digit are a word. */
const NUMBER = /(?<![0-9A-Z-])([RC])(?:[- ]|(?=[A-Z]*[2-9]))([2-9A-Z]{8})(?![0-9A-Z-])/

/** A number or a code stands in a text that a person reads. */
const MAX_PASTED_LENGTH = 10_000

/** The document in a pasted text, or null where there is none. */
export function pastedDocument(whole: string): PastedDocument | null {
  const signed = findSignedText(whole)
  if (signed) return { kind: 'TEXT', text: signed }
  if (whole.length > MAX_PASTED_LENGTH) return null
  const plain = plainText(whole).toUpperCase()
  const code = SHARE_CODE.exec(plain)
  if (code) return { kind: 'SHARE_CODE', text: ['S', ...code.slice(1)].join('-') }
  const number = NUMBER.exec(plain)
  return number && { kind: 'NUMBER', text: `${number[1]}-${number[2]}` }
}

/** The signed text somewhere in what a person pasted (the link of a QR code too) or in the bytes of a PDF of ours; null where there is none. */
export function findSignedText(whole: string): string | null {
  return SIGNED.exec(whole)?.[0] ?? null
}

/** The lines that accompany the signed text of a large receipt in its PDF; null where there are none. */
export function findLines(whole: string): string | null {
  return LINES.exec(whole)?.[1] ?? null
}

/** How those lines stand in a PDF. */
export function linesMark(lines: string): string {
  return `TSD1L:${lines}`
}
