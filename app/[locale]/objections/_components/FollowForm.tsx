import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { ExpiryField } from '../../violations/_components/ExpiryField'
import { NameField } from '../../violations/_components/NameField'
import { problemText } from '../../violations/_components/problem-text'
import { type FormField, readLookup } from '../../violations/_server/read-lookup'
import type { TypedLookup } from '../../violations/_server/typed-lookup'
import { objectionNumber } from '../_server/typed-objection'

type FollowFormProps = { locale: Locale; number: string; typed: TypedLookup; isSent: boolean }

/** The number of an objection with the proof of its licence. */
export function FollowForm({ locale, number, typed, isSent }: FollowFormProps) {
  const t = wordsOf(locale)
  const read = isSent ? readLookup(typed, true) : null
  const errorOf = (field: FormField) => {
    const problem = read && !read.ok ? read.problems.find((found) => found.field === field) : undefined
    return problem && problemText(problem, typed, locale)
  }
  const numberError = isSent && number.trim() !== '' && objectionNumber(number) === null ? t('objecting.numberWrong') : ''
  const license = errorOf('number')
  return (
    <form method="post" action={`/${locale}/objections/find`} noValidate className="card grid gap-6 p-5 sm:p-8">
      <Field id="objection" label={t('objecting.number')} hint={t('objecting.numberHint')} error={numberError}>
        <input
          id="objection"
          name="objection"
          type="text"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          defaultValue={number}
          className="control max-w-64 rtl:text-end"
          {...described('objection', { hint: true, error: numberError !== '' })}
        />
      </Field>
      <Field id="number" label={t('form.number')} error={license}>
        <input
          id="number"
          name="number"
          type="text"
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          defaultValue={typed.number}
          className="control max-w-64 rtl:text-end"
          {...described('number', { hint: false, error: license !== undefined })}
        />
      </Field>
      <ExpiryField locale={locale} typed={typed} error={errorOf('expiry')} isAlone />
      {typed.number !== '' && <NameField locale={locale} typed={typed} error={errorOf('holder')} />}
      <button type="submit" className="button sm:justify-self-start">
        {t('objecting.show')}
      </button>
    </form>
  )
}
