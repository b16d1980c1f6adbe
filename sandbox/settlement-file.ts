import { addFils, formatJod } from '@/domain/money'
import type { Acknowledged } from './books'

/** The network's settlement file as CSV: a line a payment, and a trailer with their number and total. */
export function settlementCsv(payments: readonly Acknowledged[]): string {
  const lines = payments.map(({ transactionId, number, amount, statementDay }) =>
    [transactionId, number, formatJod(amount), statementDay].join(','),
  )
  const total = formatJod(addFils(...payments.map(({ amount }) => amount)))
  return ['transaction_id,number,amount,statement_day', ...lines, `TRAILER,${payments.length},${total}`, ''].join('\n')
}
