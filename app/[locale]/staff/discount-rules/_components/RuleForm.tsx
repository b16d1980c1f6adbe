import type { ReactNode } from 'react'
import { Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Step, StepField } from '../../_components/Step'
import type { ShownDraft, TypeName } from '../_server/discount-rules'

type Typed = Readonly<Record<string, string | undefined>>

type RuleFormProps = {
  readonly locale: Locale
  readonly draft: ShownDraft | null
  readonly types: readonly TypeName[]
  /** What became of the last form. */
  readonly result: Typed | null
}

/** What a rule says, as a form; only what is long has one of its own. */
export function RuleForm({ locale, draft, types, result }: RuleFormProps) {
  const t = wordsOf(locale)
  const refused = result?.refused && result.act === 'save' ? result : null
  const typed = refused ?? typedOf(draft)
  return (
    <Step
      title={t('discountRules.edit')}
      about={t('discountRules.editAbout')}
      submit={t('discountRules.save')}
      action={`/${locale}/staff/discount-rules/act`}
      sends={{ act: 'save', ...(draft && { draft: draft.id }) }}
      isOpen={draft === null || refused !== null}
    >
      <NameFields locale={locale} typed={typed} />
      <PriceFields locale={locale} typed={typed} />
      <TypeBoxes locale={locale} types={types} chosen={(typed.excludedTypes ?? '').split(',')} />
      <LawFields locale={locale} typed={typed} />
    </Step>
  )
}

type GroupProps = { readonly locale: Locale; readonly typed: Typed }

const errorOf = (typed: Typed, name: string) => (typed.field === name ? typed.message : undefined)

function NameFields({ locale, typed }: GroupProps) {
  const t = wordsOf(locale)
  const text = (name: 'titleAr' | 'titleEn' | 'legalBasisAr' | 'legalBasisEn', hint?: string) => (
    <StepField
      id={name}
      label={t(`discountRules.${name}`)}
      {...(hint && { hint })}
      value={typed[name]}
      error={errorOf(typed, name)}
      dir={name.endsWith('Ar') ? 'auto' : 'ltr'}
    />
  )
  return (
    <>
      <StepField
        id="ruleId"
        label={t('discountRules.ruleId')}
        hint={t('discountRules.ruleIdHint')}
        value={typed.ruleId}
        error={errorOf(typed, 'ruleId')}
      />
      {text('titleAr')}
      {text('titleEn')}
      {text('legalBasisAr', t('discountRules.legalBasisHint'))}
      {text('legalBasisEn')}
    </>
  )
}

function PriceFields({ locale, typed }: GroupProps) {
  const t = wordsOf(locale)
  const day = (name: 'payFrom' | 'payTo' | 'offenceFrom' | 'offenceTo') => (
    <StepField
      id={name}
      label={t(`discountRules.${name}`)}
      hint={t(name === 'payFrom' ? 'discountRules.payFromHint' : 'discountRules.optional')}
      type="date"
      value={typed[name]}
      error={errorOf(typed, name)}
      isOptional={name !== 'payFrom'}
    />
  )
  return (
    <>
      <StepField id="percent" label={t('discountRules.percent')} value={typed.percent} error={errorOf(typed, 'percent')} />
      <Choice id="kind" label={t('discountRules.kind')} value={typed.kind}>
        <option value="PER_VIOLATION">{t('discountRules.kinds.PER_VIOLATION')}</option>
        <option value="ALL_OR_NOTHING">{t('discountRules.kinds.ALL_OR_NOTHING')}</option>
      </Choice>
      {day('payFrom')}
      {day('payTo')}
      {day('offenceFrom')}
      {day('offenceTo')}
      <StepField
        id="withinDays"
        label={t('discountRules.withinDays')}
        hint={t('discountRules.optional')}
        value={typed.withinDays}
        error={errorOf(typed, 'withinDays')}
        isOptional
      />
      <Choice id="countsObjectionDays" label={t('discountRules.countsObjectionDays')} value={typed.countsObjectionDays}>
        <option value="no">{t('discountRules.no')}</option>
        <option value="yes">{t('discountRules.yes')}</option>
      </Choice>
    </>
  )
}

function LawFields({ locale, typed }: GroupProps) {
  const t = wordsOf(locale)
  const text = (name: 'issuerAr' | 'issuerEn' | 'instrumentNumber' | 'gazette', hint?: string) => (
    <StepField
      id={name}
      label={t(`discountRules.${name}`)}
      {...(hint && { hint })}
      value={typed[name]}
      error={errorOf(typed, name)}
      isOptional={name === 'issuerEn' || name === 'gazette'}
      dir="auto"
    />
  )
  return (
    <>
      <h3 className="text-lg">{t('discountRules.law')}</h3>
      <Choice id="instrument" label={t('discountRules.instrument')} value={typed.instrument}>
        <option value="DECISION">{t('discountRules.instruments.DECISION')}</option>
        <option value="REGULATION">{t('discountRules.instruments.REGULATION')}</option>
        <option value="LAW">{t('discountRules.instruments.LAW')}</option>
      </Choice>
      {text('issuerAr')}
      {text('issuerEn', t('discountRules.optionalText'))}
      {text('instrumentNumber')}
      <StepField
        id="instrumentDay"
        label={t('discountRules.instrumentDay')}
        type="date"
        value={typed.instrumentDay}
        error={errorOf(typed, 'instrumentDay')}
      />
      {text('gazette', t('discountRules.gazetteHint'))}
      <StepField
        id="lawFrom"
        label={t('discountRules.lawFrom')}
        hint={t('discountRules.lawFromHint')}
        type="date"
        value={typed.lawFrom}
        error={errorOf(typed, 'lawFrom')}
        isOptional
      />
    </>
  )
}

type ChoiceProps = { readonly id: string; readonly label: string; readonly value: string | undefined; readonly children: ReactNode }

function Choice({ id, label, value, children }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      <select id={id} name={id} defaultValue={value} className="control max-w-96">
        {children}
      </select>
    </Field>
  )
}

type TypeBoxesProps = { readonly locale: Locale; readonly types: readonly TypeName[]; readonly chosen: readonly string[] }

function TypeBoxes({ locale, types, chosen }: TypeBoxesProps) {
  const t = wordsOf(locale)
  return (
    <fieldset>
      <legend className="font-bold">{t('discountRules.excludedTypes')}</legend>
      <p className="text-[0.9375rem] text-soft">{t('discountRules.excludedHint')}</p>
      <div className="mt-2 grid gap-1 sm:grid-cols-2">
        {types.map(({ id, name }) => (
          <label key={id} className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="excludedTypes" value={id} defaultChecked={chosen.includes(id)} className="size-5 shrink-0" />
            {name[locale]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The form begins with what the draft says. */
function typedOf(draft: ShownDraft | null): Typed {
  if (!draft) return {}
  const { excludedTypes, countsObjectionDays, percent, withinDays, ...texts } = draft.content
  const written = Object.entries(texts).map(([name, value]) => [name, value ?? ''] as const)
  return {
    ...Object.fromEntries(written),
    percent: String(percent),
    withinDays: withinDays == null ? '' : String(withinDays),
    countsObjectionDays: countsObjectionDays ? 'yes' : 'no',
    excludedTypes: excludedTypes.join(','),
  }
}
