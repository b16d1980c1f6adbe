import type { ReceiptLineRow, ReceiptRow } from '@/db/queries/receipts'
import { licenseEnd } from '@/documents/license-end'
import type { ReceiptFacts, ReceiptTextLine } from '@/documents/receipt-text'

/** What a receipt states, from what was recorded. */
export function receiptFacts(row: ReceiptRow, lines: readonly ReceiptLineRow[]): ReceiptFacts & { lines: readonly ReceiptTextLine[] } {
  const { number, issuedAt, licenseNumber, amount, paymentNumber, transactionId, bankTransactionId } = row
  return {
    number,
    issuedAt,
    licenseEnd: licenseEnd(licenseNumber),
    amount,
    paymentNumber,
    transactionId,
    bankTransactionId: bankTransactionId ?? '',
    count: lines.length,
    lines: lines.map(({ authorityCode: authority, violationNumber, typeCode: type, fine, discount }) => ({
      authority,
      violationNumber,
      type,
      fine,
      discount,
    })),
  }
}
