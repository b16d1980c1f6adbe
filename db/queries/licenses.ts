import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { paymentReferences } from '@/db/schema/references'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { type DayRange, parseDayRanges } from '@/domain/values/day-ranges'
import type { Fils } from '@/domain/values/money'
import { comparedName, licenses } from '../schema/licenses'
import { openReferenceOf } from './open-reference'

/** Unpaid violations that the inquiry brings along; a licence with more is read by pages and groups instead. */
const INLINE_LIMIT = 100

/** An unpaid violation as the inquiry reads it from the covering index. */
export type UnpaidViolation = {
  id: number
  number: string
  typeCode: string
  fine: Fils | null
  occurredOn: CalendarDay
  authorityCode: string
  vehiclePlate: string | null
  collectedHere: boolean
  underReview: boolean
  objected: readonly DayRange[]
  status: 'UNPAID'
  paidAt: null
  cancelledAt: null
}

/** A licence with its open `ALL_DUE` reference and its unpaid violations, the latest offence first; null when they are more than `INLINE_LIMIT`. */
export type LicenseInquiryRow = {
  id: number
  number: string
  centerCode: string | null
  classCode: string | null
  holderName: string
  mergedInto: number | null
  withheldSince: string | null
  referenceNumber: string | null
  referenceIssuedAt: Date | null
  unpaid: UnpaidViolation[] | null
}

type UnpaidTuple = [number, string, string, number | null, string, string, string | null, boolean, boolean, string]

const NO_RANGES: readonly DayRange[] = []

function unpaidViolation(tuple: UnpaidTuple): UnpaidViolation {
  const [id, number, typeCode, fine, occurredOn, authorityCode, vehiclePlate, collectedHere, underReview, objected] = tuple
  return {
    id,
    number,
    typeCode,
    fine: fine as Fils | null,
    occurredOn: occurredOn as CalendarDay,
    authorityCode,
    vehiclePlate,
    collectedHere,
    underReview,
    objected: objected === '{}' ? NO_RANGES : parseDayRanges(objected),
    status: 'UNPAID',
    paidAt: null,
    cancelledAt: null,
  }
}

/**
 * The column `unpaid` of the inquiry: null when the violations are too many for one answer.
 * @public The benchmark's bare server maps with it, too.
 */
export function unpaidOf(tuples: UnpaidTuple[]): UnpaidViolation[] | null {
  return tuples.length > INLINE_LIMIT ? null : tuples.map(unpaidViolation)
}

const unpaid = sql<UnpaidViolation[] | null>`(
  select coalesce(json_agg(json_build_array(v.id, v.number, v.type_code, v.fine, v.occurred_on, v.authority_code, v.vehicle_plate, v.collected_here, v.under_review, v.objected)), '[]')
  from (
    select id, number, type_code, fine, occurred_on, authority_code, vehicle_plate, collected_here, under_review, objected::text
    from violations where license_id = ${licenses.id} and status = 'UNPAID'
    order by license_id, occurred_on desc, id desc limit ${sql.raw(String(INLINE_LIMIT + 1))}
  ) v
)`.mapWith({
  mapFromDriverValue: unpaidOf,
})

const given = (name: 'expiresOn' | 'nameStart') => sql.placeholder(name)

const proven = sql`(${given('expiresOn')}::date is null or ${licenses.expiresOn} = ${given('expiresOn')}::date)
  and (${given('nameStart')}::text is null or starts_with(${comparedName(licenses.holderName)}, ${given('nameStart')}::text))`

type Printed = { readonly expiresOn: CalendarDay | null; readonly nameStart: string | null }

/**
 * The inquiry: one prepared statement each. With `expiresOn` (the proof of a guest) a licence with another expiry date is not found, so that
 * a wrong number and a wrong proof cost the same and look the same. So it is with `nameStart`, how the holder's name begins.
 */
export function licenseQueries(db: Db) {
  const select = () =>
    db
      .select({
        id: licenses.id,
        number: licenses.number,
        centerCode: licenses.centerCode,
        classCode: licenses.classCode,
        holderName: licenses.holderName,
        mergedInto: licenses.mergedInto,
        withheldSince: sql<string | null>`${licenses.withheldSince}::text`,
        referenceNumber: paymentReferences.number,
        referenceIssuedAt: paymentReferences.issuedAt,
        unpaid,
      })
      .from(licenses)
      .leftJoin(paymentReferences, openReferenceOf(licenses.id))
  const number = sql.placeholder('number')
  const nationwide = select()
    .where(sql`${licenses.number} = ${number} and length(${licenses.number}) = 8 and ${proven}`)
    .prepare('license_by_number')
  const older = select()
    .where(
      sql`${licenses.number} = ${number} and length(${licenses.number}) < 8 and ${licenses.centerCode} = ${sql.placeholder('center')}
        and ${licenses.classCode} = ${sql.placeholder('class')} and ${proven}`,
    )
    .prepare('license_by_older_number')
  const byId = select()
    .where(sql`${licenses.id} = ${sql.placeholder('id')}`)
    .prepare('license_by_id')
  return {
    byNationwideNumber: async (input: Printed & { number: string }) => first(await nationwide.execute(input)),
    byOlderNumber: async (input: Printed & { number: string; center: string; class: string }) => first(await older.execute(input)),
    byId: async (id: number) => first(await byId.execute({ id })),
  }
}

const first = (rows: LicenseInquiryRow[]): LicenseInquiryRow | null => rows[0] ?? null

export type LicenseQueries = ReturnType<typeof licenseQueries>
