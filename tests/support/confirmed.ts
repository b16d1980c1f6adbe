import type { Db } from '@/db/client/client'
import { contactConfirmations } from '@/db/schema/contacts'
import type { ContactPurpose } from '@/domain/contacts/contact'
import { confirmationHash } from '@/services/contacts/confirmation-hashes'
import { randomLetters } from '@/services/platform/random-reference'
import { sealedText } from '@/services/platform/sealed-text'
import { SESSION_SECRET } from './api'

/** The token of a contact that was confirmed just now. */
export async function aConfirmation(db: Db, now: Date, purpose: ContactPurpose = 'OBJECTION'): Promise<string> {
  const token = randomLetters(26)
  await db.insert(contactConfirmations).values({
    tokenHash: confirmationHash(token, SESSION_SECRET),
    codeHash: 'of the tests',
    purpose,
    channel: 'EMAIL',
    sealed: sealedText('lina@example.jo', SESSION_SECRET, 'confirmed contact'),
    language: 'ar',
    requestedAt: now,
    confirmedAt: now,
    expiresAt: new Date(now.getTime() + 7_200_000),
  })
  return token
}
