import { described, Field } from '@/app/_components/Field'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { SignInError } from '@/app/_server/sign-in-failure'

type SignInFormProps = { locale: Locale; csrfToken: string; callbackUrl: string; error?: SignInError; userName?: string }

/** User name and password, sent as a plain form: it needs no JavaScript. */
export function SignInForm({ locale, csrfToken, callbackUrl, error, userName }: SignInFormProps) {
  const t = wordsOf(locale)
  const isWrong = error === 'wrong'
  return (
    <>
      {error && (
        <Notice tone="error" title={t('signIn.summary')}>
          <p>
            {isWrong ? (
              <a href="#userName" className="text-red">
                {t('signIn.wrong')}
              </a>
            ) : (
              t(`signIn.${error}`)
            )}
          </p>
        </Notice>
      )}
      <form method="post" action="/api/auth/callback/credentials" className="card grid gap-6 p-5 sm:p-8">
        <input type="hidden" name="csrfToken" value={csrfToken} />
        <input type="hidden" name="callbackUrl" value={callbackUrl} />
        <Field id="userName" label={t('signIn.userName')} error={isWrong && t('signIn.wrong')}>
          <input
            id="userName"
            name="userName"
            type="text"
            dir="ltr"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={256}
            defaultValue={userName}
            className="control rtl:text-end"
            {...described('userName', { hint: false, error: isWrong })}
          />
        </Field>
        <Field id="password" label={t('signIn.password')}>
          <input
            id="password"
            name="password"
            type="password"
            dir="ltr"
            autoComplete="current-password"
            required
            maxLength={256}
            className="control rtl:text-end"
            {...described('password', { hint: false, error: false })}
          />
        </Field>
        <button type="submit" className="button">
          {t('signIn.submit')}
        </button>
      </form>
    </>
  )
}
