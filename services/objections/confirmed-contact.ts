import type { Db, Tx } from '@/db/client/client'
import type { Contact } from '@/domain/contacts/contact'
import { useConfirmation } from '@/services/contacts/use-confirmation'
import { openedText, sealedText } from '@/services/platform/sealed-text'

type ContactProof = {
  /** What names the confirmation. */
  readonly token: string
  /** The objection that a step is about; null for a new one. */
  readonly subject: string | null
  readonly now: Date
  readonly sealKey: string
}

/** The contact that whoever asks has confirmed by a code for this, used as part of the transaction; null where none was. */
export async function confirmedContact(tx: Db | Tx, { subject, ...proof }: ContactProof): Promise<Contact | null> {
  const purpose = subject === null ? 'OBJECTION' : 'OBJECTION_STEP'
  return (await useConfirmation(tx, { ...proof, purpose, subject }))?.contact ?? null
}

const SEAL = 'objection contact'

/** The address as it is kept. */
export const sealedContact = ({ address }: Contact, sealKey: string): string => sealedText(address, sealKey, SEAL)

/** Null where it was sealed under another key. */
export const openedContact = (sealed: string, sealKey: string): string | null => openedText(sealed, sealKey, SEAL)
