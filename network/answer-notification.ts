import type { Db } from '@/db/client/client'
import { parseNetworkAmount } from '@/domain/values/network-amount'
import { parseNetworkDay, parseNetworkTime } from '@/domain/values/network-time'
import { recordUnreadable } from '@/services/payments/record-unreadable'
import { settlePayment } from '@/services/payments/settle-payment'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import type { Answer } from './messages'
import {
  legibleTransaction,
  notification,
  numberOf,
  type PAYMENT_STATUSES,
  type ReportedTransaction,
  reportedTransaction,
} from './requests'
import { type Code, resultOf } from './results'
import type { Tree } from './tree'

export type NotificationOptions = {
  readonly db: Db
  readonly messageId: number
  /** False: the message around the payments is not one for us, so that none of them can be taken. */
  readonly isReadable: boolean
  readonly rawHash: string
  readonly serviceType: string | undefined
  /** Reports of any other status move nothing. */
  readonly settlingStatus: (typeof PAYMENT_STATUSES)[number]
  readonly drawNumbers: DrawNumbers
  readonly now: Date
  /** Aborted once no answer can be given any more: then no further payment is begun. */
  readonly signal: AbortSignal
}

/** More than 64 kB hold where each payment has all that the network tells of it. */
const MAX_TRANSACTIONS = 100

/**
 * Settles each reported payment in a transaction of its own, in order. Once this resolves with 0 everything
 * is durable; it throws when the database cannot say so. A message that ran out of time is not acknowledged,
 * what it settled stays settled, and its repeat goes on where it stopped.
 */
export async function answerNotification(body: unknown, options: NotificationOptions): Promise<Answer> {
  const told = notification.safeParse(body)
  if (!told.success) return { code: 101, body: { Transactions: '' } }
  const reported = told.data.Transactions.TrxInf
  if (reported.length > MAX_TRANSACTIONS) {
    await keep(reported[0], 101, options)
    return { code: 101, reason: `more than ${MAX_TRANSACTIONS} payments`, body: { Transactions: '' } }
  }
  const answers: { code: Code; answer: Tree }[] = []
  for (const one of reported) {
    if (options.signal.aborted) return { code: 303, body: {} }
    const code = await takeOne(one, options)
    answers.push({ code, answer: answerOf(one, code) })
  }
  const worst = answers.reduce<Code>((found, { code }) => (found === 0 ? code : found), 0)
  return { code: worst, body: { Transactions: { TrxInf: answers.map(({ answer }) => answer) } } }
}

async function takeOne(told: unknown, options: NotificationOptions): Promise<Code> {
  const read = reportedTransaction.safeParse(told)
  if (!read.success || !options.isReadable) return keep(told, 101, options)
  const transaction = read.data
  if (transaction.PmtStatus !== options.settlingStatus) return 0
  const paid = parseNetworkAmount(transaction.PaidAmt)
  if (paid === null) return keep(told, 325, options)
  const isDinar = transaction.Currency === 'JOD'
  const { db, rawHash, messageId, now, drawNumbers } = options
  const notice = { ...noticeOf(transaction, options.serviceType), paid: isDinar ? paid : null, rawHash, messageId }
  await settlePayment(db, { ...notice, source: 'NOTIFICATION' }, { now, drawNumbers })
  return 0
}

function noticeOf(transaction: ReportedTransaction, serviceType: string | undefined) {
  const told = transaction.ServiceTypeDetails?.ServiceType
  return {
    transactionId: transaction.JOEBPPSTrx,
    number: numberOf(transaction.AcctInfo),
    forAnotherService: serviceType !== undefined && told !== serviceType,
    currency: transaction.Currency,
    amountText: transaction.PaidAmt,
    processedAt: parseNetworkTime(transaction.ProcessDate) as Date,
    bankTransactionId: transaction.BankTrxID || transaction.BankTrxId || null,
    bankCode: transaction.BankCode || null,
    channel: transaction.AccessChannel || null,
    method: transaction.PaymentMethod || null,
    statementDay: parseNetworkDay(transaction.STMTDate || transaction.StmtDate || ''),
  }
}

/** Not acknowledged: the network repeats it. Meanwhile staff see that money moved which could not be read. */
async function keep(told: unknown, code: Code, { db, messageId, now }: NotificationOptions): Promise<Code> {
  const legible = legibleTransaction.safeParse(told)
  if (legible.success) await recordUnreadable(db, { transactionId: legible.data.JOEBPPSTrx, messageId, now })
  return code
}

function answerOf(told: unknown, code: Code): Tree {
  const legible = legibleTransaction.safeParse(told)
  const { JOEBPPSTrx = '', ProcessDate = '', STMTDate, StmtDate } = legible.data ?? {}
  return { JOEBPPSTrx, ProcessDate, STMTDate: STMTDate ?? StmtDate ?? '', Result: resultOf(code) }
}
