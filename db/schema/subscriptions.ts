import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { channels } from '@/domain/contacts/contact'
import { subscriptionEnds } from '@/domain/subscriptions/subscription'
import { dayColumn, instant } from './columns'
import { licenses } from './licenses'

/** Who is told what happens to a licence: confirmed contacts of people who proved it. `sealed` is the address, gone once it ends. */
export const subscriptions = pgTable(
  'subscriptions',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    licenseId: bigint('license_id', { mode: 'number' })
      .notNull()
      .references(() => licenses.id),
    channel: text('channel', { enum: channels }).notNull(),
    sealed: text('sealed'),
    /** A keyed hash of the address, by which the same contact is found again. */
    contactHash: text('contact_hash').notNull(),
    masked: text('masked').notNull(),
    language: text('language', { enum: ['ar', 'en'] }).notNull(),
    /** The expiry date that proved the licence: another one ends the subscription. */
    expiresOn: dayColumn('expires_on').notNull(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
    end: text('end', { enum: subscriptionEnds }),
  },
  (t) => [
    index('subscriptions_license').on(t.licenseId).where(sql`${t.endedAt} is null`),
    uniqueIndex('subscriptions_once').on(t.licenseId, t.contactHash).where(sql`${t.endedAt} is null`),
    check('subscriptions_channel', sql`${t.channel} in ('EMAIL', 'SMS')`),
    check('subscriptions_language', sql`${t.language} in ('ar', 'en')`),
    check('subscriptions_ended', sql`(${t.endedAt} is null) = (${t.end} is null) and (${t.endedAt} is null) = (${t.sealed} is not null)`),
  ],
)
