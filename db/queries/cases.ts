import { and, asc, count, desc, eq, getTableColumns, gt, inArray, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { caseEvents, caseRequests } from '@/db/schema/cases'
import { licenses } from '@/db/schema/licenses'
import { networkMessages } from '@/db/schema/network-messages'
import { paymentCases, paymentLines, payments } from '@/db/schema/payments'
import { violations } from '@/db/schema/violations'
import { heldReasons } from '@/domain/payments/reported-payment'
import type { Fils } from '@/domain/values/money'

export type CasePaymentRow = typeof payments.$inferSelect
export type CaseEventRow = typeof caseEvents.$inferSelect
export type CaseRequestRow = typeof caseRequests.$inferSelect

/** A case with its payment, the number of things done about it, and how much it is about, whatever the currency. */
export type CaseRow = typeof paymentCases.$inferSelect & {
  readonly revision: number
  readonly concerned: number
  readonly payment: CasePaymentRow | null
}

/** `DUE`: the earliest deadline first. `AMOUNT`: the largest amount first. */
export type CaseOrder = 'DUE' | 'AMOUNT'

/** The place in the list after which a page begins. */
export type CasePosition = { readonly dueAt: Date; readonly id: number } | { readonly concerned: number; readonly id: number }

/** A violation that an allocation paid. The receipt and the amount are null where it was taken back before they were kept. */
export type AllocatedRow = {
  readonly id: string
  readonly violation: string
  readonly license: string
  readonly receipt: string | null
  readonly amount: Fils | null
}

/** A message of the network as it was kept, without its payer. */
export type CaseMessageRow = Pick<typeof networkMessages.$inferSelect, 'id' | 'receivedAt' | 'format' | 'content' | 'code'>

/** `overdue`: past the deadline at `now` and not ended, or not so. Null filters nothing. */
export type CaseFilter = {
  readonly state: CaseRow['state'] | null
  readonly reason: CaseRow['reason'] | null
  readonly assignee: string | null
  readonly overdue: boolean | null
  readonly now: Date
}

/** What the payer of a number sees of a case. */
export type ReferenceCaseRow = Pick<typeof paymentCases.$inferSelect, keyof typeof publicColumns> & {
  readonly allocated: Fils
  readonly refunded: Fils
}

const { reference, reason, state, amount, waiting, openedAt, dueAt } = getTableColumns(paymentCases)
const publicColumns = { reference, reason, state, amount, waiting, openedAt, dueAt }

const revision = sql<number>`(select count(*) from case_events e where e.case_id = ${paymentCases.id})`.mapWith(Number)
/** Thousandths of what the case is about: what of the payment came here, else all that was reported, in whatever currency. */
const concerned = sql<number>`case when ${paymentCases.amount} > 0 then ${paymentCases.amount}
  else coalesce(${payments.paid}, case when ${payments.amountText} ~ '^[0-9]{1,12}([.][0-9]{1,3})?$' then (${payments.amountText}::numeric * 1000)::bigint end, 0)
end`.mapWith(Number)
const asFils = (total: SQL) => sql<Fils>`coalesce(${total}, 0)`.mapWith((value) => Number(value) as Fils)

export function paymentCaseQueries(db: Db) {
  const read = () =>
    db
      .select({ ...getTableColumns(paymentCases), revision, concerned, payment: payments })
      .from(paymentCases)
      .leftJoin(payments, eq(payments.id, paymentCases.paymentId))
  const ofNumber = db
    .select({
      ...publicColumns,
      allocated: asFils(
        sql`(select sum(r.amount) from receipts r where r.case_id = ${paymentCases.id} and r.payment_id = ${payments.id} and r.voided_at is null)`,
      ),
      refunded: asFils(sql`(select sum(q.amount) from case_requests q where q.case_id = ${paymentCases.id} and q.state = 'PAID_OUT')`),
    })
    .from(paymentCases)
    .innerJoin(payments, eq(payments.id, paymentCases.paymentId))
    .where(and(eq(payments.referenceNumber, sql.placeholder('number')), inArray(paymentCases.reason, [...heldReasons, 'NO_LONGER_DUE'])))
    .orderBy(asc(paymentCases.openedAt), asc(paymentCases.id))
    .prepare('payment_cases_of_number')
  return {
    page: ({ after, limit, order, ...filter }: CaseFilter & CasePageRequest): Promise<CaseRow[]> =>
      read()
        .where(and(...chosen(filter), after ? isAfter(after) : undefined))
        .orderBy(order === 'AMOUNT' ? desc(concerned) : asc(paymentCases.dueAt), asc(paymentCases.id))
        .limit(limit),
    /** A message by which a payment was reported. */
    message: async (id: number): Promise<CaseMessageRow | null> => {
      const { receivedAt, format, content, code } = networkMessages
      const [row] = await db
        .select({ id: networkMessages.id, receivedAt, format, content, code })
        .from(networkMessages)
        .where(eq(networkMessages.id, id))
      return row ?? null
    },
    total: async (filter: CaseFilter): Promise<number> => {
      const [row] = await db
        .select({ total: count() })
        .from(paymentCases)
        .where(and(...chosen(filter)))
      return row?.total ?? 0
    },
    byReference: async (number: string): Promise<CaseRow | null> => (await read().where(eq(paymentCases.reference, number)))[0] ?? null,
    /** Of a report that could not be read there is no payment. */
    ofUnreadable: async (transactionId: string): Promise<CaseRow[]> =>
      read().where(and(eq(paymentCases.transactionId, transactionId), eq(paymentCases.reason, 'UNREADABLE'))),
    ofPayment: (paymentId: number): Promise<CaseRow[]> => read().where(eq(paymentCases.paymentId, paymentId)).orderBy(asc(paymentCases.id)),
    /** A payment by the network's key. */
    payment: async (transactionId: string): Promise<CasePaymentRow | null> =>
      (await db.select().from(payments).where(eq(payments.transactionId, transactionId)))[0] ?? null,
    events: (caseId: number): Promise<CaseEventRow[]> =>
      db.select().from(caseEvents).where(eq(caseEvents.caseId, caseId)).orderBy(asc(caseEvents.id)),
    requests: (caseId: number): Promise<CaseRequestRow[]> =>
      db.select().from(caseRequests).where(eq(caseRequests.caseId, caseId)).orderBy(asc(caseRequests.id)),
    /** What a payment has settled and was not taken back: its receipts, and how many violations are owed again without it. */
    settledBy: async (paymentId: number): Promise<{ receipts: readonly string[]; violations: number }> => {
      const isOwn = and(eq(paymentLines.paymentId, paymentId), isNull(paymentLines.voidedAt))
      const [row] = await db
        .select({
          receipts: sql<string[]>`coalesce(array_agg(distinct ${paymentLines.receiptNumber}), '{}')`,
          violations: sql`count(*) filter (where ${violations.cancelledAt} is null)`.mapWith(Number),
        })
        .from(paymentLines)
        .innerJoin(violations, eq(violations.id, paymentLines.violationId))
        .where(isOwn)
      return row ?? { receipts: [], violations: 0 }
    },
    /** What an allocation paid: each violation with its licence, its amount and its receipt. */
    allocatedBy: async (eventId: number): Promise<AllocatedRow[]> => {
      const rows = await db.execute<{ id: string; violation: string; license: string; receipt: string | null; amount: string | null }>(sql`
        select v.id::text, v.number as violation, l.number as license, r.number as receipt, n.amount
        from case_events e join payment_cases c on c.id = e.case_id
        join violations v on v.id in (select value::bigint from jsonb_array_elements_text(e.details -> 'violationIds'))
        join licenses l on l.id = v.license_id
        left join (payment_lines n join receipts r on r.number = n.receipt_number) on n.violation_id = v.id and r.case_id = c.id and n.payment_id = c.payment_id
        where e.id = ${eventId} order by v.id`)
      return rows.map(({ amount, ...row }) => ({ ...row, amount: amount === null ? null : (Number(amount) as Fils) }))
    },
    /** Violations with the number and the holder of their licence, as a request names them. */
    violationsOf: async (ids: readonly number[]) =>
      db
        .select({
          number: violations.number,
          occurredOn: violations.occurredOn,
          licenseId: licenses.id,
          license: licenses.number,
          holder: licenses.holderName,
        })
        .from(violations)
        .innerJoin(licenses, eq(licenses.id, violations.licenseId))
        .where(inArray(violations.id, [...ids]))
        .orderBy(asc(violations.id)),
    /** Money that was paid to a number and did not settle as it was. What staff find out about reports alone is not the payer's. */
    ofNumber: (number: string): Promise<ReferenceCaseRow[]> => ofNumber.execute({ number }),
  }
}

function chosen({ state: inState, reason: because, assignee, overdue, now }: CaseFilter): (SQL | undefined)[] {
  const isOverdue = and(lt(paymentCases.dueAt, now), ne(paymentCases.state, 'CLOSED'))
  return [
    inState ? eq(paymentCases.state, inState) : undefined,
    because ? eq(paymentCases.reason, because) : undefined,
    assignee === null ? undefined : eq(paymentCases.assignee, assignee),
    overdue === null ? undefined : overdue ? isOverdue : sql`not (${isOverdue})`,
  ]
}

type CasePageRequest = { readonly after: CasePosition | null; readonly order: CaseOrder; readonly limit: number }

function isAfter(position: CasePosition): SQL | undefined {
  const { id } = position
  if ('concerned' in position)
    return sql`(${concerned} < ${position.concerned} or (${concerned} = ${position.concerned} and ${paymentCases.id} > ${id}))`
  const { dueAt: due } = position
  return or(gt(paymentCases.dueAt, due), and(eq(paymentCases.dueAt, due), gt(paymentCases.id, id)))
}

export type PaymentCaseQueries = ReturnType<typeof paymentCaseQueries>
