import { answerAct } from '../../_server/answer-act'
import { changeBudget, createAgency, KEPT } from '../_server/agency-acts'

type Context = { params: Promise<{ locale: string }> }

/** Takes an agency on, or changes the budget of one, and leads back to where the form stands. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerAct(request, params, {
    name: 'agency-act',
    page: (locale, field) => `/${locale}/staff/agencies${field('agency') ? `/${encodeURIComponent(field('agency'))}` : ''}`,
    keeps: KEPT,
    act: (form, field) => {
      if (field('act') === 'budget') return changeBudget(field)
      return field('act') === 'create' ? createAgency(form, field) : undefined
    },
  })
}
