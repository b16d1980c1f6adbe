import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, jsonb, pgTable, real, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** What the bill-payment network asked and told, one row a message, written before it is acted on. Nothing of a payer is kept, and nothing of a message that nobody signed. */
export const networkMessages = pgTable(
  'network_messages',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    receivedAt: instant('received_at').notNull(),
    kind: text('kind', { enum: ['BILL_PULL', 'PAYMENT_NOTIFICATION'] }).notNull(),
    format: text('format', { enum: ['XML', 'JSON'] }).notNull(),
    guid: text('guid'),
    address: text('address').notNull(),
    /** SHA-256 of the bytes as they came. */
    rawHash: text('raw_hash').notNull(),
    /** The message without its payer; null when it was not trusted or not readable. */
    content: jsonb('content'),
    /** The answer: HTTP status and the network's result code; null while it is not given. */
    httpStatus: integer('http_status'),
    code: integer('code'),
    durationMs: real('duration_ms'),
  },
  (t) => [
    index('network_messages_received').on(t.receivedAt),
    check('network_messages_kind', sql`${t.kind} in ('BILL_PULL', 'PAYMENT_NOTIFICATION')`),
    check('network_messages_format', sql`${t.format} in ('XML', 'JSON')`),
  ],
)
