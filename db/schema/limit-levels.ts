import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/**
 * What was used of limits and budgets, by all processes together: when the last of it will have come back. `key` is
 * a digest, so that no address and no licence number is kept.
 */
export const limitLevels = pgTable('limit_levels', { key: text('key').primaryKey(), emptyAt: instant('empty_at').notNull() }, (t) => [
  index('limit_levels_empty_at').on(t.emptyAt),
])
