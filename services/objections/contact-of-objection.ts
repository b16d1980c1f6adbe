import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { objections } from '@/db/schema/objections'
import type { Contact } from '@/domain/contacts/contact'
import { openedContact } from './confirmed-contact'

type Asked = { readonly number: string; readonly licenseId: number; readonly sealKey: string }

/** The contact of an objection of this licence, and its language: where a code for the next step is sent. Null where there is no such objection. */
export async function contactOfObjection(
  tx: Tx,
  { number, licenseId, sealKey }: Asked,
): Promise<{ readonly contact: Contact; readonly language: 'ar' | 'en' } | null> {
  const [row] = await tx.select().from(objections).where(eq(objections.number, number))
  const address = row?.licenseId === licenseId ? openedContact(row.contactSealed, sealKey) : null
  return row && address !== null ? { contact: { channel: row.contactChannel, address }, language: row.language } : null
}
