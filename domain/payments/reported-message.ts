import { parseNetworkAmount } from '@/domain/values/network-amount'
import { parseNetworkTime } from '@/domain/values/network-time'

/** What a message of the network says of one transaction, as it was written; null for what it does not say. */
export type ToldTransaction = {
  readonly amount: string | null
  readonly currency: string | null
  readonly number: string | null
  readonly processed: string | null
  readonly status: string | null
}

/** Why a transaction could not be taken from its message. `MESSAGE`: nothing in the transaction itself, but what is around it. */
export type ReportProblem = 'NUMBER' | 'AMOUNT' | 'PROCESS_DATE' | 'STATUS' | 'MESSAGE'

const STATUSES = ['PmtNew', 'PmtSent', 'PmtComplt']
/** Deeper than any message of the network. */
const DEEPEST = 20

/** What a kept message says of a transaction; null where it does not name it. */
export function toldTransaction(content: unknown, transactionId: string): ToldTransaction | null {
  const found = transactionIn(content, transactionId, 0)
  if (!found) return null
  const account = isObject(found.AcctInfo) ? found.AcctInfo : {}
  return {
    amount: textOf(found.PaidAmt),
    currency: textOf(found.Currency),
    number: textOf(account.BillNo) ?? textOf(account.BillingNo),
    processed: textOf(found.ProcessDate),
    status: textOf(found.PmtStatus),
  }
}

/** What hinders a transaction from being taken, in the order of its fields. */
export function reportProblems({ number, amount, processed, status }: ToldTransaction): ReportProblem[] {
  const found: ReportProblem[] = [
    ...(number === null ? (['NUMBER'] as const) : []),
    ...(amount === null || parseNetworkAmount(amount) === null ? (['AMOUNT'] as const) : []),
    ...(processed === null || parseNetworkTime(processed) === null ? (['PROCESS_DATE'] as const) : []),
    ...(status === null || !STATUSES.includes(status) ? (['STATUS'] as const) : []),
  ]
  return found.length > 0 ? found : ['MESSAGE']
}

type Fields = Readonly<Record<string, unknown>>

function transactionIn(value: unknown, transactionId: string, depth: number): Fields | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null
  if (isObject(value) && textOf(value.JOEBPPSTrx) === transactionId) return value
  for (const part of Object.values(value)) {
    const found = transactionIn(part, transactionId, depth + 1)
    if (found) return found
  }
  return null
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return text === '' ? null : text
}
