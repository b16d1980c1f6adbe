import type { ReactNode } from 'react'
import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { TypedLookup } from '../_server/typed-lookup'

type NameFieldProps = { locale: Locale; typed: TypedLookup; error: ReactNode }

/** The further proof after many wrong guesses. Its hint has the letters, for whoever has no Arabic keyboard. */
export function NameField({ locale, typed, error }: NameFieldProps) {
  const t = wordsOf(locale)
  const letters = () => (
    <bdi lang="ar" className="select-all">
      ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي
    </bdi>
  )
  return (
    <Field id="holder" label={t('form.holder')} hint={t.rich('form.holderHint', { letters })} error={error}>
      <input
        id="holder"
        name="holder"
        type="text"
        lang="ar"
        dir="rtl"
        autoComplete="off"
        spellCheck={false}
        defaultValue={typed.holder}
        className="control max-w-[300px]"
        {...described('holder', { hint: true, error: error !== undefined })}
      />
    </Field>
  )
}
