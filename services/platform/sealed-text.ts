import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/** A text as it is kept: encrypted with a key from NEXTAUTH_SECRET for one purpose, so that a copy of the database alone tells nothing of it. */
export function sealedText(text: string, key: string, purpose: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(ALGORITHM, keyFrom(key, purpose), nonce)
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return sealed.toString('base64url')
}

/** The text, or null when it was sealed with another key or for another purpose, or was never sealed. */
export function openedText(sealed: string, key: string, purpose: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < NONCE + TAG) return null
  const decipher = createDecipheriv(ALGORITHM, keyFrom(key, purpose), bytes.subarray(0, NONCE))
  decipher.setAuthTag(bytes.subarray(-TAG))
  try {
    return decipher.update(bytes.subarray(NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}

function keyFrom(key: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `tasdeed ${purpose}`, 32))
}
