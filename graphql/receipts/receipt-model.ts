import type { ReceiptLineRow, ReceiptRow } from '@/db/queries/receipts'
import { signedReceipt } from '@/documents/signed-text'
import { memoize } from '@/graphql/lib/memoize'
import type { Context } from '@/graphql/server/context'
import { receiptFacts } from '@/services/receipts/receipt-facts'

/** A receipt; its lines are read once, and it is signed only when a field asks for it. */
export type ReceiptModel = {
  readonly row: ReceiptRow
  readonly lines: () => Promise<ReceiptLineRow[]>
  readonly signed: () => Promise<{ readonly text: string; readonly lines: string | null }>
}

/** A receipt as the resolvers see it. It is signed when asked: the same key always gives the same text. */
export function receiptModel(row: ReceiptRow, { queries, keys }: Context): ReceiptModel {
  const lines = memoize(() => queries.receipts.lines(row.number))
  return { row, lines, signed: memoize(async () => signedReceipt(receiptFacts(row, await lines()), keys)) }
}
