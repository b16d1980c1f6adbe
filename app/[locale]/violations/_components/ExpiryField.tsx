import type { ReactNode } from 'react'
import { described, FieldError, FieldHint } from '@/app/_components/Field'
import { keepTogether } from '@/app/_components/keep-together'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ExpiryProblem } from '../_server/read-lookup'
import type { TypedLookup } from '../_server/typed-lookup'
import { Marker } from './Marker'

/** `isAlone`: without the picture of a licence beside it, and needed whoever asks. */
type ExpiryFieldProps = { locale: Locale; typed: TypedLookup; error: ReactNode; problem?: ExpiryProblem | undefined; isAlone?: boolean }

const PARTS = ['day', 'month', 'year'] as const

/** The part that alone is wrong; all are where the day as a whole is. */
const WRONG: Partial<Record<ExpiryProblem, (typeof PARTS)[number]>> = { expiryDay: 'day', expiryMonth: 'month', expiryYear: 'year' }

/** The proof of a guest: day, month and year as printed, each with its own label. */
export function ExpiryField({ locale, typed, error, problem, isAlone = false }: ExpiryFieldProps) {
  const t = wordsOf(locale)
  const only = problem && WRONG[problem]
  const isWrong = (part: string) => error !== undefined && (only === undefined || only === part)
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
              inputMode={name === 'month' ? 'text' : 'numeric'}
              autoComplete="off"
              dir="ltr"
              defaultValue={typed[name]}
              className="control mt-1 px-1 text-center"
              {...described('expiry', { hint: true, error: isWrong(name) })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
