import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import type { FeedRow, LicenseName, LicenseNotice, ViolationNotice } from '@/services/feeds/feed-row'
import type { RegisterOptions, RowOutcome } from '@/services/feeds/register-options'
import type { Summary } from '@/services/feeds/summary'
import { registerLicenses } from '@/services/licenses/register-licenses'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { registerViolations } from '@/services/violations/register-violations'

/** What a delivery came to: rows by outcome, and each row. */
export type Delivered = { readonly summary: Summary; readonly rows: readonly RowOutcome[] }

let made = 0

/** The licence of 8 digits, or an older one with centre and class. */
export function named(number: string, centerCode: string | null = null, classCode: string | null = null): LicenseName {
  return { number, centerCode, classCode }
}

export function aLicense(number: string, given: Partial<LicenseNotice> = {}): LicenseNotice {
  return {
    license: named(number),
    holderName: 'سالم ناصر الأحمد',
    expiresOn: calendarDay('2030-08-15'),
    replaces: null,
    mergedInto: null,
    ...given,
  }
}

/** A violation of 15 JOD by GAM with a key of its own. */
export function aNotice(number: string, given: Partial<ViolationNotice> = {}): ViolationNotice {
  made += 1
  return {
    license: named(number),
    authorityCode: 'GAM',
    sourceKey: `N-${made}`,
    number: '9',
    typeCode: '9',
    fine: fils(15_000),
    occurredOn: calendarDay('2024-03-01'),
    vehiclePlate: '10-79210',
    cancelled: false,
    ...given,
  }
}

export function deliverViolations(
  url: string,
  notices: readonly ViolationNotice[],
  options: Partial<RegisterOptions> = {},
): Promise<Delivered> {
  return delivered((with_) => registerViolations(url, rowsOf(notices), { ...with_, ...options }))
}

export function deliverLicenses(
  url: string,
  notices: readonly LicenseNotice[],
  options: Partial<RegisterOptions> = {},
): Promise<Delivered> {
  return delivered((with_) => registerLicenses(url, rowsOf(notices), { ...with_, ...options }))
}

async function delivered(register: (options: RegisterOptions) => Promise<Summary>): Promise<Delivered> {
  const rows: RowOutcome[] = []
  const onRow = (row: RowOutcome) => void rows.push(row)
  const summary = await register({ at: new Date(), drawNumbers: randomNumbers('1'), source: 'test', onRow, everyRow: true })
  return { summary, rows }
}

async function* rowsOf<Notice>(notices: readonly Notice[]): AsyncGenerator<FeedRow<Notice>> {
  for (const [index, notice] of notices.entries()) yield { line: index + 1, original: `row ${index + 1}`, notice }
}

/** Outcome of each row in order, with the reason of a refusal: `REFUSED fine_fils NOT_POSITIVE`. */
export function outcomesOf({ rows }: Delivered): string[] {
  return rows.map(({ outcome, problems: [problem] }) => (problem ? `${outcome} ${problem.column} ${problem.reason}` : outcome))
}

export type ReferenceState = { number: string; kind: string; status: string; set: string[] }

/** The payment references of a licence, the first issued first, with the keys of their sets. */
export async function referencesOf(db: Db, licenseNumber: string): Promise<ReferenceState[]> {
  const rows = await db.execute<ReferenceState>(sql`
    select r.number, r.kind, r.status, (
      select coalesce(json_agg(v.source_key order by v.source_key), '[]') from violations v
      where v.license_id = r.license_id and (v.payable_in @> r.revision or exists (
        select from payment_reference_violations s where s.reference_number = r.number and s.violation_id = v.id and s.part = 'SET'))
    ) as set
    from payment_references r join licenses l on l.id = r.license_id
    where l.number = ${licenseNumber} order by r.issued_at, r.revision nulls first, r.number`)
  return [...rows]
}

/** The open `ALL_DUE` number of a licence, and the keys that it stands for. */
export async function openReferenceOf(db: Db, licenseNumber: string): Promise<{ number: string; set: string[] } | null> {
  const open = (await referencesOf(db, licenseNumber)).filter(({ kind, status }) => kind === 'ALL_DUE' && status === 'OPEN')
  if (open.length > 1) throw new Error(`Licence ${licenseNumber} has ${open.length} open numbers`)
  return open[0] ? { number: open[0].number, set: open[0].set } : null
}

/** Everything the feeds wrote but ids, random numbers and instants: what two ways to the same end must agree on. */
export async function registerState(db: Db): Promise<unknown> {
  const [row] = await db.execute(sql`
    select
      (select json_agg(x order by x::text) from (
        select l.number, l.center_code, l.class_code, l.holder_name, l.expires_on, s.number as survivor
        from licenses l left join licenses s on s.id = l.merged_into) x) as licenses,
      (select json_agg(x order by x::text) from (
        select l.number as license, v.authority_code, v.source_key, v.number, v.type_code, v.fine, v.occurred_on, v.vehicle_plate, v.status, v.payable
        from violations v join licenses l on l.id = v.license_id) x) as violations,
      (select json_agg(x order by x::text) from (
        select license_number, center_code, class_code, authority_code, source_key, number, type_code, fine, occurred_on, vehicle_plate,
          cancelled_at is null as recorded from parked_violations) x) as parked,
      (select json_agg(x order by x::text) from (
        select l.number as license, r.kind, array(
          select v.source_key from violations v where v.license_id = l.id and v.payable_in @> r.revision order by v.source_key) as set
        from payment_references r join licenses l on l.id = r.license_id where r.status = 'OPEN') x) as open`)
  return row
}
