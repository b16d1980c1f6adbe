import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { announcements } from '@/db/schema/announcements'
import { auditLog } from '@/db/schema/audit'

/** Ends an announcement before its time, or before it begins; false for one that is over or does not exist. It stays in the list. */
export async function endAnnouncement(
  tx: Tx,
  id: number,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Promise<boolean> {
  const ended = await tx
    .update(announcements)
    .set({ endedAt: now, endedBy: actor })
    .where(and(eq(announcements.id, id), isNull(announcements.endedAt), gt(announcements.endsAt, now)))
    .returning({ id: announcements.id })
  if (ended.length === 0) return false
  await tx.insert(auditLog).values({ at: now, actor, action: 'announcement.ended', subject: `announcement:${id}`, details: {} })
  return true
}
