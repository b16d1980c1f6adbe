import { and, asc, desc, eq, getTableColumns, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { caseRequests } from '@/db/schema/cases'
import { auditLog } from '../schema/audit'
import { paymentCases } from '../schema/payments'
import { payeeAccounts, payeeContacts, payeeLinks, payoutFiles, payoutItems } from '../schema/payouts'

const { sealedXml: _xml, sealedCsv: _csv, ...fileColumns } = getTableColumns(payoutFiles)
const inState = (state: 'FILED' | 'PAID_OUT' | 'RETURNED' | 'CANCELLED'): SQL<number> =>
  sql<number>`(select count(*) from payout_items i where i.file_id = payout_files.id and i.state = ${state})`.mapWith(Number)
const columns = {
  ...fileColumns,
  filed: inState('FILED'),
  paidOut: inState('PAID_OUT'),
  returned: inState('RETURNED'),
  cancelled: inState('CANCELLED'),
}

/** An approved refund that is in no living file, of money that the network's file does not lack. */
const isWaiting = sql`${caseRequests.state} = 'APPROVED' and ${caseRequests.kind} = 'REFUND'
  and not exists (select from payout_items i where i.request_id = ${caseRequests.id} and i.state not in ('RETURNED', 'CANCELLED'))
  and not exists (select from payment_cases d where d.payment_id = ${paymentCases.paymentId} and d.reason in ('FILE_LACKS', 'FILE_REVERSES') and d.state <> 'CLOSED')`

/** The same, with an account that was approved. */
export const isReady = sql`${isWaiting} and ${payeeAccounts.approvedAt} is not null`

/** Whether the network's daily file has the money of a case's payment. */
export const isConfirmed = sql<boolean>`exists (
  select from payments p where p.id = ${paymentCases.paymentId} and p.reconciled_at is not null)`

export function payoutQueries(db: Db) {
  const files = () => db.select(columns).from(payoutFiles)
  return {
    /** The latest first. */
    page: (before: number | null, limit: number) =>
      files()
        .where(before === null ? undefined : lt(payoutFiles.id, before))
        .orderBy(desc(payoutFiles.id))
        .limit(limit),
    total: (): Promise<number> => db.$count(payoutFiles),
    byReference: async (reference: string) => (await files().where(eq(payoutFiles.reference, reference)))[0] ?? null,
    items: (fileId: number) =>
      db
        .select({
          ...getTableColumns(payoutItems),
          caseReference: paymentCases.reference,
          masked: payeeAccounts.masked,
          transferNumber: caseRequests.payoutReference,
          paidOutAt: caseRequests.paidOutAt,
        })
        .from(payoutItems)
        .innerJoin(payeeAccounts, eq(payeeAccounts.id, payoutItems.accountId))
        .innerJoin(caseRequests, eq(caseRequests.id, payoutItems.requestId))
        .innerJoin(paymentCases, eq(paymentCases.id, caseRequests.caseId))
        .where(eq(payoutItems.fileId, fileId))
        .orderBy(asc(payoutItems.id)),
    /** Approved refunds that no file has, with their accounts, the earliest decided first. */
    waiting: (limit: number) =>
      db
        .select({
          caseReference: paymentCases.reference,
          requestId: caseRequests.id,
          amount: caseRequests.amount,
          masked: payeeAccounts.masked,
          sealed: payeeAccounts.sealed,
          isReady: sql<boolean>`${payeeAccounts.approvedAt} is not null`,
          isConfirmed,
        })
        .from(caseRequests)
        .innerJoin(paymentCases, eq(paymentCases.id, caseRequests.caseId))
        .leftJoin(payeeAccounts, and(eq(payeeAccounts.requestId, caseRequests.id), isNull(payeeAccounts.endedAt)))
        .where(isWaiting)
        .orderBy(asc(caseRequests.decidedAt), asc(caseRequests.id))
        .limit(limit),
    wasTaken: async (reference: string): Promise<boolean> =>
      (await db.$count(auditLog, and(eq(auditLog.subject, `payout:${reference}`), eq(auditLog.action, 'payout.downloaded')))) > 0,
    /** The latest link and the account of a case's latest refund, and the file that has it; null for a case without a refund. */
    payee: async (caseId: number) => {
      const [row] = await db
        .select({
          state: caseRequests.state,
          madeBy: payeeLinks.madeBy,
          madeAt: payeeLinks.madeAt,
          expiresAt: payeeLinks.expiresAt,
          usedAt: payeeLinks.usedAt,
          requestId: caseRequests.id,
          requestedBy: caseRequests.requestedBy,
          paymentId: paymentCases.paymentId,
          masked: payeeAccounts.masked,
          sealed: payeeAccounts.sealed,
          maskedContact: payeeContacts.masked,
          givenAt: payeeAccounts.givenAt,
          enteredBy: payeeAccounts.enteredBy,
          isAnother: sql<boolean>`exists (select from payee_accounts e where e.request_id = ${caseRequests.id} and e.id < ${payeeAccounts.id})`,
          approvedBy: payeeAccounts.approvedBy,
          approvedAt: payeeAccounts.approvedAt,
          fromStaff: sql<boolean>`coalesce(${payeeAccounts.fromStaff} or exists (select from staff_addresses a where a.address = ${payeeAccounts.givenFrom}
            and a.used_at between ${payeeAccounts.givenAt} and ${payeeAccounts.givenAt} + interval '1 day'), false)`,
          payoutFile: sql<string | null>`(
            select f.reference from payout_items i join payout_files f on f.id = i.file_id
            where i.request_id = ${caseRequests.id} and i.state <> 'CANCELLED' order by i.id desc limit 1)`,
        })
        .from(caseRequests)
        .innerJoin(paymentCases, eq(paymentCases.id, caseRequests.caseId))
        .leftJoin(payeeLinks, and(eq(payeeLinks.requestId, caseRequests.id), isNull(payeeLinks.endedAt)))
        .leftJoin(payeeAccounts, and(eq(payeeAccounts.requestId, caseRequests.id), isNull(payeeAccounts.endedAt)))
        .leftJoin(payeeContacts, and(eq(payeeContacts.requestId, caseRequests.id), isNull(payeeContacts.endedAt)))
        .where(and(eq(caseRequests.caseId, caseId), eq(caseRequests.kind, 'REFUND')))
        .orderBy(desc(caseRequests.id), desc(payeeLinks.id))
        .limit(1)
      return row ?? null
    },
    /** The account of a refund as it is kept; null where none is named. */
    accountOf: async (requestId: number) => {
      const isIts = and(eq(payeeAccounts.requestId, requestId), isNull(payeeAccounts.endedAt))
      return (await db.select().from(payeeAccounts).where(isIts))[0] ?? null
    },
    /** A link by the hash of its token, with what its refund is of; null where there is none. */
    link: async (tokenHash: string) => {
      const [row] = await db
        .select({
          caseReference: paymentCases.reference,
          amount: caseRequests.amount,
          requestState: caseRequests.state,
          expiresAt: payeeLinks.expiresAt,
          usedAt: payeeLinks.usedAt,
          endedAt: payeeLinks.endedAt,
        })
        .from(payeeLinks)
        .innerJoin(caseRequests, eq(caseRequests.id, payeeLinks.requestId))
        .innerJoin(paymentCases, eq(paymentCases.id, caseRequests.caseId))
        .where(eq(payeeLinks.tokenHash, tokenHash))
      return row ?? null
    },
  }
}

export type PayoutQueries = ReturnType<typeof payoutQueries>
export type PayoutFileRow = NonNullable<Awaited<ReturnType<PayoutQueries['byReference']>>>
export type PayoutItemRow = Awaited<ReturnType<PayoutQueries['items']>>[number]
export type CasePayeeRow = NonNullable<Awaited<ReturnType<PayoutQueries['payee']>>>
