import { createPrivateKey, createPublicKey } from 'node:crypto'
import type { Biller } from '@/sandbox/wire'
import type { LocalSecrets } from './local-secrets'
import { SANDBOX } from './network-trust'

/** A demo at `url` as its sandbox network knows it. */
export function sandboxBiller(url: string, local: LocalSecrets): Biller {
  return {
    url,
    code: SANDBOX.billerCode,
    user: SANDBOX.user,
    password: local.networkPassword,
    networkKey: createPrivateKey(local.networkKey),
    billerKey: createPublicKey(createPrivateKey(local.billerKey)),
  }
}
