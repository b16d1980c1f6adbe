import { createHash } from 'node:crypto'
import { and, eq, inArray, or } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { clearanceCertificates } from '@/db/schema/certificates'
import { licenses } from '@/db/schema/licenses'
import { randomLetters } from '@/services/platform/random-reference'

type ShareRequest = { readonly licenseId: number; readonly number: string; readonly now: Date }

/** A code that shows the certificate to somebody else, once; null where the licence has no such certificate. */
export type ShareCode = { readonly code: string; readonly expiresAt: Date }

const DAYS = 21

/** A new share code for a certificate of the licence, valid for 21 days. It ends the one before. Only its hash is kept. */
export async function shareCertificate(db: Db, { licenseId, number, now }: ShareRequest): Promise<ShareCode | null> {
  const code = ['S', randomLetters(4), randomLetters(4), randomLetters(4)].join('-')
  const expiresAt = new Date(now.getTime() + DAYS * 24 * 3_600_000)
  return db.transaction(async (tx) => {
    const ownIds = tx
      .select({ id: licenses.id })
      .from(licenses)
      .where(or(eq(licenses.id, licenseId), eq(licenses.mergedInto, licenseId)))
    const shared = await tx
      .update(clearanceCertificates)
      .set({ shareCodeHash: shareCodeHash(code), shareExpiresAt: expiresAt, shareUsedAt: null })
      .where(and(eq(clearanceCertificates.number, number), inArray(clearanceCertificates.licenseId, ownIds)))
      .returning({ number: clearanceCertificates.number })
    if (shared.length === 0) return null
    await tx
      .insert(auditLog)
      .values({ at: now, actor: 'holder', action: 'certificate.shared', subject: `license:${licenseId}`, details: { number } })
    return { code, expiresAt }
  })
}

/** 58 random bits need no slow hash. */
export function shareCodeHash(code: string): string {
  return createHash('sha256').update(code).digest('base64url')
}
