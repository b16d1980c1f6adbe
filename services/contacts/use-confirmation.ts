import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { contactConfirmations } from '@/db/schema/contacts'
import type { Contact, ContactPurpose } from '@/domain/contacts/contact'
import { openedText } from '@/services/platform/sealed-text'
import { confirmationHash } from './confirmation-hashes'
import { CONTACT_SEAL } from './request-code'

type Use = {
  readonly token: string
  readonly purpose: ContactPurpose
  /** The one thing that its code was asked for, where it was asked for one. */
  readonly subject?: string | null
  readonly now: Date
  readonly sealKey: string
}

export type ConfirmedContact = { readonly contact: Contact; readonly language: 'ar' | 'en' }

/**
 * Uses a confirmed contact as part of `tx`, once and for its purpose alone; null for one that is unknown, not confirmed, used,
 * too old or of something else. Rolled back with `tx`, it can be used again.
 */
export async function useConfirmation(
  tx: Db | Tx,
  { token, purpose, subject = null, now, sealKey }: Use,
): Promise<ConfirmedContact | null> {
  const { tokenHash, confirmedAt, usedAt, expiresAt, subject: about, purpose: forWhat } = contactConfirmations
  const isUsable = and(
    eq(tokenHash, confirmationHash(token, sealKey)),
    eq(forWhat, purpose),
    subject === null ? isNull(about) : eq(about, subject),
    isNotNull(confirmedAt),
    isNull(usedAt),
    gt(expiresAt, now),
  )
  const [used] = await tx.update(contactConfirmations).set({ usedAt: now }).where(isUsable).returning()
  const address = used ? openedText(used.sealed, sealKey, CONTACT_SEAL) : null
  return used && address !== null ? { contact: { channel: used.channel, address }, language: used.language } : null
}
