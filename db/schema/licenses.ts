import { type SQLWrapper, sql } from 'drizzle-orm'
import { type AnyPgColumn, bigint, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { dayColumn, instant } from './columns'
import { licenseClasses, licensingCenters } from './reference-data'

/** The words of a name as they are searched: `folded_name` does in the database what `domain/values/folded-name.ts` does. Trigrams would not do: they know no Arabic in a database of the locale C. */
export const searchedName = (name: SQLWrapper) => sql`to_tsvector('simple'::regconfig, folded_name(${name}))`

/** The letters of a name as a proof compares them. */
export const comparedName = (name: SQLWrapper) => sql`regexp_replace(folded_name(${name}), '[ 0-9.''’-]', '', 'g')`

/**
 * Driving licences. A number that was replaced or merged stays as a row of its own that points to the licence which took it over, so that
 * old cards and late deliveries still find it. `revision` counts the changes of what is payable: see docs/decisions/0002.
 */
export const licenses = pgTable(
  'licenses',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    number: text('number').notNull(),
    centerCode: text('center_code').references(() => licensingCenters.code),
    classCode: text('class_code').references(() => licenseClasses.code),
    holderName: text('holder_name').notNull(),
    expiresOn: dayColumn('expires_on').notNull(),
    revision: integer('revision').notNull().default(0),
    mergedInto: bigint('merged_into', { mode: 'number' }).references((): AnyPgColumn => licenses.id),
    withheldSince: instant('withheld_since'),
  },
  (t) => [
    uniqueIndex('licenses_nationwide_number').on(t.number).where(sql`length(${t.number}) = 8`),
    uniqueIndex('licenses_older_number').on(t.number, t.centerCode, t.classCode).where(sql`length(${t.number}) < 8`),
    index('licenses_merged_into').on(t.mergedInto).where(sql`${t.mergedInto} is not null`),
    index('licenses_holder_name').using('gin', searchedName(t.holderName)),
    check('licenses_number', sql`${t.number} ~ '^[0-9]{1,8}$'`),
    check(
      'licenses_older_number_is_complete',
      sql`length(${t.number}) = 8 or (${t.centerCode} is not null and ${t.classCode} is not null)`,
    ),
    check('licenses_revision', sql`${t.revision} >= 0`),
    check('licenses_not_merged_into_itself', sql`${t.mergedInto} <> ${t.id}`),
  ],
)
