import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { apiKeys } from '@/db/schema/partners'

/** Ends a key; every process refuses it within seconds. Ending it again changes nothing. */
export function revokeApiKey(
  db: Db,
  { id, actor, now }: { readonly id: number; readonly actor: string; readonly now: Date },
): Promise<void> {
  return db.transaction(async (tx) => {
    const ended = await tx
      .update(apiKeys)
      .set({ revokedAt: now })
      .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
      .returning({ id: apiKeys.id })
    if (ended.length === 0) return
    await tx.insert(auditLog).values({ at: now, actor, action: 'api_key.revoked', subject: `api_key:${id}`, details: {} })
  })
}
