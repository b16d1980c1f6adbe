import { bigint, doublePrecision, pgTable } from 'drizzle-orm/pg-core'
import { applications } from './agencies'
import { instant } from './columns'

/** What applications have spent of their budgets, by all processes together: points that had not come back at `at`. */
export const applicationBudgets = pgTable('application_budgets', {
  applicationId: bigint('application_id', { mode: 'number' })
    .primaryKey()
    .references(() => applications.id),
  spent: doublePrecision('spent').notNull(),
  at: instant('at').notNull(),
})
