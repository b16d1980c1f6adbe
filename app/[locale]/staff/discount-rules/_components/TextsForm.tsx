import { Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Step } from '../../_components/Step'
import type { ShownDraft } from '../_server/discount-rules'

type TextsFormProps = { readonly locale: Locale; readonly draft: ShownDraft }

/** The text of the law, which citizens read, and the announcement that goes with the rule. */
export function TextsForm({ locale, draft: { id, content } }: TextsFormProps) {
  const t = wordsOf(locale)
  const text = (name: 'lawTextAr' | 'lawTextEn' | 'announcementAr' | 'announcementEn', rows: number, maxLength: number) => (
    <Field id={name} label={t(`discountRules.${name}`)} hint={name === 'lawTextAr' ? undefined : t('discountRules.optionalText')}>
      <textarea
        id={name}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={content[name] ?? ''}
        required={name === 'lawTextAr'}
        aria-describedby={name === 'lawTextAr' ? undefined : `${name}-hint`}
        dir="auto"
        className="control py-3"
      />
    </Field>
  )
  return (
    <Step
      title={t('discountRules.texts')}
      about={t('discountRules.textsAbout')}
      submit={t('discountRules.saveTexts')}
      action={`/${locale}/staff/discount-rules/act`}
      sends={{ act: 'texts', draft: id }}
      isOpen={content.lawTextAr === ''}
    >
      {text('lawTextAr', 8, 4_000)}
      {text('lawTextEn', 8, 4_000)}
      {text('announcementAr', 3, 500)}
      {text('announcementEn', 3, 500)}
    </Step>
  )
}
