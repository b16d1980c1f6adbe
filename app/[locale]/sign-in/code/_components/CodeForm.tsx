import { described, Field } from '@/app/_components/Field'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { CodeError } from '@/app/_server/sign-in-failure'

type CodeFormProps = { locale: Locale; csrfToken: string; callbackUrl: string; error?: CodeError }

/** Six digits, sent as a plain form. */
export function CodeForm({ locale, csrfToken, callbackUrl, error }: CodeFormProps) {
  const t = wordsOf(locale)
  const isWrong = error === 'wrong'
  return (
    <>
      {error && (
        <Notice tone="error" title={t('signIn.summary')}>
          <p>
            {isWrong ? (
              <a href="#code" className="text-red">
                {t('signIn.codeWrong')}
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
        <Field id="code" label={t('signIn.code')} hint={t('signIn.codeHint')} error={isWrong && t('signIn.codeWrong')}>
          <input
            id="code"
            name="code"
            type="text"
            inputMode="numeric"
            dir="ltr"
            autoComplete="one-time-code"
            required
            maxLength={20}
            className="control rtl:text-end"
            {...described('code', { hint: true, error: isWrong })}
          />
        </Field>
        <button type="submit" className="button">
          {t('signIn.submit')}
        </button>
      </form>
    </>
  )
}
