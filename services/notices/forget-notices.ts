import { and, eq, lt, or, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { contactConfirmations } from '@/db/schema/contacts'
import { notices } from '@/db/schema/notices'
import { payeeContacts } from '@/db/schema/payouts'

const DAY_MS = 24 * 3_600_000
const KEPT_DAYS = 2
const ENDED_DAYS = 90
const CONFIRMATION_DAYS = 1
const PAYEE_DAYS = 180

/**
 * Deletes messages that ended 90 days ago (of a demo those of two days ago), confirmations of contacts a day after their end, and
 * contacts of payees after 180 days unless their refund is under way.
 */
export async function forgetNotices(db: Db, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS)
  const isShown = and(eq(notices.state, 'KEPT'), lt(notices.endedAt, before(KEPT_DAYS)))
  await db.delete(notices).where(or(lt(notices.endedAt, before(ENDED_DAYS)), isShown))
  await db.delete(contactConfirmations).where(lt(contactConfirmations.expiresAt, before(CONFIRMATION_DAYS)))
  const isOver = sql`not exists (select from case_requests q where q.id = ${payeeContacts.requestId} and q.state in ('REQUESTED', 'APPROVED'))`
  await db.delete(payeeContacts).where(and(lt(payeeContacts.confirmedAt, before(PAYEE_DAYS)), isOver))
}
