import { plainText } from '@/domain/values/digits'

export type ParsedVehiclePlate =
  | { readonly ok: true; readonly plate: string }
  | { readonly ok: false; readonly reason: 'EMPTY' | 'NO_SEPARATOR' | 'CODE' | 'NUMBER' }

/** One or two digits, two Latin letters or two Arabic ones. */
const CODE = /^(?:\d{1,2}|[A-Z]{2}|[\u0621-\u063a\u0641-\u064a]{2})$/
const NUMBER = /^\d{1,5}$/

/**
 * A plate as typed (`10-79210`, `١٠ – ٧٩٢١٠`, `10 79210`) in its stored form `10-79210`: Latin digits and capitals, one hyphen.
 * Code and number are told apart by a dash, by a space where there is no dash, or by the code being letters.
 */
export function parseVehiclePlate(text: string): ParsedVehiclePlate {
  const plain = folded(plainText(text.normalize('NFKC')).trim().toUpperCase())
  if (plain.replace(/[- ]/g, '') === '') return { ok: false, reason: 'EMPTY' }
  const parts = splitPlate(plain)
  if (!parts) return { ok: false, reason: 'NO_SEPARATOR' }
  const [code, number] = parts
  if (!CODE.test(code)) return { ok: false, reason: 'CODE' }
  if (!NUMBER.test(number)) return { ok: false, reason: 'NUMBER' }
  return { ok: true, plate: `${code}-${number}` }
}

/** The stored plate as shown: `10-79210` → `10 - 79210`. To be isolated left to right, or it turns round in Arabic text. */
export function displayPlate(plate: string): string {
  return plate.replace('-', ' - ')
}

function splitPlate(plain: string): [code: string, number: string] | null {
  const separator = /[- ]*-[- ]*/.exec(plain) ?? /(?<=^\d+) +(?=\d)/.exec(plain)
  if (separator) {
    return [withoutSpaces(plain.slice(0, separator.index)), withoutSpaces(plain.slice(separator.index + separator[0].length))]
  }
  const lettered = /^([^\d]+)(\d.*)$/.exec(plain)
  if (!lettered) return null
  return [withoutSpaces(lettered[1] ?? ''), withoutSpaces(lettered[2] ?? '')]
}

/** Arabic letters of a plate in one of their spellings, whatever keyboard they come from. */
const LETTERS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' }

function folded(plain: string): string {
  return plain.replace(/[أإآٱىیةک]/g, (letter) => LETTERS[letter] ?? letter)
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '')
}
