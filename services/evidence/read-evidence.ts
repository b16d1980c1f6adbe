import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { evidenceFiles } from '@/db/schema/evidence'
import type { EvidenceKind } from '@/domain/evidence/evidence-file'
import { confirmationHash } from '@/services/contacts/confirmation-hashes'
import { openedFile } from './sealed-file'

const shown = {
  subject: evidenceFiles.subject,
  reference: evidenceFiles.reference,
  kind: evidenceFiles.kind,
  size: evidenceFiles.size,
  takenAt: evidenceFiles.takenAt,
}

/** The files of some subjects without their content, in the order in which they were sent. */
export function evidenceOf(db: Db | Tx, subjects: readonly string[]) {
  return db
    .select(shown)
    .from(evidenceFiles)
    .where(inArray(evidenceFiles.subject, [...subjects]))
    .orderBy(asc(evidenceFiles.id))
}

/** The files that were sent with a confirmed contact and belong to nothing yet. */
export function evidenceSentWith(db: Db | Tx, confirmation: string, { now, sealKey }: { readonly now: Date; readonly sealKey: string }) {
  const isSent = and(
    eq(evidenceFiles.confirmation, confirmationHash(confirmation, sealKey)),
    isNull(evidenceFiles.subject),
    gt(evidenceFiles.expiresAt, now),
  )
  return db.select(shown).from(evidenceFiles).where(isSent).orderBy(asc(evidenceFiles.id))
}

/** The content of a file of a subject; null for one that is none of its, and where another key sealed it. */
export async function readEvidence(
  db: Db,
  { subject, reference, key }: { readonly subject: string; readonly reference: string; readonly key: Buffer },
): Promise<{ readonly kind: EvidenceKind; readonly bytes: Buffer } | null> {
  const isIt = and(eq(evidenceFiles.subject, subject), eq(evidenceFiles.reference, reference))
  const [row] = await db.select().from(evidenceFiles).where(isIt)
  const bytes = row ? openedFile(row.sealed, key, reference) : null
  return row && bytes ? { kind: row.kind, bytes } : null
}
