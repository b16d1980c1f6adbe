import { sql } from 'drizzle-orm'
import { bigint, check, date, index, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

export const messageKinds = ['COMPLAINT', 'SUGGESTION', 'CONTACT', 'SURVEY'] as const

/** How often each kind of page was called useful or not, by day. Nothing of who said so is kept. */
export const pageVotes = pgTable(
  'page_votes',
  {
    day: date('day', { mode: 'string' }).notNull(),
    page: text('page').notNull(),
    useful: integer('useful').notNull().default(0),
    useless: integer('useless').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.day, t.page] }), check('page_votes_page', sql`${t.page} ~ '^[a-z-]{1,40}$'`)],
)

/** What people write to the service. `reference` is what the sender is told; `requestKey`, with its caller before it, makes sending the same form twice one message. */
export const messages = pgTable(
  'messages',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    reference: text('reference').notNull().unique('messages_reference'),
    requestKey: text('request_key').notNull().unique('messages_request_key'),
    contentHash: text('content_hash').notNull(),
    kind: text('kind', { enum: messageKinds }).notNull(),
    language: text('language', { enum: ['ar', 'en'] }).notNull(),
    /** Of a survey: 1 (bad) to 5 (good). */
    rating: smallint('rating'),
    body: text('body').notNull(),
    /** E-mail address or telephone number, if the sender wants an answer. */
    contact: text('contact'),
    sentAt: instant('sent_at').notNull(),
    /** The member of staff who answers it. */
    assignee: text('assignee'),
    /** What the sender reads by its number. */
    answer: text('answer'),
    answeredBy: text('answered_by'),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    index('messages_latest').on(t.sentAt, t.id),
    check('messages_kind', sql`${t.kind} in ('COMPLAINT', 'SUGGESTION', 'CONTACT', 'SURVEY')`),
    check('messages_language', sql`${t.language} in ('ar', 'en')`),
    check('messages_rating', sql`(${t.kind} = 'SURVEY') = (${t.rating} is not null) and ${t.rating} between 1 and 5`),
    check('messages_body', sql`char_length(${t.body}) <= 1000 and (${t.kind} = 'SURVEY' or ${t.body} <> '')`),
    index('messages_unanswered').on(t.sentAt, t.id).where(sql`${t.answeredAt} is null and ${t.kind} in ('COMPLAINT', 'CONTACT')`),
    check(
      'messages_answer',
      sql`(${t.answer} is null) = (${t.answeredAt} is null) and (${t.answer} is null) = (${t.answeredBy} is null) and char_length(${t.answer}) between 1 and 2000`,
    ),
    check('messages_contact', sql`char_length(${t.contact}) <= 120`),
  ],
)
