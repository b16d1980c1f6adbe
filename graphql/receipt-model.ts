import type { ReceiptRow } from '@/db/queries/receipts'
import { signedReceipt } from '@/documents/signed-text'
import { receiptFacts } from '@/services/receipt-facts'
import type { Context } from './context'
import type { ReceiptModel } from './mappers'
import { once } from './once'

/** A receipt as the resolvers see it. It is signed when asked: the same key always gives the same text. */
export function receiptModel(row: ReceiptRow, { queries, keys }: Context): ReceiptModel {
  const lines = once(() => queries.receipts.lines(row.number))
  return { row, lines, signed: once(async () => signedReceipt(receiptFacts(row, await lines()), keys)) }
}
