import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { channels, contactPurposes } from '@/domain/contacts/contact'
import { instant } from './columns'

/** Contacts that somebody proves to read, by a code that was sent there. Of token and code only keyed hashes are kept. */
export const contactConfirmations = pgTable(
  'contact_confirmations',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    tokenHash: text('token_hash').notNull().unique('contact_confirmations_token'),
    codeHash: text('code_hash').notNull(),
    purpose: text('purpose', { enum: contactPurposes }).notNull(),
    /** The one thing that it serves, where that is known when the code is sent, such as `objection:O-7K3QX2P9`. */
    subject: text('subject'),
    channel: text('channel', { enum: channels }).notNull(),
    sealed: text('sealed').notNull(),
    language: text('language', { enum: ['ar', 'en'] }).notNull(),
    requestedAt: instant('requested_at').notNull(),
    /** Until when the code holds and then, once it was typed, until when the contact can be used. */
    expiresAt: instant('expires_at').notNull(),
    tries: smallint('tries').notNull().default(0),
    confirmedAt: instant('confirmed_at'),
    usedAt: instant('used_at'),
  },
  (t) => [
    index('contact_confirmations_expires').on(t.expiresAt),
    check('contact_confirmations_channel', sql`${t.channel} in ('EMAIL', 'SMS')`),
    check('contact_confirmations_purpose', sql`${t.purpose} in ('OBJECTION', 'OBJECTION_STEP', 'REFUND', 'SUBSCRIPTION')`),
    check('contact_confirmations_language', sql`${t.language} in ('ar', 'en')`),
    check('contact_confirmations_tries', sql`${t.tries} between 0 and 5`),
    check('contact_confirmations_used', sql`${t.usedAt} is null or ${t.confirmedAt} is not null`),
  ],
)
