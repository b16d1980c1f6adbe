import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { base32 } from './base32'

/** The key that signs and every key whose signatures hold, by their ids. */
export type Keyring = {
  readonly signing: { readonly id: string; readonly key: KeyObject }
  readonly publicKeys: PublicKeys
}

export type PublicKeys = ReadonlyMap<string, KeyObject>

/** A key set as it is published: RFC 8037 in a JSON Web Key Set. */
export type KeySet = { readonly keys: readonly Record<string, string>[] }

/** Keys from PEM. The first private key signs; the others, and those of which only the public half is left, still prove what they signed. Throws for a key that is not Ed25519. */
export function keyring(privatePems: readonly [string, ...string[]], publicPems: readonly string[] = []): Keyring {
  const [first, ...older] = privatePems
  const key = createPrivateKey(first)
  const all = [
    createPublicKey(key),
    ...older.map((pem) => createPublicKey(createPrivateKey(pem))),
    ...publicPems.map((pem) => createPublicKey(pem)),
  ]
  const publicKeys = new Map(all.map((one) => [keyId(one), one]))
  return { signing: { id: keyId(createPublicKey(key)), key }, publicKeys }
}

/** A new private key as PEM. */
export function newSigningKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** Eight letters that tell keys apart: the beginning of the hash of the public key's 32 bytes. Throws for a key that is not Ed25519. */
export function keyId(publicKey: KeyObject): string {
  const { x, crv } = publicKey.export({ format: 'jwk' })
  if (crv !== 'Ed25519' || typeof x !== 'string') throw new TypeError('Not an Ed25519 key')
  return base32(createHash('sha256').update(Buffer.from(x, 'base64url')).digest()).slice(0, 8)
}

/** The public keys as a JSON Web Key Set. */
export function keySet(publicKeys: PublicKeys): KeySet {
  const keys = [...publicKeys].map(([kid, key]) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    use: 'sig',
    alg: 'EdDSA',
    kid,
    x: String(key.export({ format: 'jwk' }).x),
  }))
  return { keys }
}

/** The keys of a published set. A `kid` is not believed but computed. Throws unless it is one. */
export function publicKeysOf(set: unknown): PublicKeys {
  const { keys } = set as { keys: { kty: string; crv: string; x: string }[] }
  const all = keys.filter(({ crv }) => crv === 'Ed25519').map(({ kty, crv, x }) => createPublicKey({ key: { kty, crv, x }, format: 'jwk' }))
  return new Map(all.map((key) => [keyId(key), key]))
}
