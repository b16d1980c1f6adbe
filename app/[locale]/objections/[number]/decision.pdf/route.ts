import type { NextRequest } from 'next/server'
import { decisionDrawing } from '@/app/_documents/decision-drawing'
import { pdfAnswer } from '@/app/_documents/pdf-answer'
import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { typedSegment } from '@/app/_server/typed-segment'
import { followed } from '../../_server/followed'
import { objectionNumber } from '../../_server/typed-objection'

type Context = { params: Promise<{ locale: string; number: string }> }

/** The decision (`part=appeal`: about the appeal) as a signed document for whoever proves the licence; without one, the objection's page. */
export async function GET({ nextUrl: { searchParams }, signal }: NextRequest, { params }: Context): Promise<Response> {
  const { locale: segment, number: written } = await params
  const locale = isLocale(segment) ? segment : DEFAULT_LOCALE
  const number = objectionNumber(typedSegment(written))
  const inquiry = (searchParams.get('inquiry') ?? '').slice(0, 100)
  if (number === null) return seeOther(`/${locale}/objections`)
  const found = await followed(number, inquiry)
  const isAppeal = searchParams.get('part') === 'appeal'
  const decision = found.kind === 'found' ? found.objection.decisions.find((one) => one.isAppeal === isAppeal) : undefined
  if (found.kind !== 'found' || !decision?.signedText)
    return seeOther(`/${locale}/objections/${encodeURIComponent(number)}?${new URLSearchParams({ inquiry })}`)
  const drawing = decisionDrawing({ ...found.objection, decision: { ...decision, signedText: decision.signedText } })
  return pdfAnswer(drawing, { name: `tasdeed-${found.objection.number}${isAppeal ? '-appeal' : ''}`, signal })
}
