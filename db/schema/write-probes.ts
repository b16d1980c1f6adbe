import { sql } from 'drizzle-orm'
import { check, pgTable, smallint } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** One row that is written over and over, to know that the database takes writes. */
export const writeProbes = pgTable('write_probes', { id: smallint('id').primaryKey(), writtenAt: instant('written_at').notNull() }, (t) => [
  check('write_probes_one', sql`${t.id} = 1`),
])
