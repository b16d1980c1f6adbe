import { answerAct } from '../../_server/answer-act'
import { actOnApproval } from '../_server/approval-actions'

type Context = { params: Promise<{ locale: string }> }

/** Decides about a request or takes it back, and leads back to the list. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerAct(request, params, {
    name: 'approval',
    page: (locale) => `/${locale}/staff/approvals`,
    keeps: ['approval', 'note'],
    act: (_form, field, locale) => actOnApproval(field('act'), field, locale),
  })
}
