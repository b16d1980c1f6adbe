import { answerAct } from '../../_server/answer-act'
import { actOnReference, KEPT, kindOf } from '../_server/reference-acts'

type Context = { params: Promise<{ locale: string }> }

/** Adds or changes an entry, and leads back to its list. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerAct(request, params, {
    name: 'reference',
    page: (locale, field) => `/${locale}/staff/reference?kind=${kindOf(field('kind'))}`,
    keeps: KEPT,
    act: (_form, field) => actOnReference(field('act'), field),
  })
}
