import type { ReactNode } from 'react'
import { described, FieldError, FieldHint } from '@/app/_components/Field'
import { keepTogether } from '@/app/_components/keep-together'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { TypedLookup } from '../_server/typed-lookup'
import { Marker } from './Marker'

/** `isAlone`: without the picture of a licence beside it, and needed whoever asks. */
type ExpiryFieldProps = { locale: Locale; typed: TypedLookup; error: ReactNode; isAlone?: boolean }

const PARTS = ['day', 'month', 'year'] as const

/** The proof of a guest: day, month and year as printed, each with its own label. */
export function ExpiryField({ locale, typed, error, isAlone = false }: ExpiryFieldProps) {
  const t = wordsOf(locale)
  return (
    <fieldset>
      <legend className="block font-bold">
        {t('form.expiry')} {!isAlone && <Marker n={4} />}
      </legend>
      <FieldHint id="expiry">
        {t.rich('form.expiryHint', { keep: keepTogether })}{' '}
        {!isAlone && (
          <span className="block">{t.rich('form.expirySignIn', { link: (text) => <a href={`/${locale}/sign-in`}>{text}</a> })}</span>
        )}
      </FieldHint>
      {error && <FieldError id="expiry">{error}</FieldError>}
      <div className="mt-2 grid max-w-[300px] grid-cols-[1fr_1fr_1.4fr] gap-3">
        {PARTS.map((name) => (
          <div key={name}>
            <label htmlFor={name} className="block text-[0.9375rem]">
              {t(`form.${name}`)}
            </label>
            <input
              id={name}
              name={name}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              dir="ltr"
              defaultValue={typed[name]}
              className="control mt-1 px-1 text-center"
              {...described('expiry', { hint: true, error: error !== undefined })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
