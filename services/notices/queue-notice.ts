import type { Tx } from '@/db/client/client'
import { notices } from '@/db/schema/notices'
import type { Contact } from '@/domain/contacts/contact'
import { isUrgent, type NoticeKind, type NoticeValues } from '@/domain/notices/notice'
import { enqueueJob } from '@/services/platform/enqueue-job'
import { sealedNotice } from './sealed-notice'

export type NewNotice<Kind extends NoticeKind> = {
  readonly kind: Kind
  readonly to: Contact
  readonly language: 'ar' | 'en'
  readonly values: NoticeValues[Kind]
  /** What it is about, such as `refund:12`, so that it can be withdrawn. */
  readonly subject: string | null
  readonly now: Date
  /** From when it is not sent any more; three days later where nothing else is said. */
  readonly expiresAt?: Date
}

const EXPIRES_MS = 3 * 24 * 3_600_000

/**
 * Puts a message into the outbox as part of `tx`: it is sent once that is committed, at least once, and never if it is rolled
 * back. Address and values are encrypted with `sealKey`.
 */
export async function queueNotice<Kind extends NoticeKind>(tx: Tx, notice: NewNotice<Kind>, sealKey: string): Promise<void> {
  const { kind, to, language, values, subject, now, expiresAt = new Date(now.getTime() + EXPIRES_MS) } = notice
  const sealed = sealedNotice({ address: to.address, values }, sealKey)
  const when = { queuedAt: now, dueAt: now, expiresAt }
  await tx.insert(notices).values({ kind, channel: to.channel, language, subject, isUrgent: isUrgent(kind), sealed, ...when })
  await enqueueJob(tx, 'send-notices', {})
}
