import { answerAct } from '../../_server/answer-act'
import { createAgency, KEPT } from '../_server/agency-acts'

type Context = { params: Promise<{ locale: string }> }

/** Takes an agency on, and leads back to the list. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerAct(request, params, {
    name: 'agency-act',
    page: (locale) => `/${locale}/staff/agencies`,
    keeps: KEPT,
    act: (form, field) => (field('act') === 'create' ? createAgency(form, field) : undefined),
  })
}
