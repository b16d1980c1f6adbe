import { createHash } from 'node:crypto'
import type { Db } from '@/db/client/client'
import { addDays, startOfDayInAmman } from '@/domain/values/calendar-day'
import { formatJod } from '@/domain/values/money'
import type { SettleOptions } from '@/services/payments/record-settlement'
import { settlePayment } from '@/services/payments/settle-payment'
import type { MatchedLine } from './next-lines'
import type { RecordedFile } from './record-file'

/** What a payment that was settled from this line keeps in place of a message's hash: it tells that it came from here. */
export function lineHash({ contentHash }: Pick<RecordedFile, 'contentHash'>, line: number): string {
  return createHash('sha256').update(`${contentHash}:${line}`).digest('base64url')
}

/**
 * Settles a payment that only the file has, under its transaction's key. The file tells no time: it counts as paid at the end of its statement day, or now
 * while that is not over.
 */
export async function settleLine(db: Db, file: RecordedFile, read: MatchedLine, options: SettleOptions): Promise<void> {
  const { line, transactionId, number, amount, statementDay } = read
  const endOfDay = startOfDayInAmman(addDays(statementDay, 1)).getTime() - 1_000
  const processedAt = new Date(Math.min(endOfDay, options.now.getTime()))
  const money = { paid: amount, currency: 'JOD', amountText: formatJod(amount) }
  const notice = { transactionId, number, ...money, processedAt, statementDay, rawHash: lineHash(file, line), source: 'FILE' } as const
  await settlePayment(db, notice, options)
}
