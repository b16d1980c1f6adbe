import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { differenceKinds } from '@/domain/imports/import-control'
import { fileImports } from './imports'
import { licenses } from './licenses'

/** What a violation or a licence is before a row of a file and after it; amounts in fils. */
export type DifferenceValues = Readonly<Record<string, string | number | boolean | null>>

/**
 * Rows of a file from the browser that one person may not register alone, as they were when it was looked into: whoever
 * approves sees them, and only a row that still finds what is `before` is registered.
 */
export const importDifferences = pgTable(
  'import_differences',
  {
    importId: bigint('import_id', { mode: 'number' })
      .notNull()
      .references(() => fileImports.id, { onDelete: 'cascade' }),
    line: integer('line').notNull(),
    kind: text('kind', { enum: differenceKinds }).notNull(),
    authorityCode: text('authority_code'),
    sourceKey: text('source_key'),
    licenseNumber: text('license_number').notNull(),
    /** Of a row about a licence: the one that is known. */
    licenseId: bigint('license_id', { mode: 'number' }).references(() => licenses.id),
    before: jsonb('before').$type<DifferenceValues>(),
    after: jsonb('after').$type<DifferenceValues>().notNull(),
    /** What the fine falls by: all of it for a cancellation. */
    lowers: bigint('lowers', { mode: 'number' }).notNull().default(0),
    /** Whether the fine is none that its type has. */
    outsideRange: boolean('outside_range').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.line] }),
    index('import_differences_largest').on(t.importId, t.lowers.desc(), t.line),
    check('import_differences_kind', sql.raw(`kind in (${differenceKinds.map((kind) => `'${kind}'`).join(', ')})`)),
    check('import_differences_lowers', sql`${t.lowers} >= 0`),
  ],
)
