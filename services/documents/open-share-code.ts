import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import type { CertificateContent } from '@/db/queries/certificates'
import { auditLog } from '@/db/schema/audit'
import { clearanceCertificates } from '@/db/schema/certificates'
import { shareCodeHash } from './share-certificate'

/** What a share code has opened. Nobody guesses a code, so whoever has one that was used or has expired is told which. */
export type OpenedShareCode =
  | { readonly ok: true; readonly number: string; readonly text: string }
  | { readonly ok: false; readonly reason: 'SHARE_CODE_UNKNOWN' | 'SHARE_CODE_USED' | 'SHARE_CODE_EXPIRED' }

/** Opens a certificate by its share code, once: of several that try at the same moment, one succeeds. */
export function openShareCode(db: Db, code: string, now: Date): Promise<OpenedShareCode> {
  const { number, licenseId, content, shareCodeHash: hash, shareExpiresAt, shareUsedAt } = clearanceCertificates
  const isOfCode = eq(hash, shareCodeHash(code))
  return db.transaction(async (tx) => {
    const [opened] = await tx
      .update(clearanceCertificates)
      .set({ shareUsedAt: now })
      .where(and(isOfCode, isNull(shareUsedAt), gt(shareExpiresAt, now)))
      .returning({ number, licenseId, content })
    if (!opened) {
      const [closed] = await tx.select({ shareUsedAt }).from(clearanceCertificates).where(isOfCode)
      return { ok: false, reason: closed ? (closed.shareUsedAt ? 'SHARE_CODE_USED' : 'SHARE_CODE_EXPIRED') : 'SHARE_CODE_UNKNOWN' }
    }
    const details = { number: opened.number }
    await tx
      .insert(auditLog)
      .values({ at: now, actor: 'share code', action: 'certificate.opened', subject: `license:${opened.licenseId}`, details })
    return { ok: true, number: opened.number, text: (opened.content as CertificateContent).text }
  })
}
