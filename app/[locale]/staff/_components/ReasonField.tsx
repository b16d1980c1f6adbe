import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { StepField } from './Step'

type ReasonFieldProps = { locale: Locale; id: string; value?: string | undefined; error?: string | undefined }

/** Why something is asked for: the second person reads it. */
export function ReasonField({ locale, id, value, error }: ReasonFieldProps) {
  const t = wordsOf(locale)
  return (
    <StepField
      id={id}
      name="reason"
      label={t('approvals.why')}
      hint={t('approvals.whyHint')}
      value={value}
      error={error}
      isLong
      isOptional
    />
  )
}
