import { type SQL, sql } from 'drizzle-orm'
import { textArray } from '@/db/client/arrays'
import type { Db } from '@/db/client/client'
import type { StaffSearchPlan } from '@/domain/search/staff-search'
import type { CalendarDay } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'
import { licenses, searchedName } from '../schema/licenses'

export type FoundLicenseRow = {
  readonly id: number
  readonly number: string
  readonly centerCode: string | null
  readonly classCode: string | null
  readonly holderName: string
  /** The number that took this one over. */
  readonly mergedInto: string | null
}

export type FoundViolationRow = {
  readonly id: number
  readonly licenseId: number
  readonly licenseNumber: string
  readonly number: string
  readonly sourceKey: string
  readonly typeCode: string
  readonly authorityCode: string
  readonly status: 'UNPAID' | 'PAID' | 'CANCELLED'
  readonly fine: Fils | null
  readonly occurredOn: CalendarDay
}

export type FoundNumberRow = {
  readonly number: string
  readonly status: string
  readonly licenseId: number
  readonly licenseNumber: string
}

export type FoundPaymentRow = {
  readonly transactionId: string
  readonly reportedNumber: string
  readonly paid: Fils | null
  readonly amountText: string
  readonly currency: string
  readonly receivedAt: Date
  readonly licenseId: number | null
}

export type FoundReceiptRow = {
  readonly number: string
  readonly amount: Fils
  readonly issuedAt: Date
  readonly isVoid: boolean
  readonly transactionId: string
  readonly licenseId: number | null
  readonly licenseNumber: string | null
}

type StaffSearchRows = {
  readonly licenses: readonly FoundLicenseRow[]
  readonly violations: readonly FoundViolationRow[]
  readonly paymentNumbers: readonly FoundNumberRow[]
  readonly payments: readonly FoundPaymentRow[]
}

/** Looks for all that a text may be, `limit` of each kind at most: each look-up is one of an index. `authorities`: the codes of all of them. */
export async function staffSearch(
  db: Db,
  plan: StaffSearchPlan,
  { limit, authorities }: { limit: number; authorities: readonly string[] },
) {
  const [found, violations, paymentNumbers, payments] = await Promise.all([
    licensesOf(db, plan, limit),
    violationsOf(db, plan, limit, authorities),
    plan.paymentNumber === null ? [] : numbersOf(db, plan.paymentNumber),
    paymentsOf(db, plan, limit),
  ])
  return { licenses: found, violations, paymentNumbers, payments } satisfies StaffSearchRows
}

async function licensesOf(db: Db, { licenseNumber, words }: StaffSearchPlan, limit: number): Promise<FoundLicenseRow[]> {
  // Words are letters alone (`domain/values/folded-name.ts`), so none of them is an operator.
  const isNamed = sql`${searchedName(licenses.holderName)} @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`
  const conditions = [
    ...(licenseNumber === null ? [] : [licenseNumber.length === 8 ? nationwide(licenseNumber) : older(licenseNumber)]),
    ...(words.length === 0 ? [] : [isNamed]),
  ]
  const [condition] = conditions
  if (!condition) return []
  const rows = await db.execute<Omit<FoundLicenseRow, 'id'> & { id: string }>(sql`
    select id, number, center_code as "centerCode", class_code as "classCode", holder_name as "holderName",
      (select s.number from licenses s where s.id = found.merged_into) as "mergedInto"
    from (select * from licenses where ${condition} limit ${limit}) found order by holder_name, number`)
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

const nationwide = (number: string): SQL => sql`${licenses.number} = ${number} and length(${licenses.number}) = 8`
const older = (number: string): SQL => sql`${licenses.number} = ${number} and length(${licenses.number}) < 8`

async function violationsOf(db: Db, { key, plate }: StaffSearchPlan, limit: number, authorities: readonly string[]) {
  const ways = [
    ...(key === null ? [] : [sql`authority_code = any(${textArray(authorities)}) and source_key = ${key}`, sql`number = ${key}`]),
    ...(plate === null ? [] : [sql`vehicle_plate = ${plate}`]),
  ]
  if (ways.length === 0) return []
  const found = ways.map((way) => sql`(select id from violations where ${way} limit ${limit})`)
  type Row = Omit<FoundViolationRow, 'id' | 'licenseId' | 'fine'> & { id: string; licenseId: string; fine: string | null }
  const rows = await db.execute<Row>(sql`
    select v.id, v.license_id as "licenseId", l.number as "licenseNumber", v.number, v.source_key as "sourceKey", v.type_code as "typeCode",
      v.authority_code as "authorityCode", v.status, v.fine, v.occurred_on::text as "occurredOn"
    from violations v join licenses l on l.id = v.license_id
    where v.id in (${sql.join(found, sql` union `)}) order by v.occurred_on desc, v.id desc limit ${limit}`)
  return rows.map(
    ({ id, licenseId, fine, ...row }): FoundViolationRow => ({
      ...row,
      id: Number(id),
      licenseId: Number(licenseId),
      fine: fine === null ? null : (Number(fine) as Fils),
    }),
  )
}

async function numbersOf(db: Db, number: string): Promise<FoundNumberRow[]> {
  const rows = await db.execute<Omit<FoundNumberRow, 'licenseId'> & { licenseId: string }>(sql`
    select r.number, r.status, r.license_id as "licenseId", l.number as "licenseNumber"
    from payment_references r join licenses l on l.id = r.license_id where r.number = ${number}`)
  return rows.map((row) => ({ ...row, licenseId: Number(row.licenseId) }))
}

async function paymentsOf(db: Db, { key, paymentNumber }: StaffSearchPlan, limit: number): Promise<FoundPaymentRow[]> {
  const ways = [
    ...(key === null ? [] : [sql`transaction_id = ${key}`, sql`bank_transaction_id = ${key}`]),
    ...(paymentNumber === null ? [] : [sql`reference_number = ${paymentNumber}`]),
  ]
  if (ways.length === 0) return []
  type Row = Omit<FoundPaymentRow, 'paid' | 'receivedAt' | 'licenseId'> & {
    paid: string | null
    receivedAt: string
    licenseId: string | null
  }
  const rows = await db.execute<Row>(sql`
    select transaction_id as "transactionId", reported_number as "reportedNumber", paid, amount_text as "amountText", currency,
      received_at as "receivedAt", license_id as "licenseId"
    from payments where ${sql.join(ways, sql` or `)} order by received_at desc limit ${limit}`)
  return rows.map((row) => ({
    ...row,
    paid: row.paid === null ? null : (Number(row.paid) as Fils),
    receivedAt: new Date(row.receivedAt),
    licenseId: row.licenseId === null ? null : Number(row.licenseId),
  }))
}

/** A receipt by its number, with the payment that it proves. */
export async function receiptOf(db: Db, number: string): Promise<FoundReceiptRow | null> {
  type Row = Omit<FoundReceiptRow, 'amount' | 'issuedAt' | 'licenseId'> & { amount: string; issuedAt: string; licenseId: string | null }
  const [row] = await db.execute<Row>(sql`
    select r.number, r.amount, r.issued_at as "issuedAt", r.voided_at is not null as "isVoid", p.transaction_id as "transactionId",
      l.id as "licenseId", l.number as "licenseNumber"
    from receipts r join payments p on p.id = r.payment_id left join licenses l on l.id = p.license_id where r.number = ${number}`)
  if (!row) return null
  return {
    ...row,
    amount: Number(row.amount) as Fils,
    issuedAt: new Date(row.issuedAt),
    licenseId: row.licenseId === null ? null : Number(row.licenseId),
  }
}
