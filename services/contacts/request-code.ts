import { randomInt } from 'node:crypto'
import type { Tx } from '@/db/client/client'
import { contactConfirmations } from '@/db/schema/contacts'
import { CODE_MINUTES, type Contact, type ContactPurpose } from '@/domain/contacts/contact'
import { queueNotice } from '@/services/notices/queue-notice'
import { randomLetters } from '@/services/platform/random-reference'
import { sealedText } from '@/services/platform/sealed-text'
import { codeHash, confirmationHash } from './confirmation-hashes'

const TOKEN_LETTERS = 26
export const CONTACT_SEAL = 'confirmed contact'

export type CodeRequest = {
  readonly contact: Contact
  readonly purpose: ContactPurpose
  /** The one thing that the confirmation serves; null where that does not exist yet. */
  readonly subject?: string | null
  readonly language: 'ar' | 'en'
  readonly now: Date
  readonly sealKey: string
}

/** Sends a code of six digits to a contact at once. The token names the confirmation afterwards; it is told to whoever asked and kept as a hash. */
export async function requestCode(tx: Tx, request: CodeRequest): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const { contact, purpose, subject = null, language, now, sealKey } = request
  const token = randomLetters(TOKEN_LETTERS)
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000)
  await tx.insert(contactConfirmations).values({
    tokenHash: confirmationHash(token, sealKey),
    codeHash: codeHash(token, code, sealKey),
    purpose,
    subject,
    channel: contact.channel,
    sealed: sealedText(contact.address, sealKey, CONTACT_SEAL),
    language,
    requestedAt: now,
    expiresAt,
  })
  await queueNotice(tx, { kind: 'CONTACT_CODE', to: contact, language, values: { code }, subject: null, now, expiresAt }, sealKey)
  return { token, expiresAt }
}
