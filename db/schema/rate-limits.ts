import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** What was used of a limit in its present window, by all processes together. `key` is a digest: no address and no licence number is kept. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: text('key').primaryKey(),
    used: integer('used').notNull(),
    endsAt: instant('ends_at').notNull(),
  },
  (t) => [index('rate_limits_ends_at').on(t.endsAt)],
)
