import { NATIONWIDE_LENGTH } from '@/domain/licenses/license-number'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { implausibleExpiry, implausibleOffence } from '@/domain/values/plausible-day'
import type { LicenseName, LicenseNotice, Problem, ViolationNotice } from '@/services/feeds/feed-row'
import type { KnownCodes } from '@/services/feeds/known-codes'

/** Everything that is wrong with a violation as delivered, as far as it could be read, before the register is asked. */
export function checkViolation(notice: Partial<ViolationNotice>, known: KnownCodes, today: CalendarDay): Problem[] {
  const { authorityCode, fine, occurredOn, license } = notice
  const implausible = occurredOn === undefined ? null : implausibleOffence(occurredOn, today)
  const name = license ? checkName(license, known, violationColumns) : null
  return [
    ...problemIf(authorityCode !== undefined && !known.authorities.has(authorityCode), 'authority', authorityCode, 'UNKNOWN_VALUE'),
    ...checkType(notice, known),
    ...problemIf(typeof fine === 'number' && fine <= 0, 'fine_fils', String(fine), 'NOT_POSITIVE'),
    ...(implausible ? [{ column: 'occurred_on', value: occurredOn ?? '', reason: implausible }] : []),
    ...(name ? [name] : []),
  ]
}

function checkType({ typeCode, occurredOn, fine }: Partial<ViolationNotice>, known: KnownCodes): Problem[] {
  if (typeCode === undefined) return []
  const type = known.types.get(typeCode)
  const isInForce = type && (occurredOn === undefined || type.wasInForce(occurredOn))
  if (!isInForce) return [{ column: 'type', value: typeCode, reason: 'UNKNOWN_VALUE' }]
  return problemIf(fine === null && !type.decidedByCourt, 'fine_fils', '', 'NEEDS_FINE')
}

function problemIf(isWrong: boolean, column: string, value: string | undefined, reason: Problem['reason']): Problem[] {
  return isWrong ? [{ column, value: value ?? '', reason }] : []
}

/** The same for a licence. */
export function checkLicense(notice: Partial<LicenseNotice>, known: KnownCodes, today: CalendarDay): Problem[] {
  const { license, expiresOn } = notice
  const implausible = expiresOn === undefined ? null : implausibleExpiry(expiresOn, today)
  const others = license ? checkNames({ ...notice, license }, known) : null
  return [...(others ? [others] : []), ...(implausible ? [{ column: 'expires_on', value: expiresOn ?? '', reason: implausible }] : [])]
}

function checkNames(
  { license, replaces, mergedInto }: Partial<LicenseNotice> & Pick<LicenseNotice, 'license'>,
  known: KnownCodes,
): Problem | null {
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
