import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { evidenceFiles } from '@/db/schema/evidence'
import { ATTACHED_DAYS } from '@/domain/evidence/evidence-file'
import { confirmationHash } from '@/services/contacts/confirmation-hashes'

type Attaching = { readonly confirmation: string; readonly subject: string; readonly now: Date; readonly sealKey: string }

/** Gives the files that were sent with a confirmed contact to what was made with it, as part of `tx`; resolves with their numbers. */
export async function attachEvidence(tx: Db | Tx, { confirmation, subject, now, sealKey }: Attaching): Promise<readonly string[]> {
  const isSent = and(
    eq(evidenceFiles.confirmation, confirmationHash(confirmation, sealKey)),
    isNull(evidenceFiles.subject),
    gt(evidenceFiles.expiresAt, now),
  )
  const expiresAt = new Date(now.getTime() + ATTACHED_DAYS * 24 * 3_600_000)
  const attached = await tx
    .update(evidenceFiles)
    .set({ subject, attachedAt: now, expiresAt })
    .where(isSent)
    .returning({ reference: evidenceFiles.reference })
  return attached.map(({ reference }) => reference)
}
