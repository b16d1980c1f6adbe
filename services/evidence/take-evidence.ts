import { and, count, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { contactConfirmations } from '@/db/schema/contacts'
import { evidenceFiles } from '@/db/schema/evidence'
import { EVIDENCE_MOST, type EvidenceKind, type EvidenceRefusal, evidenceKind, UNATTACHED_HOURS } from '@/domain/evidence/evidence-file'
import { confirmationHash } from '@/services/contacts/confirmation-hashes'
import { randomReference } from '@/services/platform/random-reference'
import type { ScanFile } from './clamd'
import type { RebuildPdf } from './pdf-rebuilder'
import { readLimited } from './read-limited'
import { type Rebuilt, rebuildImage } from './rebuild-image'
import { sealedFile } from './sealed-file'

/** What takes files in: the key of files (null: none are taken), who rebuilds PDF files, and who looks for viruses, where that is set. */
export type EvidenceIntake = { readonly key: Buffer | null; readonly rebuildPdf: RebuildPdf; readonly scan: ScanFile | null }

type Sent = {
  readonly stream: AsyncIterable<Uint8Array>
  /** Names the contact that whoever sends it has confirmed, and not used yet. */
  readonly confirmation: string
  readonly now: Date
  readonly sealKey: string
}

export type TakenEvidence =
  | { readonly ok: true; readonly reference: string; readonly kind: EvidenceKind; readonly size: number }
  | { readonly ok: false; readonly reason: EvidenceRefusal }

/**
 * Takes a file in: at most 10 MB of it are read, it is judged by its content and rebuilt, and what is kept is encrypted. Nothing of it is
 * kept when it is refused. Five go with one confirmed contact.
 */
export async function takeEvidence(db: Db, { stream, confirmation, now, sealKey }: Sent, intake: EvidenceIntake): Promise<TakenEvidence> {
  const { key } = intake
  if (!key) return refused('EVIDENCE_UNAVAILABLE')
  const sender = confirmationHash(confirmation, sealKey)
  const hindrance = await whyNoMore(db, sender, now)
  if (hindrance) return refused(hindrance)
  const bytes = await readLimited(stream, EVIDENCE_MOST.bytes)
  if (bytes === null) return refused('EVIDENCE_TOO_LARGE')
  if (bytes.length === 0) return refused('EVIDENCE_EMPTY')
  const kind = evidenceKind(bytes)
  if (!kind) return refused('EVIDENCE_KIND')
  const rebuilt = await cleaned(bytes, kind, intake)
  if (!rebuilt.ok) return rebuilt
  return keep(db, { sender, now, key, kind, bytes: rebuilt.bytes })
}

async function cleaned(bytes: Buffer, kind: EvidenceKind, { rebuildPdf, scan }: EvidenceIntake): Promise<Rebuilt> {
  const verdict = scan ? await scan(bytes) : 'CLEAN'
  if (verdict !== 'CLEAN') return { ok: false, reason: verdict === 'INFECTED' ? 'EVIDENCE_INFECTED' : 'EVIDENCE_UNAVAILABLE' }
  const rebuilt = kind === 'PDF' ? await rebuildPdf(bytes) : await rebuildImage(bytes, kind)
  return rebuilt.ok && rebuilt.bytes.length > EVIDENCE_MOST.bytes ? { ok: false, reason: 'EVIDENCE_TOO_LARGE' } : rebuilt
}

type Kept = { readonly sender: string; readonly now: Date; readonly key: Buffer; readonly kind: EvidenceKind; readonly bytes: Uint8Array }

/** Under the confirmation's lock, so that of several files sent at one moment no more than five are kept. */
function keep(db: Db, { sender, now, key, kind, bytes }: Kept): Promise<TakenEvidence> {
  return db.transaction(async (tx) => {
    await tx.select().from(contactConfirmations).where(eq(contactConfirmations.tokenHash, sender)).for('update')
    const hindrance = await whyNoMore(tx as unknown as Db, sender, now)
    if (hindrance) return refused(hindrance)
    const reference = randomReference('E')
    const sealed = sealedFile(bytes, key, reference)
    const expiresAt = new Date(now.getTime() + UNATTACHED_HOURS * 3_600_000)
    await tx.insert(evidenceFiles).values({ reference, confirmation: sender, kind, size: bytes.length, sealed, takenAt: now, expiresAt })
    return { ok: true, reference, kind, size: bytes.length }
  })
}

/** Why nothing (more) is taken with a confirmed contact; null where something is. */
async function whyNoMore(db: Db, sender: string, now: Date): Promise<EvidenceRefusal | null> {
  const { tokenHash, confirmedAt, usedAt, expiresAt } = contactConfirmations
  const isUsable = and(eq(tokenHash, sender), isNotNull(confirmedAt), isNull(usedAt), gt(expiresAt, now))
  if ((await db.$count(contactConfirmations, isUsable)) === 0) return 'CONTACT_UNCONFIRMED'
  const [row] = await db.select({ files: count() }).from(evidenceFiles).where(eq(evidenceFiles.confirmation, sender))
  return (row?.files ?? 0) >= EVIDENCE_MOST.files ? 'EVIDENCE_TOO_MANY' : null
}

function refused(reason: EvidenceRefusal): TakenEvidence {
  return { ok: false, reason }
}
