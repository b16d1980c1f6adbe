import { answerAct } from '../../_server/answer-act'
import { actOnAccount, KEPT } from '../_server/account-acts'

type Context = { params: Promise<{ locale: string }> }

/** Does one thing about an account and leads back to the list; a password is shown there once. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerAct(request, params, {
    name: 'account',
    page: (locale) => `/${locale}/staff/accounts`,
    keeps: KEPT,
    act: (_form, field) => actOnAccount(field('act'), field),
  })
}
