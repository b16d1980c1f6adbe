import type { NextRequest } from 'next/server'
import { decisionDrawing } from '@/app/_documents/decision-drawing'
import { pdfAnswer } from '@/app/_documents/pdf-answer'
import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { typedSegment } from '@/app/_server/typed-segment'
import { objectionHref } from '../../_server/objection-filter'
import { objectionPage } from '../../_server/objection-pages'

type Context = { params: Promise<{ locale: string; number: string }> }

/** The decision (`part=appeal`: about the appeal) as a signed document for staff who see the objection; without one, its page. */
export async function GET({ nextUrl: { searchParams }, signal }: NextRequest, { params }: Context): Promise<Response> {
  const { locale: segment, number: written } = await params
  const locale = isLocale(segment) ? segment : DEFAULT_LOCALE
  const number = typedSegment(written).slice(0, 40)
  const state = await objectionPage(number)
  const isAppeal = searchParams.get('part') === 'appeal'
  const decision = state.kind === 'objection' ? state.one.decisions.find((one) => one.isAppeal === isAppeal) : undefined
  if (state.kind !== 'objection' || !decision?.signedText) return seeOther(objectionHref(locale, encodeURIComponent(number)))
  const drawing = decisionDrawing({ ...state.one, decision: { ...decision, signedText: decision.signedText } })
  return pdfAnswer(drawing, { name: `tasdeed-${state.one.number}${isAppeal ? '-appeal' : ''}`, signal })
}
