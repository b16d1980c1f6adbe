import { asc, lte } from 'drizzle-orm'
import type { DiscountRule, RuleBook } from '@/domain/discount-rule'
import { ruleBook } from '@/domain/discount-rule'
import type { Db, Tx } from '../client'
import { authorities, discountRules, feeds, licenseClasses, licensingCenters, violationTypes } from '../schema/reference-data'

export type Authority = typeof authorities.$inferSelect
export type LicensingCenter = typeof licensingCenters.$inferSelect
export type LicenseClass = typeof licenseClasses.$inferSelect
export type ViolationType = typeof violationTypes.$inferSelect
export type Feed = typeof feeds.$inferSelect

/** The small tables that every answer needs, read together; keyed by code. */
export type ReferenceData = {
  authorities: ReadonlyMap<string, Authority>
  licensingCenters: ReadonlyMap<string, LicensingCenter>
  licenseClasses: ReadonlyMap<string, LicenseClass>
  violationTypes: ReadonlyMap<string, ViolationType>
  feeds: readonly Feed[]
  rules: RuleBook
}

/** Reads the reference data from the database. */
export async function readReferenceData(db: Db): Promise<ReferenceData> {
  const [authorityRows, centerRows, classRows, typeRows, feedRows, ruleRows] = await Promise.all([
    db.select().from(authorities).orderBy(asc(authorities.code)),
    db.select().from(licensingCenters).orderBy(asc(licensingCenters.position)),
    db.select().from(licenseClasses).orderBy(asc(licenseClasses.position)),
    db.select().from(violationTypes).orderBy(asc(violationTypes.position)),
    db.select().from(feeds).orderBy(asc(feeds.authorityCode)),
    db.select().from(discountRules),
  ])
  return {
    authorities: byCode(authorityRows),
    licensingCenters: byCode(centerRows),
    licenseClasses: byCode(classRows),
    violationTypes: byCode(typeRows),
    feeds: feedRows,
    rules: ruleBook(ruleRows.map(discountRule)),
  }
}

/** The rules as they were approved at an instant: what was decided later never reaches back. */
export async function rulesApprovedAt(db: Db | Tx, instant: Date): Promise<RuleBook> {
  const rows = await db.select().from(discountRules).where(lte(discountRules.approvedAt, instant))
  return ruleBook(rows.map(discountRule))
}

function byCode<Row extends { code: string }>(rows: Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.code, row]))
}

function discountRule(row: typeof discountRules.$inferSelect): DiscountRule {
  const { titleAr, titleEn, legalBasisAr, legalBasisEn, approvedBy: _approvedBy, approvedAt: _approvedAt, ...rule } = row
  return { ...rule, title: { ar: titleAr, en: titleEn }, legalBasis: { ar: legalBasisAr, en: legalBasisEn } }
}
