import type { CalendarDay } from '@/domain/calendar-day'
import { NATIONWIDE_LENGTH } from '@/domain/license-number'
import type { LicenseName, LicenseNotice, Problem, ViolationNotice } from './feed-row'
import type { KnownCodes } from './known-codes'

/** What is wrong with a violation as delivered, before the register is asked; null when nothing is. */
export function checkViolation(notice: ViolationNotice, known: KnownCodes, today: CalendarDay): Problem | null {
  const type = known.types.get(notice.typeCode)
  if (!known.authorities.has(notice.authorityCode)) return { column: 'authority', value: notice.authorityCode, reason: 'UNKNOWN_VALUE' }
  if (!type?.wasInForce(notice.occurredOn)) return { column: 'type', value: notice.typeCode, reason: 'UNKNOWN_VALUE' }
  if (notice.fine === null && !type.decidedByCourt) return { column: 'fine_fils', value: '', reason: 'NEEDS_FINE' }
  if (notice.fine !== null && notice.fine <= 0) return { column: 'fine_fils', value: String(notice.fine), reason: 'NOT_POSITIVE' }
  if (notice.occurredOn > today) return { column: 'occurred_on', value: notice.occurredOn, reason: 'FUTURE' }
  return checkName(notice.license, known, violationColumns)
}

/** The same for a licence. */
export function checkLicense(notice: LicenseNotice, known: KnownCodes): Problem | null {
  const { license, replaces, mergedInto } = notice
  const problem =
    checkName(license, known, licenseColumns) ??
    (replaces && checkName(replaces, known, replacedColumns)) ??
    (mergedInto && checkName(mergedInto, known, survivorColumns))
  if (problem) return problem
  if (replaces && mergedInto) return { column: 'merged_into_number', value: mergedInto.number, reason: 'BOTH' }
  if (replaces && !isNationwide(license)) return { column: 'number', value: license.number, reason: 'NOT_NATIONWIDE' }
  if (replaces && isNationwide(replaces)) return { column: 'replaces_number', value: replaces.number, reason: 'NOT_OLDER' }
  if (mergedInto && isSameName(license, mergedInto)) return { column: 'merged_into_number', value: mergedInto.number, reason: 'ITSELF' }
  return checkCodes(license, known, licenseColumns)
}

type Columns = { readonly center: string; readonly class: string }

const violationColumns: Columns = { center: 'licensing_center', class: 'license_class' }
const licenseColumns = violationColumns
const replacedColumns: Columns = { center: 'replaces_center', class: 'replaces_class' }
const survivorColumns: Columns = { center: 'merged_into_center', class: 'merged_into_class' }

/** Fewer than 8 digits name a licence only with centre and class; for 8 both are ignored. */
function checkName(license: LicenseName, known: KnownCodes, columns: Columns): Problem | null {
  if (isNationwide(license)) return null
  if (license.centerCode === null) return { column: columns.center, value: '', reason: 'MORE_DETAILS_NEEDED' }
  if (license.classCode === null) return { column: columns.class, value: '', reason: 'MORE_DETAILS_NEEDED' }
  return checkCodes(license, known, columns)
}

function checkCodes({ centerCode, classCode }: LicenseName, known: KnownCodes, columns: Columns): Problem | null {
  if (centerCode !== null && !known.centers.has(centerCode)) return { column: columns.center, value: centerCode, reason: 'UNKNOWN_VALUE' }
  if (classCode !== null && !known.classes.has(classCode)) return { column: columns.class, value: classCode, reason: 'UNKNOWN_VALUE' }
  return null
}

export function isNationwide({ number }: LicenseName): boolean {
  return number.length === NATIONWIDE_LENGTH
}

function isSameName(a: LicenseName, b: LicenseName): boolean {
  return a.number === b.number && (isNationwide(a) || (a.centerCode === b.centerCode && a.classCode === b.classCode))
}
