import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FormListsQuery } from '@/graphql/generated/client/graphql'
import type { ExpiryProblem, FormField, Problem } from '../_server/read-lookup'
import type { TypedLookup } from '../_server/typed-lookup'
import { ExpiryField } from './ExpiryField'
import { Marker } from './Marker'
import { NameField } from './NameField'
import { problemText } from './problem-text'
import { ShortNumberFields } from './ShortNumberFields'

type LookupFormProps = {
  locale: Locale
  pay: string | undefined
  typed: TypedLookup
  problems: Problem[]
  asksExpiry: boolean
  asksName: boolean
  opensDetails: boolean
  lists: FormListsQuery | null
}

/** The inquiry, sent as a plain form: number, centre and class for short numbers, and a guest's expiry date. */
export function LookupForm({ locale, pay, typed, problems, asksExpiry, asksName, opensDetails, lists }: LookupFormProps) {
  const t = wordsOf(locale)
  const errorOf = (field: FormField) => {
    const problem = problems.find((found) => found.field === field)
    return problem && problemText(problem, typed, locale)
  }
  const numberError = errorOf('number')
  const expiryProblem = problems.find(({ field }) => field === 'expiry')?.kind as ExpiryProblem | undefined
  return (
    <form method="post" action={`/${locale}/violations/inquiry`} noValidate className="card grid gap-7 p-5 sm:p-8">
      {pay && <input type="hidden" name="pay" value={pay} />}
      <h2 className="sr-only">{t('form.heading')}</h2>
      <Field
        id="number"
        label={
          <>
            {t('form.number')} <Marker n={1} />
          </>
        }
        hint={
          <>
            {t('form.numberHint')}{' '}
            <a href="#picture-heading" className="lg:hidden">
              {t('form.where')}
            </a>
          </>
        }
        error={numberError}
      >
        <input
          id="number"
          name="number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          defaultValue={typed.number}
          className="control text-xl font-semibold rtl:text-end"
          {...described('number', { hint: true, error: numberError !== undefined })}
        />
      </Field>
      <p className="rounded-e-control border-s-4 border-green bg-tint px-4 py-3">{t('form.noteEight')}</p>
      <ShortNumberFields
        locale={locale}
        lists={lists}
        typed={typed}
        errors={{ center: errorOf('center'), class: errorOf('class') }}
        isOpen={opensDetails || typed.center !== '' || typed.class !== ''}
      />
      {asksExpiry && <ExpiryField locale={locale} typed={typed} error={errorOf('expiry')} problem={expiryProblem} />}
      {asksName && <NameField locale={locale} typed={typed} error={errorOf('holder')} />}
      <button type="submit" className="button sm:justify-self-start">
        {t('form.search')}
      </button>
    </form>
  )
}
