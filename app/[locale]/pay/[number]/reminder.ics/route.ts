import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { typedSegment } from '@/app/_server/typed-segment'
import { payPath } from '../../_server/pay-address'
import { payState } from '../../_server/pay-state'
import { reminderFile } from '../../_server/reminder'

type Context = { params: Promise<{ locale: string; number: string }> }

/** The last days of this number's prices as a calendar file; where there is nothing to be reminded of, the number's page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: segment, number: written } = await params
  const locale = isLocale(segment) ? segment : DEFAULT_LOCALE
  const typed = typedSegment(written)
  const state = await payState(typed, undefined)
  const file = state.kind === 'payable' ? reminderFile(locale, state.reference, new Date()) : null
  if (state.kind !== 'payable' || !file) return seeOther(payPath(locale, encodeURIComponent(typed)))
  const name = `tasdeed-${state.reference.number}.ics`
  return new Response(file, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}"` },
  })
}
