import { latinDigits, MAX_NUMBER_TEXT_LENGTH, plainText } from './digits'

/** What begins each kind: cases, receipts, certificates, files for the bank, messages, objections. */
export type ReferenceKind = 'H' | 'R' | 'C' | 'P' | 'M' | 'O'

/** The number of a case, receipt, certificate, file or message as it is kept (`H-7K3QX2P9`), with or without its hyphen; null for what is none. */
export function parseReference(kind: ReferenceKind, typed: string): string | null {
  const code = lettersOf(typed)
  return code.length === 9 && code.startsWith(kind) ? `${kind}-${code.slice(1)}` : null
}

/** A share code as it is kept (`S-7K3Q-X2P9-4DEF`); null for what is none. */
export function parseShareCode(typed: string): string | null {
  const code = lettersOf(typed)
  return code.length === 13 && code.startsWith('S') ? `S-${code.slice(1, 5)}-${code.slice(5, 9)}-${code.slice(9)}` : null
}

/** The six digits of a one-time code; null for anything else. */
export function parseOneTimeCode(typed: string): string | null {
  const digits = latinDigits(typed)
  return /^\d{6}$/.test(digits) ? digits : null
}

/** Latin capitals and digits alone; empty where there is anything else. */
function lettersOf(typed: string): string {
  if (typed.length > MAX_NUMBER_TEXT_LENGTH) return ''
  const code = plainText(typed).replace(/[- ]/g, '').toUpperCase()
  return /^[0-9A-Z]+$/.test(code) ? code : ''
}
