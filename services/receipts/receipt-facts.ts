import type { ReceiptLineRow, ReceiptRow } from '@/db/queries/receipts'
import type { ReceiptFacts, ReceiptTextLine } from '@/documents/receipt-text'

/** Digits of a licence number that its holder knows it by; never more than half of it. */
const SHOWN = 3

/** What a receipt states, from what was recorded. */
export function receiptFacts(row: ReceiptRow, lines: readonly ReceiptLineRow[]): ReceiptFacts & { lines: readonly ReceiptTextLine[] } {
  const { number, issuedAt, licenseNumber, amount, paymentNumber, transactionId, bankTransactionId } = row
  return {
    number,
    issuedAt,
    licenseEnd: licenseNumber.slice(-Math.min(SHOWN, Math.floor(licenseNumber.length / 2)) || licenseNumber.length),
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
