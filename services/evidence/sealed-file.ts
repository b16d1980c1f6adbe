import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/** A file as it is kept: encrypted with the key of files, so that it opens under its own number alone. */
export function sealedFile(bytes: Uint8Array, key: Buffer, reference: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(reference))
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** The file, or null when another key or number sealed it, or it was changed. */
export function openedFile(sealed: Buffer, key: Buffer, reference: string): Buffer | null {
  if (sealed.length < NONCE + TAG) return null
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(reference))
  decipher.setAuthTag(sealed.subarray(-TAG))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()])
  } catch {
    return null
  }
}
