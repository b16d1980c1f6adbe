import type { CaseMessageRow, CasePaymentRow, CaseRow } from '@/db/queries/cases'
import { reportProblems, toldTransaction } from '@/domain/payments/reported-message'
import { fils, formatJod } from '@/domain/values/money'
import { parseNetworkTime } from '@/domain/values/network-time'
import { type LocalizedText, textsOf } from '@/graphql/lib/localized-text'
import type { Context } from '@/graphql/server/context'

/** What one report says of a transaction. */
export type CaseReportModel = {
  readonly stands: boolean
  readonly amountText: string | null
  readonly currency: string | null
  readonly number: string | null
  readonly processed: string | null
  readonly processedAt: Date | null
  readonly receivedAt: Date
  readonly problems: readonly LocalizedText[]
  readonly message: string | null
}

/** Cases whose decision rests on what was reported. */
const EXPLAINED: readonly CaseRow['reason'][] = ['CONFLICT', 'UNREADABLE', 'FILE_LACKS', 'FILE_REVERSES', 'FILE_DIFFERS', 'CURRENCY']

/** What was reported of the transaction of a case, the report that stands first. */
export async function caseReports(row: CaseRow, { queries }: Context): Promise<CaseReportModel[]> {
  if (!EXPLAINED.includes(row.reason)) return []
  const messageOf = (id: number | null) => (id === null ? null : queries.paymentCases.message(id))
  const [first, second] = [row.payment && (await messageOf(row.payment.messageId)), await messageOf(row.messageId)]
  return [
    ...(row.payment ? [standing(row.payment, first)] : []),
    ...(second ? [told(second, row.payment?.transactionId ?? row.transactionId ?? '', row.reason === 'UNREADABLE')] : []),
  ]
}

function standing(
  { amountText, currency, reportedNumber, processedAt, receivedAt }: CasePaymentRow,
  message: CaseMessageRow | null,
): CaseReportModel {
  const said = { amountText, currency, number: reportedNumber, processed: processedAt.toISOString(), processedAt }
  return { stands: true, ...said, receivedAt, problems: [], message: jsonOf(message) }
}

function told(message: CaseMessageRow, transactionId: string, isUnreadable: boolean): CaseReportModel {
  const said = toldTransaction(message.content, transactionId)
  const problems = isUnreadable ? (said ? reportProblems(said) : (['MESSAGE'] as const)) : []
  const { amount: amountText = null, currency = null, number = null, processed = null } = said ?? {}
  return {
    stands: false,
    amountText,
    currency,
    number,
    processed,
    processedAt: processed === null ? null : parseNetworkTime(processed),
    receivedAt: message.receivedAt,
    problems: problems.map((problem) => textsOf('reportProblems')[problem]),
    message: jsonOf(message),
  }
}

function jsonOf(message: CaseMessageRow | null): string | null {
  return message?.content ? JSON.stringify(message.content, null, 2) : null
}

/** How much a case is about, in its currency; empty where it is not known. */
export function concernedText({ concerned, payment }: CaseRow): string {
  if (!payment) return ''
  return payment.paid === null ? `${payment.amountText} ${payment.currency}` : `${formatJod(fils(concerned))} JOD`
}
