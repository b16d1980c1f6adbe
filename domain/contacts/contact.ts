import { maskedEmailAddress, parseEmailAddress } from '@/domain/values/email-address'
import { maskedMobile, parseMobile } from '@/domain/values/telephone'

/** Ways to reach somebody. */
export const channels = ['EMAIL', 'SMS'] as const
export type Channel = (typeof channels)[number]

/** Where somebody can be reached: an e-mail address, or a mobile number of Jordan. */
export type Contact = { readonly channel: Channel; readonly address: string }

/** What a confirmed contact is used for; it serves one thing once. */
export const contactPurposes = ['OBJECTION', 'OBJECTION_STEP', 'REFUND', 'SUBSCRIPTION'] as const
export type ContactPurpose = (typeof contactPurposes)[number]

/** How long a code holds, how often one may try, and how long a confirmed contact waits to be used. */
export const CODE_MINUTES = 10
export const CODE_TRIES = 5
export const CONFIRMED_MINUTES = 120

/** A contact as typed; null for what is neither an e-mail address nor a mobile number of Jordan. */
export function parseContact(typed: string): Contact | null {
  const isEmail = typed.includes('@')
  const address = isEmail ? parseEmailAddress(typed) : parseMobile(typed)
  return address === null ? null : { channel: isEmail ? 'EMAIL' : 'SMS', address }
}

/** What of a contact may be shown. */
export function maskedContact({ channel, address }: Contact): string {
  return channel === 'EMAIL' ? maskedEmailAddress(address) : maskedMobile(address)
}
