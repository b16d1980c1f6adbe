import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { dayColumn, filsColumn, instant } from './columns'

export const referenceKinds = ['CENTER', 'CLASS', 'TYPE', 'AUTHORITY'] as const

/**
 * What a centre, class, violation type or authority is called, and what a type costs in the catalogue, from a day on until the next row of it. Before the
 * first row its own table says it. Append-only. Of two rows for one day the later written holds.
 */
export const referenceVersions = pgTable(
  'reference_versions',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind', { enum: referenceKinds }).notNull(),
    code: text('code').notNull(),
    validFrom: dayColumn('valid_from').notNull(),
    nameAr: text('name_ar').notNull(),
    nameEn: text('name_en').notNull(),
    fine: filsColumn('fine'),
    fineMax: filsColumn('fine_max'),
    legalBasisAr: text('legal_basis_ar'),
    legalBasisEn: text('legal_basis_en'),
    meaningAr: text('meaning_ar'),
    meaningEn: text('meaning_en'),
    points: smallint('points'),
    /** False: offences from this day on are not registered under this type any more. */
    isInForce: boolean('is_in_force').notNull().default(true),
    writtenBy: text('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (t) => [
    index('reference_versions_code').on(t.kind, t.code, t.validFrom, t.id),
    check('reference_versions_kind', sql`${t.kind} in ('CENTER', 'CLASS', 'TYPE', 'AUTHORITY')`),
    check('reference_versions_fine', sql`${t.fine} > 0 and (${t.fineMax} is null or ${t.fineMax} >= ${t.fine})`),
    check('reference_versions_of_types', sql`${t.kind} = 'TYPE' or (${t.fine} is null and ${t.fineMax} is null and ${t.isInForce})`),
    check('reference_versions_legal_basis_both', sql`(${t.legalBasisAr} is null) = (${t.legalBasisEn} is null)`),
    check('reference_versions_meaning_both', sql`(${t.meaningAr} is null) = (${t.meaningEn} is null)`),
    check('reference_versions_points', sql`${t.points} is null or (${t.points} between 1 and 100 and ${t.legalBasisAr} is not null)`),
    check('reference_versions_not_backwards', sql`${t.validFrom} >= (${t.writtenAt} at time zone 'Asia/Amman')::date`),
  ],
)
