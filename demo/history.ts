import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { readReferenceData } from '@/db/queries/reference-data'
import { auditLog } from '@/db/schema/audit'
import { violations } from '@/db/schema/violations'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { issueSelection } from '@/services/references/issue-selection'
import { replaceReferences } from '@/services/references/replace-references'
import { payAllDue } from './pay'

type Past = { readonly day: CalendarDay; readonly at: Date; readonly drawNumbers: DrawNumbers }
type Subject = { readonly id: number; readonly number: string }

/**
 * What has happened to the made-up licences: enough for every state of violations and payment references to occur. All of it or, when it is stopped,
 * nothing, because each step changes what the next is chosen from. Safe to repeat.
 */
export async function seedHistory(db: Db, past: Past): Promise<void> {
  await db.transaction(async (tx) => {
    if (await hasHappened(tx)) return
    const subjects = await withSomethingPayable(tx, 240)
    const kinds = [paid, untouched, closedObjection, paidTooLittle, cancelled, selected, paidTooMuch, paidTwice]
    for (const [index, subject] of subjects.entries()) await kinds[index % kinds.length]?.(tx, subject, past)
    await tx.insert(auditLog).values({ ...mark, at: past.at, details: { licenses: subjects.length } })
  })
}

const mark = { actor: 'demo', action: 'demo.happened', subject: 'demo' } as const

async function hasHappened(db: Db): Promise<boolean> {
  const rows = await db
    .select({ id: auditLog.id })
    .from(auditLog)
    .where(and(eq(auditLog.subject, mark.subject), eq(auditLog.action, mark.action)))
    .limit(1)
  return rows.length > 0
}

/** The lowest numbers first, so that the same licences are chosen in every demo; the hand-made ones are left alone. */
async function withSomethingPayable(db: Db, limit: number): Promise<Subject[]> {
  const rows = await db.execute<{ id: string; number: string }>(sql`
    select id, number from licenses l
    where number between '20000000' and '89999999' and exists (select from violations v where v.license_id = l.id and v.payable)
    order by number limit ${limit}`)
  return rows.map(({ id, number }) => ({ id: Number(id), number }))
}

const paid = (db: Db, { number }: Subject, { at, drawNumbers }: Past) => payAllDue(db, number, { at, drawNumbers })
const paidTooLittle = (db: Db, { number }: Subject, { at, drawNumbers }: Past) => payAllDue(db, number, { at, drawNumbers, less: fils(1) })
const paidTooMuch = (db: Db, { number }: Subject, { at, drawNumbers }: Past) =>
  payAllDue(db, number, { at, drawNumbers, more: fils(1_000) })
const paidTwice = (db: Db, { number }: Subject, { at, drawNumbers }: Past) => payAllDue(db, number, { at, drawNumbers, times: 2 })
/** Licences that keep what they have. */
const untouched = async () => undefined
const closedObjection = (db: Db, subject: Subject, past: Past) =>
  changeOne(db, subject, past, { objected: sql`datemultirange(daterange(occurred_on + 3, occurred_on + 33))` })
const cancelled = (db: Db, subject: Subject, past: Past) => changeOne(db, subject, past, { status: 'CANCELLED', cancelledAt: past.at })

/** The oldest violation that can be paid changes, and with it what is payable. */
async function changeOne(
  db: Db,
  { id }: Subject,
  { at, drawNumbers }: Past,
  change: { objected?: SQL; status?: 'CANCELLED'; cancelledAt?: Date },
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockLicenses(tx, [id])
    const oldest = tx
      .select({ id: violations.id })
      .from(violations)
      .where(payableOf(id))
      .orderBy(asc(violations.occurredOn), asc(violations.id))
      .limit(1)
    const changed = await tx.update(violations).set(change).where(eq(violations.id, oldest)).returning({ id: violations.id })
    await replaceReferences(tx, { changedViolationIds: changed.map((row) => row.id), at, drawNumbers })
  })
}

/** Somebody chose all but one. */
async function selected(db: Db, { id, number }: Subject, { at, drawNumbers }: Past): Promise<void> {
  const { rules } = await readReferenceData(db)
  const payable = await db.select({ id: violations.id }).from(violations).where(payableOf(id)).orderBy(asc(violations.id))
  const violationIds = payable.slice(1).map((row) => String(row.id))
  await issueSelection(db, { licenseId: id, violationIds, caller: 'demo', idempotencyKey: `demo-${number}`, now: at, rules, drawNumbers })
}

function payableOf(licenseId: number) {
  return and(eq(violations.licenseId, licenseId), sql`payable`)
}
