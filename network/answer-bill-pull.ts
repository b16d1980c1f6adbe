import { formatJod } from '@/domain/values/money'
import { networkTime } from '@/domain/values/network-time'
import type { Bill } from '@/services/payments/quote-bill'
import type { BillLookUp } from './bill-look-up'
import type { Answer, Format } from './messages'
import { billPull, numberOf } from './requests'
import { type Code, resultOf } from './results'
import type { Tree } from './tree'

export type BillPullOptions = {
  readonly bills: BillLookUp
  readonly format: Format
  /** The name of our service at the network; undefined: any. */
  readonly serviceType: string | undefined
  /** Where a refusal stands: in the header, or in the bill's own record below a header of success. */
  readonly refusals: 'header' | 'record'
  readonly now: Date
}

const CODES = { MALFORMED: 408, UNKNOWN: 401, PAID: 324, NOTHING_LEFT: 409, UNDER_REVIEW: 342 } as const
const NOTHING: Tree = { RecCount: '0' }

/** What a number costs now, for a bank that asks. Changes nothing but the log of quotes. */
export async function answerBillPull(body: unknown, options: BillPullOptions): Promise<Answer> {
  const asked = billPull.safeParse(body)
  if (!asked.success) return { code: 101, body: NOTHING }
  const { AcctInfo, ServiceType } = asked.data
  const refuse = (code: Code) => refusal(code, { AcctInfo, ServiceType }, options)
  if (options.serviceType !== undefined && ServiceType !== options.serviceType) return refuse(322)
  const bill = await options.bills.bill(numberOf(AcctInfo), options.now)
  if (bill.kind === 'UNAVAILABLE') return { code: 303, body: NOTHING }
  if (bill.kind !== 'PAYABLE') return refuse(CODES[bill.kind])
  return { code: 0, body: records(recordOf(bill, ServiceType), options.format) }
}

/** The price is whole or nothing: lowest and highest are what is due. It holds to the end of its last day. */
function recordOf({ number, amount, lastDay, issuedAt }: Extract<Bill, { kind: 'PAYABLE' }>, serviceType: string): Tree {
  const due = formatJod(amount)
  const until = `${lastDay}T23:59:59`
  return {
    Result: resultOf(0),
    AcctInfo: { BillingNo: number, BillNo: number },
    BillStatus: 'BillNew',
    DueAmount: due,
    IssueDate: networkTime(issuedAt),
    DueDate: until,
    CloseDate: until,
    ServiceType: serviceType,
    BillType: 'OneOff',
    PmtConst: { AllowPart: 'false', Lower: due, Upper: due },
  }
}

type Asked = { readonly AcctInfo: { readonly BillingNo: string; readonly BillNo: string }; readonly ServiceType: string }

function refusal(code: Code, { AcctInfo, ServiceType }: Asked, { refusals, format }: BillPullOptions): Answer {
  if (refusals === 'header') return { code, body: NOTHING }
  const status: Tree = code === 324 ? { BillStatus: 'BillPaid' } : {}
  return { code: 0, body: records({ Result: resultOf(code), AcctInfo: { ...AcctInfo }, ...status, ServiceType }, format) }
}

function records(record: Tree, format: Format): Tree {
  return format === 'XML' ? { RecCount: '1', BillsRec: { BillRec: record } } : { RecCount: '1', BillRec: [record] }
}
