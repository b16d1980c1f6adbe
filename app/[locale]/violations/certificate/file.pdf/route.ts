import type { NextRequest } from 'next/server'
import { certificateDrawing } from '@/app/_documents/certificate-drawing'
import { pdfAnswer } from '@/app/_documents/pdf-answer'
import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { certificateOf } from '../_server/certificate'
import { resultPath } from '../_server/certificate-path'

type Context = { params: Promise<{ locale: string }> }

/** The latest certificate of the licence that this browser proved, as a PDF; without one, the inquiry's result. */
export async function GET({ nextUrl: { searchParams }, signal }: NextRequest, { params }: Context): Promise<Response> {
  const { locale: segment } = await params
  const locale = isLocale(segment) ? segment : DEFAULT_LOCALE
  const inquiry = searchParams.get('inquiry') ?? ''
  const certificate = await certificateOf(inquiry)
  if (!certificate) return seeOther(resultPath(locale, inquiry))
  return pdfAnswer(certificateDrawing(locale, certificate), { name: `tasdeed-${certificate.number}-${locale}`, signal })
}
