import { asc } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { type RuleBook, ruleBook } from '@/domain/pricing/discount-rule'
import { versionOn } from '@/domain/reference-data/reference-version'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { authorities, feeds, licenseClasses, licensingCenters, violationTypes } from '../schema/reference-data'
import { type AnnouncementRow, announcementsAhead } from './announcements'
import { type ApprovedVersion, approvedVersions } from './discount-rules'
import { type ReferenceKind, type ReferenceVersionRow, readReferenceVersions } from './reference-versions'

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
  /** Versions of discount rules with the law behind them, without those that were withdrawn. */
  ruleVersions: readonly ApprovedVersion[]
  /** In force or to come. */
  announcements: readonly AnnouncementRow[]
}

/** Reads the reference data from the database, as it holds on the day of `now`. */
export async function readReferenceData(db: Db | Tx, now = new Date()): Promise<ReferenceData> {
  const [authorityRows, centerRows, classRows, typeRows, feedRows, ruleVersions, versions, announcements] = await Promise.all([
    db.select().from(authorities).orderBy(asc(authorities.code)),
    db.select().from(licensingCenters).orderBy(asc(licensingCenters.position)),
    db.select().from(licenseClasses).orderBy(asc(licenseClasses.position)),
    db.select().from(violationTypes).orderBy(asc(violationTypes.position)),
    readFeeds(db),
    approvedVersions(db),
    readReferenceVersions(db),
    announcementsAhead(db, now),
  ])
  const held = heldOn(versions, dayInAmman(now))
  return {
    authorities: byCode(authorityRows.map((row) => ({ ...row, ...namesOf(held('AUTHORITY', row.code)) }))),
    licensingCenters: byCode(centerRows.map((row) => ({ ...row, ...namesOf(held('CENTER', row.code)) }))),
    licenseClasses: byCode(classRows.map((row) => ({ ...row, ...namesOf(held('CLASS', row.code)) }))),
    violationTypes: byCode(typeRows.map((row) => ({ ...row, ...typeOf(held('TYPE', row.code), row) }))),
    announcements,
    feeds: feedRows,
    rules: ruleBook(ruleVersions.map(({ rule }) => rule)),
    ruleVersions,
  }
}

/** Each authority's feed as it is at this moment. */
export function readFeeds(db: Db | Tx): Promise<Feed[]> {
  return db.select().from(feeds).orderBy(asc(feeds.authorityCode))
}

/** The dated row of a code that holds on a day; undefined where its own table still says it. */
function heldOn(versions: readonly ReferenceVersionRow[], day: CalendarDay) {
  const rows = new Map<string, ReferenceVersionRow[]>()
  for (const row of versions) {
    const key = `${row.kind} ${row.code}`
    rows.set(key, [...(rows.get(key) ?? []), row])
  }
  return (kind: ReferenceKind, code: string) => versionOn(rows.get(`${kind} ${code}`) ?? [], day)
}

function namesOf(version: ReferenceVersionRow | undefined) {
  return version && { nameAr: version.nameAr, nameEn: version.nameEn }
}

/** Versions that were written before types said what they mean leave that as it was. */
function typeOf(version: ReferenceVersionRow | undefined, original: ViolationType) {
  if (!version) return undefined
  const { nameAr, nameEn, fine, fineMax, legalBasisAr, legalBasisEn, points } = version
  const { meaningAr, meaningEn } = version.meaningAr === null ? original : version
  return { nameAr, nameEn, fine, fineMax, legalBasisAr, legalBasisEn, meaningAr, meaningEn, points }
}

function byCode<Row extends { code: string }>(rows: Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.code, row]))
}
