import { createHash, randomInt } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BEGINNING = 'tsd_'
const RANDOM = 32
const CHECKSUM = 6

/** Characters of a key by which its owner recognises it. */
export const SHOWN = 8

/** A new key: `tsd_`, 32 random letters and digits (190 bits), and six that check the others. Scanners know it by its beginning and checksum. */
export function newKeyText(): string {
  const body = BEGINNING + Array.from({ length: RANDOM }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return body + checksumOf(body)
}

/** Whether a text was mistyped or cut short: it begins as our keys do, and its checksum is wrong. Nothing needs to be looked up then. */
export function isMistyped(text: string): boolean {
  return text.startsWith(BEGINNING) && text.slice(-CHECKSUM) !== checksumOf(text.slice(0, -CHECKSUM))
}

/** What is kept of a key. It is random and long, so that a plain digest cannot be turned back. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

function checksumOf(body: string): string {
  const bytes = createHash('sha256').update(body).digest()
  return Array.from({ length: CHECKSUM }, (_, index) => ALPHABET[(bytes[index] ?? 0) % ALPHABET.length]).join('')
}
