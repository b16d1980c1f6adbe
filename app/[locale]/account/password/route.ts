import { ask } from '@/app/_server/ask'
import { formAction } from '@/app/_server/form-action'
import { keepForm } from '@/app/_server/form-cookie'
import { graphql } from '@/graphql/generated/client'
import { outcomeOf } from '../../staff/_server/action-outcome'

const PasswordChange = graphql(`
  mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { code field message { ar en } } } }
`)

/** Changes one's own password. Every session ends with it, so whoever did it signs in again. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/account`,
  submit: async ({ locale, field }) => {
    const input = { current: field('current', { max: 256 }), next: field('next', { max: 256 }), idempotencyKey: field('key', { max: 256 }) }
    const outcome = outcomeOf(await ask(PasswordChange, { input }), (data) => data.passwordChange)
    if (outcome.ok) return `/${locale}/sign-in?callbackUrl=/${locale}/account`
    const refused = { message: outcome.message?.[locale] ?? '', field: outcome.field ?? '' }
    return `/${locale}/account?result=${await keepForm('password', refused, 1)}`
  },
})
