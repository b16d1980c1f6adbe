import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { evidenceFiles } from '@/db/schema/evidence'
import { confirmationHash } from '@/services/contacts/confirmation-hashes'

type Removing = { readonly confirmation: string; readonly reference: string; readonly sealKey: string }

/** Deletes a file that was sent with a confirmed contact and belongs to nothing yet; any other stays. */
export async function removeEvidence(db: Db, { confirmation, reference, sealKey }: Removing): Promise<void> {
  const isOwn = and(
    eq(evidenceFiles.confirmation, confirmationHash(confirmation, sealKey)),
    eq(evidenceFiles.reference, reference),
    isNull(evidenceFiles.subject),
  )
  await db.delete(evidenceFiles).where(isOwn)
}
