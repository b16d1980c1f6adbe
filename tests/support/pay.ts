import type { Db } from '@/db/client/client'
import { type Fils, formatJod } from '@/domain/values/money'
import { settlePayment } from '@/services/payments/settle-payment'
import { issueNow } from './records'

let made = 0

/** Reports a payment as the network does, with transactions of its own. */
export async function report(db: Db, number: string, paid: Fils, at: Date): Promise<string> {
  made += 1
  const transactionId = `JOEB-${made}`
  const told = { transactionId, bankTransactionId: `BANK ${made}`, rawHash: transactionId, number, paid, amountText: formatJod(paid) }
  await settlePayment(
    db,
    { ...told, currency: 'JOD', processedAt: at, source: 'NOTIFICATION' },
    { now: at, drawNumbers: issueNow().drawNumbers },
  )
  return transactionId
}
