import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { PastedProblem } from '../_server/verdict'

type VerifyFormProps = { locale: Locale; text: string; problem?: PastedProblem }

/** One field for whatever reached somebody: a number, a message, a link. */
export function VerifyForm({ locale, text, problem }: VerifyFormProps) {
  const t = wordsOf(locale)
  const error = problem && t(`verify.error.${problem}`)
  return (
    <form method="post" action={`/${locale}/verify/check`} noValidate data-verify className="card grid max-w-[44rem] gap-6 p-5 sm:p-8">
      <Field id="text" label={t('verify.text')} hint={t('verify.hint')} error={error}>
        <textarea
          id="text"
          name="text"
          rows={4}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          defaultValue={text}
          className="control py-3"
          {...described('text', { hint: true, error: problem !== undefined })}
        />
      </Field>
      <label hidden data-photo className="grid gap-2 font-bold">
        {t('verify.offline.photo')}
        <input type="file" accept="image/*" className="control h-auto py-3 font-normal" />
        <span hidden data-none className="text-red">
          {t('verify.offline.noCode')}
        </span>
      </label>
      <button type="submit" className="button sm:justify-self-start">
        {t('verify.check')}
      </button>
    </form>
  )
}
