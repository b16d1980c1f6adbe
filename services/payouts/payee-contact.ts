import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { payeeContacts } from '@/db/schema/payouts'
import { maskedContact } from '@/domain/contacts/contact'
import type { ConfirmedContact } from '@/services/contacts/use-confirmation'
import { openedText, sealedText } from '@/services/platform/sealed-text'

/** Keeps where the payee of a refund can be reached, in place of what was given before. */
export async function keepPayeeContact(
  tx: Tx,
  requestId: number,
  { contact, language }: ConfirmedContact,
  by: { now: Date; sealKey: string },
) {
  const { channel, address } = contact
  const sealed = sealedText(address, by.sealKey, purposeOf(requestId))
  await tx.update(payeeContacts).set({ endedAt: by.now }).where(isOf(requestId))
  await tx.insert(payeeContacts).values({ requestId, channel, sealed, masked: maskedContact(contact), language, confirmedAt: by.now })
}

/** Where the payee of a refund can be reached; null where no contact is confirmed, or another NEXTAUTH_SECRET sealed it. */
export async function payeeContact(tx: Tx, requestId: number, sealKey: string): Promise<ConfirmedContact | null> {
  const [row] = await tx.select().from(payeeContacts).where(isOf(requestId))
  const address = row ? openedText(row.sealed, sealKey, purposeOf(requestId)) : null
  return row && address !== null ? { contact: { channel: row.channel, address }, language: row.language } : null
}

function isOf(requestId: number) {
  return and(eq(payeeContacts.requestId, requestId), isNull(payeeContacts.endedAt))
}

function purposeOf(requestId: number): string {
  return `contact of refund ${requestId}`
}
