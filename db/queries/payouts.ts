import { and, asc, count, desc, eq, getTableColumns, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Fils } from '@/domain/money'
import type { Db } from '../client'
import { caseRequests } from '../schema/case-work'
import { paymentCases } from '../schema/payments'
import { payeeAccounts, payeeLinks, payoutFiles, payoutItems } from '../schema/payouts'

const { sealedXml: _xml, sealedCsv: _csv, ...fileColumns } = getTableColumns(payoutFiles)
const inState = (state: 'FILED' | 'PAID_OUT' | 'RETURNED'): SQL<number> =>
  sql<number>`(select count(*) from payout_items i where i.file_id = payout_files.id and i.state = ${state})`.mapWith(Number)
const columns = { ...fileColumns, filed: inState('FILED'), paidOut: inState('PAID_OUT'), returned: inState('RETURNED') }

/** What is ready for the next file, and what is approved and has no account yet. */
export type PayoutsReadyRow = { readonly refunds: number; readonly total: Fils; readonly withoutAccount: number }

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
    ready: async (): Promise<PayoutsReadyRow> => {
      const [row] = await db
        .select({
          refunds: count(payeeAccounts.id),
          total: sql<Fils>`coalesce(sum(${caseRequests.amount}) filter (where ${payeeAccounts.id} is not null), 0)`.mapWith(
            (value) => Number(value) as Fils,
          ),
          withoutAccount: sql<number>`count(*) filter (where ${payeeAccounts.id} is null)`.mapWith(Number),
        })
        .from(caseRequests)
        .leftJoin(payeeAccounts, and(eq(payeeAccounts.requestId, caseRequests.id), isNull(payeeAccounts.endedAt)))
        .where(
          sql`${caseRequests.state} = 'APPROVED' and ${caseRequests.kind} = 'REFUND' and not exists (
            select from payout_items i where i.request_id = ${caseRequests.id} and i.state <> 'RETURNED')`,
        )
      return row ?? { refunds: 0, total: 0 as Fils, withoutAccount: 0 }
    },
    /** The latest link and the account of a case's latest refund, and the file that has it; null for a case without a refund. */
    payee: async (caseId: number) => {
      const [row] = await db
        .select({
          state: caseRequests.state,
          madeBy: payeeLinks.madeBy,
          madeAt: payeeLinks.madeAt,
          expiresAt: payeeLinks.expiresAt,
          usedAt: payeeLinks.usedAt,
          masked: payeeAccounts.masked,
          givenAt: payeeAccounts.givenAt,
          payoutFile: sql<string | null>`(
            select f.reference from payout_items i join payout_files f on f.id = i.file_id
            where i.request_id = ${caseRequests.id} order by i.id desc limit 1)`,
        })
        .from(caseRequests)
        .leftJoin(payeeLinks, and(eq(payeeLinks.requestId, caseRequests.id), isNull(payeeLinks.endedAt)))
        .leftJoin(payeeAccounts, and(eq(payeeAccounts.requestId, caseRequests.id), isNull(payeeAccounts.endedAt)))
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
