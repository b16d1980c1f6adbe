import { type KeyObject, sign, verify } from 'node:crypto'

const ALGORITHM = 'RSA-SHA256'

/** Signs the text of a MsgBody: RSA PKCS #1 v1.5 with SHA-256 over its UTF-16LE bytes, in base64. */
export function signatureOf(text: string, key: KeyObject): string {
  return sign(ALGORITHM, Buffer.from(text, 'utf16le'), key).toString('base64')
}

/** Whether one of the keys made this signature. Several keys are valid while the network changes its own. */
export function isSigned(text: string, signature: string, keys: readonly KeyObject[]): boolean {
  const bytes = Buffer.from(text, 'utf16le')
  const made = Buffer.from(signature, 'base64')
  return keys.some((key) => verify(ALGORITHM, bytes, key, made))
}
