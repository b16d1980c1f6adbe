import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { checkLedger } from '@/db/queries/ledger-checks'
import { caseEvents, caseRequests } from '@/db/schema/cases'
import { paymentCases, payments } from '@/db/schema/payments'
import { violations } from '@/db/schema/violations'
import type { DemoViolation } from '@/demo/record'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils, formatJod } from '@/domain/values/money'
import { allocateCase } from '@/services/cases/allocate-case'
import type { CaseOutcome, CaseStep } from '@/services/cases/case-step'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { requestAllocation } from '@/services/cases/request-allocation'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import { contentHashOf } from '@/services/payments/insert-payment'
import { openCase } from '@/services/payments/open-case'
import { settlePayment } from '@/services/payments/settle-payment'
import { replaceReferences } from '@/services/references/replace-references'
import { aViolation, given, issueNow } from './records'

export const NOW = new Date('2026-06-20T09:00:00Z')
/** Later than `NOW`, when staff work on what came then. */
export const LATER = new Date('2026-06-22T09:00:00Z')

export const { drawNumbers } = issueNow()

let licenses = 62_000_000
let transactions = 0

/** Outside every discount. */
export const plain = (fine: number, overrides: Partial<DemoViolation> = {}) =>
  aViolation({ fine: fils(fine), occurredOn: calendarDay('2021-08-15'), ...overrides })

export type PaidLicense = { readonly license: string; readonly number: string }

/** A licence with these violations, and its open number. */
export async function aLicense(db: Db, violationsOf: DemoViolation[]): Promise<PaidLicense> {
  licenses += 1
  const license = String(licenses)
  await given(db, { number: license }, violationsOf, new Date('2026-06-10T09:00:00Z'))
  return { license, number: await openNumber(db, license) }
}

/** The open number of a licence; '' when there is none. */
export async function openNumber(db: Db, license: string): Promise<string> {
  const rows = await db.execute<{ number: string }>(sql`
    select r.number from payment_references r join licenses l on l.id = r.license_id
    where l.number = ${license} and r.kind = 'ALL_DUE' and r.status = 'OPEN'`)
  return rows[0]?.number ?? ''
}

/** A payment as the network reports it; resolves with its id. */
export async function pay(db: Db, number: string, paid: number, processedAt = NOW): Promise<number> {
  transactions += 1
  const transactionId = `C${transactions}`
  const notice = {
    transactionId,
    rawHash: transactionId,
    number,
    paid: fils(paid),
    processedAt,
    currency: 'JOD',
    amountText: formatJod(fils(paid)),
  }
  const { paymentId } = await settlePayment(db, { ...notice, source: 'NOTIFICATION' }, { now: processedAt, drawNumbers })
  return paymentId
}

/** An account for a case's approved refund, which another person approved. */
export async function giveAccount(db: Db, { reference }: Pick<Case, 'reference'>, approvedBy = 'finance2'): Promise<void> {
  await db.execute(sql`
    insert into payee_accounts (request_id, sealed, masked, given_at, approved_by, approved_at)
    select q.id, 'of the tests', 'JO94 •••• 0302', now(), ${approvedBy}, now() from case_requests q join payment_cases c on c.id = q.case_id
    where c.reference = ${reference} and q.kind = 'REFUND' and q.state = 'APPROVED' on conflict do nothing`)
}

/** A payment as an earlier version kept it: its number, and the hash of what was reported, as they were spelled. */
export async function keptAsSpelled(db: Db, transactionId: string, spelled: string): Promise<void> {
  const [row] = await db.select().from(payments).where(eq(payments.transactionId, transactionId))
  if (!row) throw new Error(`There is no payment ${transactionId}`)
  const contentHash = contentHashOf({ ...row, number: spelled })
  await db.update(payments).set({ reportedNumber: spelled, contentHash }).where(eq(payments.transactionId, transactionId))
}

export type Case = typeof paymentCases.$inferSelect

export const table = paymentCases

/** The case of a payment, the first with this reason. */
export async function caseOf(db: Db, paymentId: number, reason?: Case['reason']): Promise<Case> {
  const isIt = and(eq(paymentCases.paymentId, paymentId), reason && eq(paymentCases.reason, reason))
  const [found] = await db.select().from(paymentCases).where(isIt).orderBy(paymentCases.id)
  if (!found) throw new Error(`Payment ${paymentId} has no case`)
  return found
}

/** The case of a payment that the network's file lacks, as reconciliation opens it. */
export async function lackedCase(db: Db, paymentId: number): Promise<Case> {
  await db.transaction((tx) => openCase(tx, { paymentId, reason: 'FILE_LACKS', amount: fils(0), now: LATER }))
  return caseOf(db, paymentId, 'FILE_LACKS')
}

/** What somebody does about a case, having seen it as it is now. */
export async function stepOn(db: Db, { id, reference }: Pick<Case, 'id' | 'reference'>, actor = 'clerk'): Promise<CaseStep> {
  return { reference, revision: await db.$count(caseEvents, eq(caseEvents.caseId, id)), actor, now: LATER }
}

/** The ids of a licence's violations, by fine. */
export async function idsOf(db: Db, license: string, ...fines: number[]): Promise<string[]> {
  const rows = await db.execute<{ id: string; fine: string }>(sql`
    select v.id::text, v.fine::text from violations v join licenses l on l.id = v.license_id where l.number = ${license} order by v.id`)
  return rows.filter(({ fine }) => fines.length === 0 || fines.includes(Number(fine))).map(({ id }) => id)
}

/** Where each violation of a licence stands: PAID, REVIEW or UNPAID, in the order of registering. */
export async function standing(db: Db, license: string): Promise<string[]> {
  const rows = await db.execute<{ standing: string }>(sql`
    select case when v.status = 'UNPAID' and v.under_review then 'REVIEW' else v.status end as standing
    from violations v join licenses l on l.id = v.license_id where l.number = ${license} order by v.id`)
  return rows.map((row) => row.standing)
}

/** Writes violations of a licence as whoever changes them does: under its lock, its references put right. */
export async function change(db: Db, license: string, fine: number, set: Partial<typeof violations.$inferInsert>, at = NOW): Promise<void> {
  await db.transaction(async (tx) => {
    const rows = await tx.execute<{ id: string }>(sql`select id from licenses where number = ${license}`)
    const licenseId = Number(rows[0]?.id)
    await lockLicenses(tx, [licenseId])
    const isIt = and(eq(violations.licenseId, licenseId), eq(violations.fine, fils(fine)))
    const changed = await tx.update(violations).set(set).where(isIt).returning({ id: violations.id })
    await replaceReferences(tx, { changedViolationIds: changed.map(({ id }) => id), at, drawNumbers })
  })
}

/** What a payment has become: settled, waiting, paid out, reversed. */
export async function sumsOf(db: Db, paymentId: number): Promise<number[]> {
  const [row] = await db.select().from(payments).where(eq(payments.id, paymentId))
  return row ? [row.settled, row.suspense, row.paidOut, row.reversed] : []
}

/** The requests of a case, the first first. */
export const requestsOf = (db: Db, { id }: Pick<Case, 'id'>) =>
  db.select().from(caseRequests).where(eq(caseRequests.caseId, id)).orderBy(caseRequests.id)

/** What was done about a case, and by whom. */
export async function historyOf(db: Db, { id }: Pick<Case, 'id'>): Promise<string[]> {
  const rows = await db.select().from(caseEvents).where(eq(caseEvents.caseId, id)).orderBy(caseEvents.id)
  return rows.map(({ actor, action, amount }) => [actor, action, ...(amount === null ? [] : [amount])].join(' '))
}

/** Equations of the ledger that do not hold. */
export async function brokenEquations(db: Db): Promise<string[]> {
  return (await checkLedger(db)).filter(({ rows }) => rows > 0).map(({ name }) => name)
}

/** Allocates as the rules ask for: by one person with consent or, where it takes them, by two. */
export async function allocateByRule(
  db: Db,
  held: Pick<Case, 'id' | 'reference'>,
  violationIds: readonly string[],
  note = '',
): Promise<CaseOutcome> {
  const alone = await allocateCase(db, { ...(await stepOn(db, held)), violationIds, note, consent: 'مكالمة مسجلة', drawNumbers })
  if (alone.ok || alone.reason !== 'CASE_TWO_PEOPLE') return alone
  const asked = await requestAllocation(db, { ...(await stepOn(db, held)), violationIds, reason: 'سبب' })
  if (!asked.ok) return asked
  const step = await stepOn(db, held, 'finance')
  return decideCaseRequest(db, { ...step, decision: 'APPROVE', note, drawNumbers })
}
