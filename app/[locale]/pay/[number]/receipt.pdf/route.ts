import type { NextRequest } from 'next/server'
import { pdfAnswer } from '@/app/_documents/pdf-answer'
import { receiptDrawing } from '@/app/_documents/receipt-drawing'
import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { typedSegment } from '@/app/_server/typed-segment'
import { payPath } from '../../_server/pay-address'
import { receiptsOf } from '../../_server/receipts'

type Context = { params: Promise<{ locale: string; number: string }> }

/** A receipt of this number as a PDF (`receipt` says which of several); without proof of the licence, the number's page. */
export async function GET({ nextUrl: { searchParams }, signal }: NextRequest, { params }: Context): Promise<Response> {
  const { locale: segment, number: written } = await params
  const locale = isLocale(segment) ? segment : DEFAULT_LOCALE
  const number = typedSegment(written)
  const inquiry = searchParams.get('inquiry') ?? undefined
  const receipts = await receiptsOf(number, inquiry)
  const receipt = receipts.find((one) => one.number === searchParams.get('receipt')) ?? receipts[0]
  if (!receipt) return seeOther(payPath(locale, encodeURIComponent(number), inquiry))
  return pdfAnswer(receiptDrawing(locale, receipt), { name: `tasdeed-${receipt.number}-${locale}`, signal })
}
