import { and, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import type { CertificateContent } from '@/db/queries/certificates'
import { auditLog } from '@/db/schema/audit'
import { clearanceCertificates } from '@/db/schema/certificates'
import { licenses } from '@/db/schema/licenses'
import { feeds } from '@/db/schema/reference-data'
import { violations } from '@/db/schema/violations'
import type { Keyring } from '@/documents/keyring'
import { signedCertificate } from '@/documents/signed-text'
import { isStale } from '@/domain/feeds/feed-freshness'
import { type Payability, payabilityOf } from '@/domain/violations/payability'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import { isIdempotencyKey, scopedKey } from '@/services/platform/idempotency'
import { randomReference } from '@/services/platform/random-reference'

export type CertificateRequest = {
  readonly licenseId: number
  /** Who asks: each caller has keys of their own. */
  readonly caller: string
  readonly idempotencyKey: string
  readonly now: Date
  readonly keys: Keyring
}

/** Why nothing can be certified: unpaid violations by why they are, and feeds that are too old to say that there are none. */
export type ClearanceObstacle =
  | { readonly reason: 'UNPAID'; readonly payability: Payability; readonly count: number }
  | { readonly reason: 'STALE'; readonly authorityCode: string }

export type CertificateOutcome =
  | { readonly ok: true; readonly number: string }
  | { readonly ok: false; readonly reason: 'IDEMPOTENCY_KEY' }
  | { readonly ok: false; readonly reason: 'NOT_CLEAR'; readonly obstacles: readonly ClearanceObstacle[] }

const ATTEMPTS = 20

/**
 * A certificate that nothing is unpaid on a driving licence now, whoever collects it and whether or not it can be paid. The licence is held while that is
 * looked at, so that nothing is registered in between. The same key always gives the same certificate.
 */
export async function issueClearanceCertificate(db: Db, request: CertificateRequest): Promise<CertificateOutcome> {
  if (!isIdempotencyKey(request.idempotencyKey)) return { ok: false, reason: 'IDEMPOTENCY_KEY' }
  return db.transaction(async (tx) => {
    const licenseId = await heldLicense(tx, request.licenseId)
    const earlier = await earlierAnswer(tx, licenseId, keyOf(request))
    if (earlier) return { ok: true, number: earlier.number }
    const obstacles = [...(await unpaidOf(tx, licenseId)), ...(await staleFeeds(tx, request.now))]
    if (obstacles.length > 0) return { ok: false, reason: 'NOT_CLEAR', obstacles }
    return { ok: true, number: await issue(tx, { ...request, licenseId }) }
  })
}

/** A merger may have gone before us. */
async function heldLicense(tx: Tx, licenseId: number): Promise<number> {
  const [held] = await lockLicenses(tx, [licenseId])
  return held?.mergedInto ? heldLicense(tx, held.mergedInto) : licenseId
}

const keyOf = ({ caller, idempotencyKey }: CertificateRequest) => scopedKey(caller, idempotencyKey)

async function earlierAnswer(tx: Tx, licenseId: number, requestKey: string) {
  const [row] = await tx
    .select({ number: clearanceCertificates.number })
    .from(clearanceCertificates)
    .where(and(eq(clearanceCertificates.licenseId, licenseId), sql`${clearanceCertificates.content} ->> 'requestKey' = ${requestKey}`))
  return row
}

async function unpaidOf(tx: Tx, licenseId: number): Promise<ClearanceObstacle[]> {
  const { status, collectedHere, fine, objected, underReview } = violations
  const rows = await tx
    .select({ status, collectedHere, fine, objected, underReview })
    .from(violations)
    .where(and(eq(violations.licenseId, licenseId), eq(violations.status, 'UNPAID')))
  const counts = new Map<Payability, number>()
  for (const payability of rows.map(payabilityOf)) counts.set(payability, (counts.get(payability) ?? 0) + 1)
  return [...counts].map(([payability, count]) => ({ reason: 'UNPAID', payability, count }))
}

async function staleFeeds(tx: Tx, now: Date): Promise<ClearanceObstacle[]> {
  const rows = await tx.select().from(feeds).orderBy(feeds.authorityCode)
  return rows.filter((feed) => isStale(feed, now)).map(({ authorityCode }) => ({ reason: 'STALE', authorityCode }))
}

async function issue(tx: Tx, request: CertificateRequest): Promise<string> {
  const { licenseId, now, keys } = request
  const [license] = await tx.select().from(licenses).where(eq(licenses.id, licenseId))
  if (!license) throw new Error(`No licence ${licenseId}`)
  const { number: licenseNumber, centerCode, classCode } = license
  const isOlder = licenseNumber.length < 8
  const facts = {
    issuedAt: now,
    asOf: now,
    licenseNumber,
    center: isOlder ? (centerCode ?? '') : '',
    licenseClass: isOlder ? (classCode ?? '') : '',
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const number = randomReference('C')
    const content: CertificateContent = { text: signedCertificate({ ...facts, number }, keys), requestKey: keyOf(request) }
    const inserted = await tx
      .insert(clearanceCertificates)
      .values({ number, licenseId, content, asOf: now, issuedAt: now })
      .onConflictDoNothing({ target: clearanceCertificates.number })
      .returning({ number: clearanceCertificates.number })
    if (inserted.length === 0) continue
    await tx
      .insert(auditLog)
      .values({ at: now, actor: 'holder', action: 'certificate.issued', subject: `license:${licenseId}`, details: { number } })
    return number
  }
  throw new Error(`No free certificate number in ${ATTEMPTS} draws`)
}
