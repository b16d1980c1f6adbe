import { Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ReferenceKind } from '@/graphql/generated/client/graphql'
import { ReasonField } from '../../_components/ReasonField'
import { StepField } from '../../_components/Step'

export type Typed = Readonly<Record<string, string | undefined>>

type FieldName = 'nameAr' | 'nameEn' | 'fine' | 'fineMax' | 'legalBasisAr' | 'legalBasisEn' | 'points' | 'meaningAr' | 'meaningEn'

type EntryFieldsProps = { locale: Locale; kind: ReferenceKind; prefix: string; typed: Typed }

/** What an entry says, as fields: names, and of a violation type its fine and legal basis. */
export function EntryFields({ locale, kind, prefix, typed }: EntryFieldsProps) {
  const t = wordsOf(locale)
  const field = (name: FieldName, isOptional = false) => (
    <StepField
      id={`${prefix}-${name}`}
      name={name}
      label={t(`reference.${name}`)}
      value={typed[name]}
      error={typed.field === name ? typed.message : undefined}
      hint={name === 'points' ? t('reference.pointsHint') : undefined}
      isOptional={isOptional}
      isLong={name.startsWith('meaning')}
      dir={name.endsWith('Ar') ? 'auto' : 'ltr'}
    />
  )
  return (
    <>
      {field('nameAr')}
      {field('nameEn')}
      {(kind === 'TYPE' || kind === 'AUTHORITY') && (
        <ReasonField
          locale={locale}
          id={`${prefix}-reason`}
          value={typed.reason}
          error={typed.field === 'reason' ? typed.message : undefined}
        />
      )}
      {kind === 'TYPE' && (
        <>
          {field('fine', true)}
          {field('fineMax', true)}
          {field('legalBasisAr', true)}
          {field('legalBasisEn', true)}
          {field('points', true)}
          {field('meaningAr', true)}
          {field('meaningEn', true)}
        </>
      )}
    </>
  )
}

type YesNoProps = { locale: Locale; id: string; name: 'isInForce' | 'decidedByCourt' | 'collectedHere'; value: 'yes' | 'no' }

/** A question with two answers. */
export function YesNo({ locale, id, name, value }: YesNoProps) {
  const t = wordsOf(locale)
  return (
    <Field id={id} label={t(`reference.${name}`)}>
      <select id={id} name={name} defaultValue={value} className="control max-w-48">
        <option value="yes">{t('reference.yes')}</option>
        <option value="no">{t('reference.no')}</option>
      </select>
    </Field>
  )
}
