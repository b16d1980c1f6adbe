import { z } from 'zod'
import { normalPaymentNumber } from '@/domain/references/payment-number'
import { currencyOf } from '@/domain/values/network-amount'
import { parseNetworkDay, parseNetworkTime } from '@/domain/values/network-time'

const text = (most: number) => z.string().trim().max(most)
const name = (most: number) => text(most).min(1)

const account = z
  .object({ BillingNo: text(50).default(''), BillNo: text(50).default('') })
  .refine(({ BillingNo, BillNo }) => BillingNo !== '' || BillNo !== '')

/** `BillNo` is the bill, `BillingNo` what was typed: both are the payment number, and one may be missing. In the form that is kept. */
export function numberOf({ BillingNo, BillNo }: z.infer<typeof account>): string {
  return normalPaymentNumber(BillNo || BillingNo)
}

export const envelope = z.object({
  MsgHeader: z.object({ TrsInf: z.object({ RcvCode: text(50), ReqTyp: text(50) }) }),
  MsgBody: z.looseObject({}),
})

/** The GUID of a header; empty where it has none. */
export function guidIn(header: unknown): string {
  return z.object({ GUID: text(100) }).safeParse(header).data?.GUID ?? ''
}

export const billPull = z.object({ AcctInfo: account, ServiceType: text(25).default('') })

export const PAYMENT_STATUSES = ['PmtNew', 'PmtSent', 'PmtComplt'] as const

/** One payment of a notification. Amounts stay text: what they are worth is decided apart, because money moved whatever they say. */
export const reportedTransaction = z.object({
  AcctInfo: account,
  JOEBPPSTrx: name(100),
  BankTrxID: text(50).optional(),
  BankTrxId: text(50).optional(),
  BankCode: text(50).optional(),
  PmtStatus: z.enum(PAYMENT_STATUSES),
  PaidAmt: text(100),
  ProcessDate: name(40).refine((time) => parseNetworkTime(time) !== null),
  STMTDate: day().optional(),
  StmtDate: day().optional(),
  AccessChannel: text(20).optional(),
  PaymentMethod: text(20).optional(),
  Currency: text(10).default('').transform(currencyOf),
  ServiceTypeDetails: z.object({ ServiceType: text(50) }).optional(),
})

export type ReportedTransaction = z.infer<typeof reportedTransaction>

/** As much of a payment as its answer and its case need, where the rest cannot be read. */
export const legibleTransaction = z.object({
  JOEBPPSTrx: name(100),
  ProcessDate: text(40).catch(''),
  STMTDate: text(40).optional().catch(undefined),
  StmtDate: text(40).optional().catch(undefined),
})

/** One payment or a list of them. */
export const notification = z.object({
  Transactions: z.object({ TrxInf: z.union([z.array(z.unknown()).min(1), z.unknown().transform((one) => [one])]) }),
})

/** A date, or the date of a time. */
function day() {
  return text(40).refine((value) => value === '' || parseNetworkDay(value) !== null)
}
