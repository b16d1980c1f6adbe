import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, jsonb, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { channels } from '@/domain/contacts/contact'
import { type NoticeFacts, type NoticeKind, noticeStates } from '@/domain/notices/notice'
import { instant } from './columns'
import { subscriptions } from './subscriptions'

/**
 * The outbox: messages that are to be sent, written by the transaction that they are about. `sealed` holds address and values,
 * encrypted, until the message is sent or at an end; in a demo the text that is shown instead.
 */
export const notices = pgTable(
  'notices',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind').$type<NoticeKind>().notNull(),
    channel: text('channel', { enum: channels }).notNull(),
    language: text('language', { enum: ['ar', 'en'] }).notNull(),
    /** What it is about, such as `refund:12`: by this it is withdrawn. */
    subject: text('subject'),
    isUrgent: boolean('is_urgent').notNull(),
    sealed: text('sealed'),
    /** Who it goes to and what it is about, where that is looked up when it is sent. */
    subscriptionId: bigint('subscription_id', { mode: 'number' }).references(() => subscriptions.id),
    facts: jsonb('facts').$type<NoticeFacts>(),
    queuedAt: instant('queued_at').notNull(),
    /** When it is sent at the earliest, and from when it is not sent any more. */
    dueAt: instant('due_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    state: text('state', { enum: noticeStates }).notNull().default('WAITING'),
    attempts: smallint('attempts').notNull().default(0),
    /** Until when a process has it under way; later another may take it. */
    claimedUntil: instant('claimed_until'),
    endedAt: instant('ended_at'),
    /** Why the last attempt failed: a code, never what a server said. */
    problem: text('problem'),
  },
  (t) => [
    index('notices_due').on(t.dueAt).where(sql`${t.state} = 'WAITING'`),
    index('notices_subject').on(t.subject).where(sql`${t.state} = 'WAITING'`),
    index('notices_ended').on(t.endedAt),
    check('notices_channel', sql`${t.channel} in ('EMAIL', 'SMS')`),
    check('notices_language', sql`${t.language} in ('ar', 'en')`),
    check('notices_state', sql`${t.state} in ('WAITING', 'SENT', 'KEPT', 'FAILED', 'WITHDRAWN')`),
    check('notices_ended', sql`(${t.state} = 'WAITING') = (${t.endedAt} is null)`),
    check(
      'notices_sealed',
      sql`(${t.state} in ('WAITING', 'KEPT')) = (${t.sealed} is not null or (${t.state} = 'WAITING' and ${t.subscriptionId} is not null))`,
    ),
    check('notices_facts', sql`(${t.subscriptionId} is null) = (${t.facts} is null)`),
    index('notices_subscription').on(t.subscriptionId).where(sql`${t.subscriptionId} is not null`),
    check('notices_expires', sql`${t.expiresAt} > ${t.queuedAt}`),
  ],
)
