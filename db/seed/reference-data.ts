import { getTableColumns, sql } from 'drizzle-orm'
import type { PgInsertValue, PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Db, Tx } from '@/db/client/client'
import { type Fils, fils } from '@/domain/values/money'
import { objectionReasons } from '../schema/objections'
import { authorities, feeds, licenseClasses, licensingCenters, violationTypes } from '../schema/reference-data'
import { cell, seedRows } from './csv'

type Row = Record<string, string>

const names = (row: Row) => ({ code: cell(row, 'code'), nameAr: cell(row, 'name_ar'), nameEn: cell(row, 'name_en') })
const optionalFils = (text: string): Fils | null => (text === '' ? null : fils(Number(text)))

/** Authorities, centres, classes, violation types and reasons of objections: inserted, or brought up to date. Never removes one that data may point to. */
export async function loadReferenceData(db: Db): Promise<void> {
  const [authorityRows, centerRows, classRows, typeRows, reasonRows] = await Promise.all([
    seedRows('authorities.csv'),
    seedRows('licensing-centers.csv'),
    seedRows('license-classes.csv'),
    seedRows('violation-types.csv'),
    seedRows('objection-reasons.csv'),
  ])
  await db.transaction(async (tx) => {
    await upsert(
      tx,
      authorities,
      authorityRows.map((row) => ({ ...names(row), collectedHere: cell(row, 'collected_here') === 'true' })),
    )
    await upsert(tx, licensingCenters, centerRows.map(positioned))
    await upsert(tx, licenseClasses, classRows.map(positioned))
    await upsert(
      tx,
      violationTypes,
      typeRows.map((row, index) => ({
        ...positioned(row, index),
        fine: optionalFils(cell(row, 'fine_fils')),
        fineMax: optionalFils(cell(row, 'fine_max_fils')),
        decidedByCourt: cell(row, 'decided_by_court') === 'true',
        legalBasisAr: cell(row, 'legal_basis_ar') || null,
        legalBasisEn: cell(row, 'legal_basis_en') || null,
        meaningAr: cell(row, 'meaning_ar') || null,
        meaningEn: cell(row, 'meaning_en') || null,
      })),
    )
    await upsert(tx, objectionReasons, reasonRows.map(positioned))
    const codes = await tx.select({ authorityCode: authorities.code }).from(authorities)
    await tx.insert(feeds).values(codes).onConflictDoNothing()
  })
}

function positioned(row: Row, index: number) {
  return { ...names(row), position: index + 1 }
}

type CodeTable = typeof authorities | typeof licensingCenters | typeof licenseClasses | typeof violationTypes | typeof objectionReasons

/** Everything but the key is replaced. */
async function upsert<Table extends CodeTable>(tx: Tx, table: Table, rows: PgInsertValue<Table>[]): Promise<void> {
  const columns = Object.entries(getTableColumns(table)).filter(([, column]) => !column.primary)
  const set = Object.fromEntries(columns.map(([key, column]) => [key, sql.raw(`excluded.${column.name}`)])) as PgUpdateSetSource<Table>
  await tx.insert(table).values(rows).onConflictDoUpdate({ target: table.code, set })
}
