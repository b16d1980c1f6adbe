import { startRefusal } from '@/db/embedded/refusal'
import { type Keyring, keyring } from '@/documents/keyring'
import type { Settings } from '@/env'
import type { LocalSecrets } from './local-secrets'
import { pemBlocks } from './pem'

/** The keys that sign receipts and certificates: those of the settings, else a demo's own. Throws a StartRefusal for a key that is none. */
export function receiptKeys({ signingKey, publicKeys }: Settings['receipts'], local: LocalSecrets | undefined): Keyring {
  const privatePems = signingKey === undefined ? ownKey(local) : pemBlocks('RECEIPT_SIGNING_KEY', signingKey)
  const publicPems = publicKeys === undefined ? [] : pemBlocks('RECEIPT_PUBLIC_KEYS', publicKeys)
  checked('RECEIPT_SIGNING_KEY', () => keyring(privatePems))
  return checked('RECEIPT_PUBLIC_KEYS', () => keyring(privatePems, publicPems))
}

function ownKey(local: LocalSecrets | undefined): [string] {
  if (!local) throw startRefusal('SETTINGS', 'RECEIPT_SIGNING_KEY is missing: production needs one (openssl genpkey -algorithm ed25519)')
  return [local.receiptKey]
}

function checked(name: string, read: () => Keyring): Keyring {
  try {
    return read()
  } catch (error) {
    throw startRefusal('SETTINGS', `${name} has a key that is not Ed25519 in PEM`, error)
  }
}
