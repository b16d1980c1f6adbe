import { and, count, eq, gt, isNull } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { agencies, apiKeys, applications } from '@/db/schema/partners'
import type { Scope } from '@/domain/partners/scopes'
import type { KeyPermit } from '@/services/approvals/payloads'
import { permitKey } from '@/services/approvals/permit-key'
import type { RequestProblem } from '@/services/approvals/request-approval'
import { isAddressOrRange } from '@/services/platform/address-range'
import { isIdempotencyKey, scopedKey } from '@/services/platform/idempotency'
import { digestOf, newKeyText, SHOWN } from './key-text'

type NewKey = {
  readonly applicationId: number
  readonly scopes: readonly Scope[]
  /** Addresses and ranges that it may be used from; empty: everywhere. */
  readonly addresses: readonly string[]
  readonly expiresAt: Date
  /** Chosen by whoever acts, for whom alone the same again is the same key. */
  readonly requestKey: string
  readonly actor: string
  readonly now: Date
  /** The approval under which a key that may register violations is made. */
  readonly approvalId?: number
  /** The key itself, where somebody else has fixed it. */
  readonly text?: string
}

type KeyProblem = RequestProblem | 'APPLICATION_UNKNOWN' | 'KEYS_TOO_MANY' | 'SCOPES' | 'ADDRESSES' | 'EXPIRY' | 'IDEMPOTENCY_KEY'

/** `secret` is the key, told only here; null when the same request was answered before. */
type CreatedKey =
  | { readonly ok: true; readonly id: number; readonly secret: string | null }
  | { readonly ok: false; readonly reason: KeyProblem }

/** The request that waits for another person; asked again after the approval, the key is made. */
type AskedKey = { readonly ok: true; readonly id: null; readonly approval: number }

/** The old one and the new one while a program changes over. */
const LIVE_AT_MOST = 2
const DAYS_AT_MOST = 366

/** Makes a key for a program: at most two live ones, within what its agency was granted, for at most a year. Only its digest is kept. */
export function createApiKey(db: Db, key: NewKey): Promise<CreatedKey> {
  return db.transaction(async (tx) => (await knownKey(tx, key)) ?? { ok: true, ...(await insertKey(tx, key)) })
}

/** The same for somebody of an agency, who needs another person's approval for a key that may register violations. */
export function createPermittedKey(db: Db, key: NewKey & { readonly reason: string }): Promise<CreatedKey | AskedKey> {
  if (!key.scopes.includes('VIOLATIONS_WRITE')) return createApiKey(db, key)
  return db.transaction(async (tx) => {
    const known = await knownKey(tx, key)
    if (known) return known
    const permit = await permitKey(tx, permitOf(key), key.reason, key)
    if (permit.ok) return { ok: true, ...(await insertKey(tx, { ...key, approvalId: permit.approvalId })) }
    const { asked } = permit
    return asked.ok ? { ok: true, id: null, approval: asked.id } : asked
  })
}

/** The key that this request made before, or why none is made; null: it can be made. */
async function knownKey(tx: Tx, key: NewKey): Promise<CreatedKey | null> {
  const agency = await agencyOf(tx, key.applicationId)
  if (!agency) return { ok: false, reason: 'APPLICATION_UNKNOWN' }
  const problem = problemOf(key, agency.scopes)
  if (problem) return { ok: false, reason: problem }
  const [known] = await tx
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.applicationId, key.applicationId), eq(apiKeys.requestKey, scopedKey(key.actor, key.requestKey))))
  if (known) return isSame(known, key) ? { ok: true, id: known.id, secret: null } : { ok: false, reason: 'IDEMPOTENCY_KEY' }
  return (await liveKeys(tx, key)) >= LIVE_AT_MOST ? { ok: false, reason: 'KEYS_TOO_MANY' } : null
}

/** The key as its approval names it: the same in another order is the same. */
function permitOf({ applicationId, scopes, addresses }: NewKey): KeyPermit {
  const sorted = (texts: readonly string[]) => [...new Set(texts)].sort()
  return { applicationId, scopes: sorted(scopes), addresses: sorted(addresses) }
}

function isSame(known: typeof apiKeys.$inferSelect, { scopes, addresses }: NewKey): boolean {
  const sorted = (texts: readonly string[]) => [...new Set(texts)].sort().join(' ')
  return sorted(known.scopes) === sorted(scopes) && sorted(known.addresses) === sorted(addresses)
}

/** Holds the application, so that two requests at one moment count each other's keys. */
async function agencyOf(tx: Tx, applicationId: number): Promise<{ scopes: readonly string[] } | undefined> {
  const [row] = await tx
    .select({ scopes: agencies.scopes })
    .from(applications)
    .innerJoin(agencies, eq(agencies.id, applications.agencyId))
    .where(and(eq(applications.id, applicationId), isNull(agencies.closedAt)))
    .for('update', { of: applications })
  return row
}

function problemOf({ scopes, addresses, expiresAt, requestKey, now }: NewKey, granted: readonly string[]): KeyProblem | null {
  if (!isIdempotencyKey(requestKey)) return 'IDEMPOTENCY_KEY'
  if (scopes.length === 0 || !scopes.every((scope) => granted.includes(scope))) return 'SCOPES'
  if (addresses.length > 50 || !addresses.every(isAddressOrRange)) return 'ADDRESSES'
  const days = (expiresAt.getTime() - now.getTime()) / 86_400_000
  return days > 0 && days <= DAYS_AT_MOST ? null : 'EXPIRY'
}

async function liveKeys(tx: Tx, { applicationId, now }: NewKey): Promise<number> {
  const isLive = and(eq(apiKeys.applicationId, applicationId), isNull(apiKeys.revokedAt), gt(apiKeys.expiresAt, now))
  const [row] = await tx.select({ live: count() }).from(apiKeys).where(isLive)
  return row?.live ?? 0
}

async function insertKey(tx: Tx, key: NewKey): Promise<{ id: number; secret: string }> {
  const { applicationId, approvalId = null, expiresAt, actor, now, text: secret = newKeyText() } = key
  const requestKey = scopedKey(actor, key.requestKey)
  const [scopes, addresses, start] = [[...new Set(key.scopes)], [...key.addresses], secret.slice(0, SHOWN)]
  const [row] = await tx
    .insert(apiKeys)
    .values({
      applicationId,
      approvalId,
      digest: digestOf(secret),
      start,
      scopes,
      addresses,
      requestKey,
      createdBy: actor,
      createdAt: now,
      expiresAt,
    })
    .returning({ id: apiKeys.id })
  if (!row) throw new Error('The key was not kept')
  const details = { applicationId, approvalId, start, scopes, addresses, expiresAt }
  await tx.insert(auditLog).values({ at: now, actor, action: 'api_key.created', subject: `api_key:${row.id}`, details })
  return { id: row.id, secret }
}
