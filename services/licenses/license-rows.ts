import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import type { CalendarDay } from '@/domain/values/calendar-day'
import type { LicenseName } from '@/services/feeds/feed-row'
import { isNationwide } from '@/services/violations/check-notice'

/** A licence as registered. */
export type KnownLicense = {
  readonly id: number
  readonly mergedInto: number | null
  readonly holderName: string
  readonly expiresOn: CalendarDay
  readonly centerCode: string | null
  readonly classCode: string | null
}

export type LicenseContent = { readonly license: LicenseName; readonly holderName: string; readonly expiresOn: CalendarDay }

type Row = {
  id: string
  merged_into: string | null
  holder_name: string
  expires_on: string
  center_code: string | null
  class_code: string | null
}

/** The licence of this name, or null. */
export async function findByName(tx: Tx, name: LicenseName): Promise<KnownLicense | null> {
  const columns = sql`id, merged_into, holder_name, expires_on::text, center_code, class_code`
  const [row] = isNationwide(name)
    ? await tx.execute<Row>(sql`select ${columns} from licenses where number = ${name.number} and length(number) = 8`)
    : await tx.execute<Row>(sql`
        select ${columns} from licenses
        where number = ${name.number} and center_code = ${name.centerCode} and class_code = ${name.classCode} and length(number) < 8`)
  if (!row) return null
  return {
    id: Number(row.id),
    mergedInto: row.merged_into === null ? null : Number(row.merged_into),
    holderName: row.holder_name,
    expiresOn: row.expires_on as CalendarDay,
    centerCode: row.center_code,
    classCode: row.class_code,
  }
}

/** Registers a licence, or (`mergedInto`) a number that only leads to one. Resolves with its id. */
export async function addLicense(
  tx: Tx,
  { license, holderName, expiresOn }: LicenseContent,
  mergedInto: number | null = null,
): Promise<number> {
  const [row] = await tx.execute<{ id: string }>(sql`
    insert into licenses (number, center_code, class_code, holder_name, expires_on, merged_into)
    values (${license.number}, ${license.centerCode}, ${license.classCode}, ${holderName}, ${expiresOn}::date, ${mergedInto}::bigint) returning id`)
  return Number(row?.id)
}

/** Whether a delivery says something new about the licence. Centre and class of 8 digits may be left out. */
export function differs(known: KnownLicense, { license, holderName, expiresOn }: LicenseContent): boolean {
  const { centerCode, classCode } = license
  if (known.holderName !== holderName || known.expiresOn !== expiresOn) return true
  return (centerCode !== null && centerCode !== known.centerCode) || (classCode !== null && classCode !== known.classCode)
}

/** Gives a licence, whose lock is held, the number, holder and expiry of the delivery. */
export async function rewriteLicense(tx: Tx, id: number, { license, holderName, expiresOn }: LicenseContent): Promise<void> {
  await tx.execute(sql`
    update licenses set number = ${license.number}, center_code = coalesce(${license.centerCode}, center_code),
      class_code = coalesce(${license.classCode}, class_code), holder_name = ${holderName}, expires_on = ${expiresOn}::date
    where id = ${id}::bigint`)
}
