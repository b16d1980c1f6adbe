import { Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { ReasonField } from '../../_components/ReasonField'
import { Step, StepField } from '../../_components/Step'

type Named = { readonly id: string; readonly name: { readonly ar: string; readonly en: string } }
type Result = Readonly<Record<string, string>> | null
type NewDecisionProps = { locale: Locale; authorities: readonly Named[]; result: Result }

/** A form to write down what a court decided; what was typed stays when it was refused. */
export function NewDecision({ locale, authorities, result }: NewDecisionProps) {
  const t = wordsOf(locale)
  const typed = result?.refused ? result : null
  const field = (name: 'court' | 'number' | 'decidedOn' | 'licenseNumber' | 'violationNumber' | 'sourceKey' | 'fine' | 'document') => ({
    id: name,
    label: t(`courtDecisions.${name}`),
    value: typed?.[name],
    error: typed?.field === name ? typed.message : undefined,
  })
  return (
    <div className="mb-8">
      <Step
        title={t('courtDecisions.enter')}
        about={t('courtDecisions.enterAbout')}
        submit={t('courtDecisions.enterNow')}
        action={`/${locale}/staff/court-decisions/act`}
        sends={{ act: 'enter' }}
        isOpen={typed !== null}
      >
        <StepField {...field('court')} dir="auto" />
        <StepField {...field('number')} dir="auto" />
        <StepField {...field('decidedOn')} type="date" />
        <Choice
          id="authority"
          label={t('courtDecisions.authority')}
          value={typed?.authority}
          options={authorities.map(({ id, name }) => [id, name[locale]])}
        />
        <StepField {...field('licenseNumber')} />
        <StepField {...field('violationNumber')} />
        <StepField {...field('sourceKey')} hint={t('courtDecisions.sourceKeyHint')} isOptional />
        <Choice
          id="outcome"
          label={t('courtDecisions.outcome')}
          value={typed?.outcome}
          options={(['FIXED', 'CANCELLED'] as const).map((one) => [one, t(`courtDecisions.outcomes.${one}`)])}
        />
        <StepField {...field('fine')} hint={t('courtDecisions.fineHint')} isOptional />
        <StepField {...field('document')} hint={t('courtDecisions.documentHint')} dir="auto" />
        <ReasonField locale={locale} id="reason" value={typed?.reason} error={typed?.field === 'reason' ? typed.message : undefined} />
      </Step>
    </div>
  )
}

type ChoiceProps = { id: string; label: string; value: string | undefined; options: readonly (readonly [value: string, text: string])[] }

function Choice({ id, label, value, options }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      <select id={id} name={id} defaultValue={value} className="control max-w-96">
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
}
