import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { ask } from '@/app/_server/ask'
import { keepForm } from '@/app/_server/kept-form'
import { seeOther } from '@/app/_server/see-other'
import { graphql } from '@/graphql/generated/client'
import { told } from '../../staff/_server/told'

type Context = { params: Promise<{ locale: string }> }

const PasswordChange = graphql(`
  mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { code field message { ar en } } } }
`)

/** Changes one's own password. Every session ends with it, so whoever did it signs in again. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: named } = await params
  const locale = isLocale(named) ? named : DEFAULT_LOCALE
  const form = await request.formData().catch(() => new FormData())
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 256)
  const input = { current: field('current'), next: field('next'), idempotencyKey: field('key') }
  const outcome = told(await ask(PasswordChange, { input }), (data) => data.passwordChange)
  if (outcome.ok) return seeOther(`/${locale}/sign-in?callbackUrl=/${locale}/account`)
  const kept = { message: outcome.message?.[locale] ?? '', field: outcome.field ?? '' }
  return seeOther(`/${locale}/account?told=${await keepForm('password', kept, 1)}`)
}
