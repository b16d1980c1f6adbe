import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { apiKeys } from '@/db/schema/partners'
import type { Scope } from '@/domain/partners/scopes'
import { createApiKey } from './create-api-key'

type Rotation = {
  readonly id: number
  readonly expiresAt: Date
  readonly requestKey: string
  readonly actor: string
  readonly now: Date
}

type Rotated = Awaited<ReturnType<typeof createApiKey>> | { readonly ok: false; readonly reason: 'KEY_ENDED' }

/** How long the old key works on, so that its program can change over without an outage. */
const OVERLAP_MS = 24 * 3_600_000

/** Makes a key with the scopes and addresses of an old one, which ends a day later at most. The same request again makes no second key. */
export function rotateApiKey(db: Db, { id, expiresAt, requestKey, actor, now }: Rotation): Promise<Rotated> {
  return db.transaction(async (tx) => {
    const [old] = await tx.select().from(apiKeys).where(eq(apiKeys.id, id)).for('update')
    if (!old || old.revokedAt || old.expiresAt <= now) return { ok: false, reason: 'KEY_ENDED' } as const
    const { applicationId, addresses } = old
    const scopes = old.scopes as Scope[]
    const made = await createApiKey(tx as unknown as Db, { applicationId, scopes, addresses, expiresAt, requestKey, actor, now })
    if (!made.ok || made.secret === null) return made
    const endsAt = new Date(now.getTime() + OVERLAP_MS)
    await tx
      .update(apiKeys)
      .set({ expiresAt: sql`least(${apiKeys.expiresAt}, ${endsAt.toISOString()}::timestamptz)` })
      .where(eq(apiKeys.id, id))
    const details = { successor: made.id }
    await tx.insert(auditLog).values({ at: now, actor, action: 'api_key.rotated', subject: `api_key:${id}`, details })
    return made
  })
}
