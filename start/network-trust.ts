import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { startRefusal } from '@/db/embedded/refusal'
import type { NetworkSettings } from '@/env'
import type { NetworkTrust } from '@/network/trust'
import { blockListOf } from '@/services/platform/address-range'
import type { LocalSecrets } from './local-secrets'
import { pemBlocks } from './pem'

/** How the sandbox network of a demo knows us, and we it. */
export const SANDBOX = { billerCode: '1000', user: 'sandbox-network' } as const

/** What the settings say of the bill-payment network; what they leave out comes from a demo's own secrets. Throws a StartRefusal for a key that is none. */
export function networkTrust(given: NetworkSettings, local: LocalSecrets | undefined): NetworkTrust {
  const { serviceType, settlingStatus, refusals, allowedAddresses } = given
  return {
    serviceType,
    settlingStatus,
    refusals,
    billerCode: given.billerCode ?? SANDBOX.billerCode,
    xml: xmlTrust(given) ?? (local && { publicKeys: [createPublicKey(local.networkKey)], signingKey: createPrivateKey(local.billerKey) }),
    json: jsonTrust(given) ?? (local && { user: SANDBOX.user, password: local.networkPassword }),
    allowed: allowedAddresses && blockListOf(allowedAddresses),
  }
}

function jsonTrust({ jsonUser, jsonPassword }: NetworkSettings): NetworkTrust['json'] {
  return jsonUser !== undefined && jsonPassword !== undefined ? { user: jsonUser, password: jsonPassword } : undefined
}

function xmlTrust({ publicKeys, signingKey }: NetworkSettings): NetworkTrust['xml'] {
  if (publicKeys === undefined || signingKey === undefined) return undefined
  const blocks = pemBlocks('NETWORK_PUBLIC_KEYS', publicKeys)
  const [key] = pemBlocks('NETWORK_SIGNING_KEY', signingKey)
  return {
    publicKeys: blocks.map((pem) => keyOf('NETWORK_PUBLIC_KEYS', () => createPublicKey(pem))),
    signingKey: keyOf('NETWORK_SIGNING_KEY', () => createPrivateKey(key)),
  }
}

function keyOf(name: string, read: () => KeyObject): KeyObject {
  try {
    const key = read()
    if (key.asymmetricKeyType === 'rsa') return key
  } catch (error) {
    throw startRefusal('SETTINGS', `${name} has a key that cannot be read`, error)
  }
  throw startRefusal('SETTINGS', `${name} has a key that is not RSA`)
}
