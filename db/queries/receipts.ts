import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { batched } from '@/db/client/batched'
import type { Db } from '@/db/client/client'
import { discountRules } from '../schema/discount-rules'
import { licenses } from '../schema/licenses'
import { lineCorrections, paymentCases, paymentLines, payments, receipts } from '../schema/payments'
import { violations } from '../schema/violations'

/** Receipts with the payment that each is for. The licence is the one that the money was for, under the number that it has now. */
export function receiptQueries(db: Db) {
  const select = () =>
    db
      .select({
        number: receipts.number,
        amount: receipts.amount,
        issuedAt: receipts.issuedAt,
        voidedAt: receipts.voidedAt,
        caseId: receipts.caseId,
        paymentNumber: payments.reportedNumber,
        transactionId: payments.transactionId,
        bankTransactionId: payments.bankTransactionId,
        paidAt: payments.processedAt,
        licenseNumber: licenses.number,
      })
      .from(receipts)
      .innerJoin(payments, eq(payments.id, receipts.paymentId))
      .innerJoin(licenses, eq(licenses.id, payments.licenseId))
  const ofReference = select()
    .where(eq(payments.referenceNumber, sql.placeholder('number')))
    .orderBy(asc(receipts.issuedAt), asc(receipts.number))
    .prepare('receipts_of_reference')
  const byNumber = select()
    .where(eq(receipts.number, sql.placeholder('number')))
    .prepare('receipt_by_number')
  const lines = db
    .select({
      authorityCode: violations.authorityCode,
      violationNumber: violations.number,
      typeCode: violations.typeCode,
      occurredOn: violations.occurredOn,
      vehiclePlate: violations.vehiclePlate,
      fine: paymentLines.fine,
      discount: paymentLines.discount,
      amount: paymentLines.amount,
      legalBasisAr: discountRules.legalBasisAr,
      legalBasisEn: discountRules.legalBasisEn,
    })
    .from(paymentLines)
    .innerJoin(violations, eq(violations.id, paymentLines.violationId))
    .leftJoin(discountRules, sql`${discountRules.id} = ${paymentLines.ruleId} and ${discountRules.version} = ${paymentLines.ruleVersion}`)
    .where(eq(paymentLines.receiptNumber, sql.placeholder('number')))
    .orderBy(asc(paymentLines.id))
    .prepare('receipt_lines')
  const paidWith = batched(
    (ids) =>
      db
        .select({
          violationId: paymentLines.violationId,
          receiptNumber: paymentLines.receiptNumber,
          paymentNumber: payments.referenceNumber,
        })
        .from(paymentLines)
        .innerJoin(receipts, eq(receipts.number, paymentLines.receiptNumber))
        .innerJoin(payments, eq(payments.id, receipts.paymentId))
        .where(and(inArray(paymentLines.violationId, ids), isNull(paymentLines.voidedAt))),
    ({ violationId }) => violationId,
  )
  const correction = {
    kind: lineCorrections.kind,
    at: lineCorrections.at,
    violationId: paymentLines.violationId,
    violationNumber: violations.number,
    receiptNumber: paymentLines.receiptNumber,
    fineBefore: lineCorrections.fineBefore,
    fineAfter: lineCorrections.fineAfter,
    amount: lineCorrections.amount,
    caseReference: paymentCases.reference,
  }
  const correctionsWhere = (which: SQL) =>
    db
      .select(correction)
      .from(lineCorrections)
      .innerJoin(paymentLines, eq(paymentLines.id, lineCorrections.lineId))
      .innerJoin(violations, eq(violations.id, paymentLines.violationId))
      .leftJoin(paymentCases, eq(paymentCases.id, lineCorrections.caseId))
      .where(which)
      .orderBy(asc(lineCorrections.id))
  const correctionsOfReceipt = correctionsWhere(eq(paymentLines.receiptNumber, sql.placeholder('number'))).prepare('receipt_corrections')
  const correctionsOf = batched(
    (ids) => correctionsWhere(inArray(paymentLines.violationId, ids)),
    ({ violationId }) => violationId,
  )
  return {
    /** What was released of the lines of a receipt. */
    corrections: (number: string) => correctionsOfReceipt.execute({ number }),
    /** What was released of what was paid for a violation. Those of one list are read together. */
    correctionsOf: (violationId: number) => correctionsOf(violationId),
    /** The lines whose money waits in a case. */
    correctionsOfCase: (caseId: number) => correctionsWhere(eq(lineCorrections.caseId, caseId)),
    /** The receipt line that a violation is paid with; null where it is not paid. Those of one list are read together. */
    paidWith: async (violationId: number) => (await paidWith(violationId))[0] ?? null,
    ofReference: (number: string) => ofReference.execute({ number }),
    byNumber: async (number: string) => (await byNumber.execute({ number }))[0] ?? null,
    lines: (number: string) => lines.execute({ number }),
  }
}

export type ReceiptQueries = ReturnType<typeof receiptQueries>
export type ReceiptRow = Awaited<ReturnType<ReceiptQueries['ofReference']>>[number]
export type ReceiptLineRow = Awaited<ReturnType<ReceiptQueries['lines']>>[number]
export type ReceiptCorrectionRow = Awaited<ReturnType<ReceiptQueries['corrections']>>[number]
