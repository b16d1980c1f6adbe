import { createHash, type KeyObject, timingSafeEqual } from 'node:crypto'
import type { BlockList } from 'node:net'
import { isListed } from '@/services/platform/address-range'
import type { BillPullOptions } from './answer-bill-pull'
import type { NotificationOptions } from './answer-notification'

/** Whom we believe, and how we are known at the network. */
export type NetworkTrust = Pick<BillPullOptions, 'serviceType' | 'refusals'> &
  Pick<NotificationOptions, 'settlingStatus'> & {
    readonly billerCode: string
    /** Undefined: messages in XML are not taken. */
    readonly xml: { readonly publicKeys: readonly KeyObject[]; readonly signingKey: KeyObject } | undefined
    /** Undefined: messages in JSON are not taken. */
    readonly json: { readonly user: string; readonly password: string } | undefined
    /** Where messages may come from; undefined: from everywhere. */
    readonly allowed: BlockList | undefined
  }

/** Whether an Authorization header brings user and password. Takes as long whatever is wrong. */
export function hasCredentials(header: string | undefined, { user, password }: { user: string; password: string }): boolean {
  const given = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1] ?? ''
  return timingSafeEqual(digest(Buffer.from(given, 'base64').toString('utf8')), digest(`${user}:${password}`))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** Whether messages may come from this address. */
export function isAllowed(address: string, allowed: BlockList | undefined): boolean {
  return !allowed || isListed(address, allowed)
}
