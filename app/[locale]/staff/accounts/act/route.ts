import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { keepForm } from '@/app/_server/kept-form'
import { seeOther } from '@/app/_server/see-other'
import { actOnAccount } from '../_server/account-acts'

type Context = { params: Promise<{ locale: string }> }

/** Does one thing about an account and leads back to the list, which says what came of it; a password is shown there once, out of a sealed cookie. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: named } = await params
  const locale = isLocale(named) ? named : DEFAULT_LOCALE
  const list = `/${locale}/staff/accounts`
  const form = await request.formData().catch(() => new FormData())
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 200)
  const outcome = await actOnAccount(field('act'), field)
  if (!outcome) return seeOther(list)
  const told: Record<string, string> = outcome.ok
    ? { act: field('act'), password: outcome.password ?? '', userName: outcome.userName ?? '' }
    : {
        act: field('act'),
        message: outcome.message?.[locale] ?? '',
        refused: '1',
        typedUserName: field('userName'),
        typedDisplayName: field('displayName'),
      }
  return seeOther(`${list}?told=${await keepForm('account', told, 1)}`)
}
