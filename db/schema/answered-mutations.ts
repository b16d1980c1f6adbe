import { index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** Answers given to mutations, by whoever asked and the idempotency key that they chose. Written in the transaction of the change itself. */
export const answeredMutations = pgTable(
  'answered_mutations',
  {
    subject: text('subject').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    mutation: text('mutation').notNull(),
    contentHash: text('content_hash').notNull(),
    answer: jsonb('answer'),
    answeredAt: instant('answered_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.subject, t.idempotencyKey] }), index('answered_mutations_answered_at').on(t.answeredAt)],
)
