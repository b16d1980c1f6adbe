import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { StepField } from '../../_components/Step'

type PersonFieldsProps = {
  locale: Locale
  /** What tells the fields of several forms apart. */
  id: string
  values: Readonly<Record<string, string>> | null
  errorOf: (field: string) => string | undefined
}

/** Whose account it is, and an adjudicator's authority. The national number is never shown again. */
export function PersonFields({ locale, id, values, errorOf }: PersonFieldsProps) {
  const t = wordsOf(locale)
  return (
    <>
      <StepField
        id={`${id}-employee`}
        name="employeeNumber"
        label={t('accounts.employeeNumber')}
        value={values?.employeeNumber}
        error={errorOf('employeeNumber')}
        isOptional
      />
      <StepField
        id={`${id}-national`}
        name="nationalNumber"
        label={t('accounts.nationalNumber')}
        hint={t('accounts.nationalNumberHint')}
        error={errorOf('nationalNumber')}
        isOptional
      />
      <StepField
        id={`${id}-authority`}
        name="authority"
        label={t('accounts.authority')}
        hint={t('accounts.authorityHint')}
        value={values?.authority}
        error={errorOf('authority')}
        isOptional
      />
    </>
  )
}
