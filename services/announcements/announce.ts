import type { Tx } from '@/db/client/client'
import { announcements } from '@/db/schema/announcements'
import { auditLog } from '@/db/schema/audit'
import { type AnnouncementProblem, announcementProblem } from '@/domain/announcements/announcement'

type NewAnnouncement = {
  readonly kind: 'INFORMATION' | 'MAINTENANCE'
  readonly textAr: string
  readonly textEn: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly unavailableUntil: Date | null
}

type Announced = { readonly ok: true; readonly answer: number } | { readonly ok: false; readonly reason: AnnouncementProblem }

/** Announces something. What was to begin earlier begins now: nobody was told before. */
export async function announce(
  tx: Tx,
  announcement: NewAnnouncement,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Promise<Announced> {
  const startsAt = announcement.startsAt > now ? announcement.startsAt : now
  const values = { ...announcement, startsAt }
  const problem = announcementProblem(values, now)
  if (problem) return { ok: false, reason: problem }
  const [row] = await tx
    .insert(announcements)
    .values({ ...values, writtenBy: actor, writtenAt: now })
    .returning({ id: announcements.id })
  if (!row) throw new Error('The announcement was not kept')
  await tx.insert(auditLog).values({ at: now, actor, action: 'announcement.written', subject: `announcement:${row.id}`, details: values })
  return { ok: true, answer: row.id }
}
