import type { ReactNode } from 'react'
import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FormListsQuery } from '@/graphql/generated/client/graphql'
import type { TypedLookup } from '../_server/typed-lookup'
import { Marker } from './Marker'

type Option = FormListsQuery['licensingCenters'][number]

type ShortNumberFieldsProps = {
  locale: Locale
  lists: FormListsQuery | null
  typed: TypedLookup
  errors: { center?: ReactNode; class?: ReactNode }
  isOpen: boolean
}

/** Centre and class, which only numbers with fewer than 8 digits need: folded away, within reach without JavaScript. */
export function ShortNumberFields({ locale, lists, typed, errors, isOpen }: ShortNumberFieldsProps) {
  const t = wordsOf(locale)
  return (
    <details open={isOpen} className="group rounded-control border-[1.5px] border-line open:pb-5">
      <summary className="flex min-h-13 py-2 cursor-pointer items-center gap-3 rounded-control px-4 font-bold text-green marker:content-none">
        <span aria-hidden="true" className="text-2xl leading-none font-normal group-open:hidden">
          +
        </span>
        <span aria-hidden="true" className="hidden text-2xl leading-none font-normal group-open:inline">
          −
        </span>
        {t('form.shortNumber')}
      </summary>
      <div className="grid gap-6 px-4 pt-2">
        {lists ? (
          <>
            <Choice
              id="center"
              n={2}
              label={t('form.center')}
              placeholder={t('form.centerPlaceholder')}
              options={lists.licensingCenters}
              chosen={typed.center}
              error={errors.center}
              locale={locale}
            />
            <Choice
              id="class"
              n={3}
              label={t('form.class')}
              placeholder={t('form.classPlaceholder')}
              options={lists.licenseClasses}
              chosen={typed.class}
              error={errors.class}
              locale={locale}
            />
          </>
        ) : (
          <p>{t('form.listsMissing')}</p>
        )}
      </div>
    </details>
  )
}

type ChoiceProps = {
  id: string
  n: number
  label: string
  placeholder: string
  options: Option[]
  chosen: string
  error: ReactNode
  locale: Locale
}

function Choice({ id, n, label, placeholder, options, chosen, error, locale }: ChoiceProps) {
  return (
    <Field
      id={id}
      label={
        <>
          {label} <Marker n={n} />
        </>
      }
      error={error}
    >
      <select id={id} name={id} defaultValue={chosen} className="control" {...described(id, { hint: false, error: error !== undefined })}>
        <option value="">{placeholder}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name[locale]}
          </option>
        ))}
      </select>
    </Field>
  )
}
