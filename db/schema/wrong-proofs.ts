import { sql } from 'drizzle-orm'
import { bigint, check, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { dayColumn } from './columns'

/** How often a day somebody gave a licence's number with a wrong proof: for its holder to read. Who it was is not kept. */
export const wrongProofs = pgTable(
  'wrong_proofs',
  {
    licenseId: bigint('license_id', { mode: 'number' }).notNull(),
    day: dayColumn('day').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.licenseId, t.day] }), check('wrong_proofs_count', sql`${t.count} > 0`)],
)
