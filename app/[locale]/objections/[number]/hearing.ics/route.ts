import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { typedSegment } from '@/app/_server/typed-segment'
import { followed } from '../../_server/followed'
import { hearingFile } from '../../_server/hearing-file'
import { objectionNumber } from '../../_server/typed-objection'

type Context = { params: Promise<{ locale: string; number: string }> }

/** The hearing as a calendar file for whoever proves the licence; where there is none, the objection's page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: segment, number: written } = await params
  const locale = isLocale(segment) ? segment : DEFAULT_LOCALE
  const number = objectionNumber(typedSegment(written))
  const inquiry = (new URL(request.url).searchParams.get('inquiry') ?? '').slice(0, 100)
  if (number === null) return seeOther(`/${locale}/objections`)
  const found = await followed(number, inquiry)
  const file = found.kind === 'found' ? hearingFile(locale, found.objection, new Date()) : null
  if (file === null) return seeOther(`/${locale}/objections/${encodeURIComponent(number)}?${new URLSearchParams({ inquiry })}`)
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="tasdeed-hearing.ics"',
      'Cache-Control': 'no-store',
    },
  })
}
