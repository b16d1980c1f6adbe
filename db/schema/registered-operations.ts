import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { applications } from './partners'

/** Operations that a program has registered: it sends their hash alone, and may be limited to them. */
export const registeredOperations = pgTable(
  'registered_operations',
  {
    applicationId: bigint('application_id', { mode: 'number' })
      .notNull()
      .references(() => applications.id),
    /** SHA-256 of the document, in hexadecimal digits. */
    hash: text('hash').notNull(),
    document: text('document').notNull(),
    registeredBy: text('registered_by').notNull(),
    registeredAt: instant('registered_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.applicationId, t.hash] })],
)
