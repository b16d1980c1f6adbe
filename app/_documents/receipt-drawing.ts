import { amountText, dayOfInstantText, dayText, timeText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { spelledAmount } from '@/app/_i18n/spelled-amount'
import { wordsOf } from '@/app/_i18n/words'
import { linesMark } from '@/domain/documents/pasted-document'
import { displayPlate } from '@/domain/licenses/vehicle-plate'
import { groupedPaymentNumber, type PaymentNumber } from '@/domain/references/payment-number'
import { settings } from '@/env'
import type { PaymentReceiptsQuery } from '@/graphql/generated/client/graphql'
import type { Drawing } from '@/pdf/drawing'
import { checkUrl, codeText, isolated } from './paper-code'

export type PaperReceipt = NonNullable<NonNullable<PaymentReceiptsQuery['paymentReference']>['receipts']>[number]

/** A receipt in words, as it goes on paper. */
export function receiptDrawing(locale: Locale, receipt: PaperReceipt): Drawing {
  const t = wordsOf(locale)
  const { number, amount, issuedAt, paidAt, voidedAt, paymentNumber, transactionId, bankTransactionId, signedText, signedLines } = receipt
  const warning = voidedAt ? t('receipt.void') : receipt.corrections.map((one) => correctionText(one, locale)).join(' · ')
  const ltr = (text: string) => ({ text, ltr: true })
  const moment = (instant: string) => t('receipt.moment', { date: dayOfInstantText(instant, locale), time: timeText(instant) })
  return {
    language: locale,
    issuer: t('receipt.issuer', { issuer: settings().networkNames.biller[locale], site: t('site.name') }),
    service: t('service.title'),
    title: t('receipt.title'),
    fileTitle: t('receipt.fileTitle', { number }),
    main: { label: t('receipt.amount'), text: amountText(amount, locale), more: spelledAmount(amount, locale) },
    ...(warning && { warning }),
    facts: [
      { label: t('receipt.number'), value: ltr(number) },
      { label: t('receipt.paidOn'), value: { text: moment(paidAt) } },
      { label: t('receipt.issued'), value: { text: moment(issuedAt) } },
      { label: t('receipt.payment'), value: ltr(groupedPaymentNumber(paymentNumber as PaymentNumber)) },
      { label: t('receipt.network'), value: ltr(transactionId) },
      { label: t('receipt.bank'), value: bankTransactionId ? ltr(bankTransactionId) : { text: t('receipt.noBank') } },
      { label: t('receipt.license'), value: ltr(signedText.split(':')[5] ?? '') },
    ],
    table: {
      heading: t('receipt.tableName'),
      heads: (['violation', 'number', 'fine', 'discount', 'paid'] as const).map((column) => t(`receipt.column.${column}`)),
      rows: receipt.lines.map((line) => rowOf(line, locale)),
      total: totalOf(receipt, locale),
    },
    notes: [
      { text: t('receipt.noteAll', { count: receipt.lines.length }) },
      { text: t('receipt.electronic') },
      { text: t('receipt.noteCheck') },
      ltr(checkUrl(locale)),
    ],
    qr: { text: codeText(locale, signedText), caption: t('receipt.qr'), alt: t('receipt.qrAlt', { number }) },
    foot: t('receipt.foot', { number: isolated(number), page: '{page}', pages: '{pages}' }),
    signedText,
    signedLines: signedLines ? linesMark(signedLines) : '',
  }
}

/** That a violation was cancelled or lowered after it was paid, and where its money is. */
function correctionText(correction: PaperReceipt['corrections'][number], locale: Locale): string {
  const t = wordsOf(locale)
  const { kind, violationNumber: number, fineAfter, caseReference } = correction
  const fine = amountText(fineAfter ?? 0, locale)
  return caseReference
    ? t(`receipt.later.paper.${kind}`, { number, fine, case: caseReference })
    : t('receipt.later.paper.kept', { number, fine })
}

function totalOf({ lines, amount }: PaperReceipt, locale: Locale): NonNullable<Drawing['table']>['total'] {
  const sumOf = (part: 'fine' | 'discount') => lines.reduce((sum, line) => sum + line[part], 0)
  const sums = [sumOf('fine'), sumOf('discount'), amount].map((sum) => ({ text: amountText(sum, locale) }))
  return [{ text: wordsOf(locale)('receipt.total') }, { text: '' }, ...sums]
}

function rowOf(line: PaperReceipt['lines'][number], locale: Locale): NonNullable<Drawing['table']>['rows'][number] {
  const t = wordsOf(locale)
  const { type, authority, occurredOn, vehiclePlate, violationNumber, fine, discount, amount, legalBasis } = line
  const plate = vehiclePlate ? [isolated(displayPlate(vehiclePlate))] : []
  const about = [authority.name[locale], dayText(occurredOn, locale), ...plate].join(' · ')
  const basis = legalBasis && t('receipt.discountBy', { basis: legalBasis[locale] })
  return {
    cells: [
      { text: type.name[locale] },
      { text: violationNumber, ltr: true },
      { text: amountText(fine, locale) },
      { text: amountText(discount, locale) },
      { text: amountText(amount, locale) },
    ],
    more: [{ text: about }, ...(basis ? [{ text: basis }] : [])],
  }
}
