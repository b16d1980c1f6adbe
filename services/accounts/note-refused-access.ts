import { LRUCache } from 'lru-cache'
import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'

type Refused = {
  /** User name of whoever tried. */
  readonly actor: string
  /** The field of the schema or the path that is for others. */
  readonly what: string
  readonly now: Date
}

/** What was noted within a minute: a program that tries again and again fills no table. */
const noted = new LRUCache<string, true>({ max: 10_000, ttl: 60_000 })

/** Keeps in the audit log that an account tried what its role may not; the same once a minute. */
export async function noteRefusedAccess(db: Db, { actor, what, now }: Refused): Promise<void> {
  const key = `${actor} ${what}`
  if (noted.has(key)) return
  noted.set(key, true)
  await db.insert(auditLog).values({ at: now, actor, action: 'access.refused', subject: what, details: {} })
}
