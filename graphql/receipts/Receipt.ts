import type { ReceiptLineResolvers, ReceiptResolvers } from '@/graphql/generated/resolvers'
import { known } from '@/graphql/violations/Violation'

export const Receipt: ReceiptResolvers = {
  number: ({ row }) => row.number,
  amount: ({ row }) => row.amount,
  issuedAt: ({ row }) => row.issuedAt,
  paidAt: ({ row }) => row.paidAt,
  voidedAt: ({ row }) => row.voidedAt,
  paymentNumber: ({ row }) => row.paymentNumber,
  transactionId: ({ row }) => row.transactionId,
  bankTransactionId: ({ row }) => row.bankTransactionId,
  lines: ({ lines }) => lines(),
  corrections: ({ row }, _args, { queries }) => queries.receipts.corrections(row.number),
  signedText: async ({ signed }) => (await signed()).text,
  signedLines: async ({ signed }) => (await signed()).lines,
}

export const ReceiptLine: ReceiptLineResolvers = {
  authority: ({ authorityCode }, _args, { reference }) => known(reference.authorities.get(authorityCode), `authority ${authorityCode}`),
  type: ({ typeCode }, _args, { reference }) => known(reference.violationTypes.get(typeCode), `violation type ${typeCode}`),
  legalBasis: ({ legalBasisAr: ar, legalBasisEn: en }) => (ar !== null && en !== null ? { ar, en } : null),
}
