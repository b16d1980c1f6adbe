import type { ReactNode } from 'react'
import { Field, FieldError } from '@/app/_components/Field'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { amountText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Changes } from '../../_components/Changes'
import { Follows } from '../../_components/Follows'
import { Step, StepField } from '../../_components/Step'
import type { ShownObjection } from '../_server/objection-pages'

type Result = Readonly<Record<string, string>> | null

type StepsProps = { locale: Locale; one: ShownObjection; result: Result }

/** What whoever looks can do about an objection now. */
export function ObjectionSteps({ locale, one, result }: StepsProps) {
  const t = wordsOf(locale)
  const { staffSteps, refusal, approval } = one
  return (
    <section aria-labelledby="steps-heading" className="mb-8">
      <h2 id="steps-heading" className="mb-4 text-xl">
        {t('objections.steps')}
      </h2>
      {approval && <Proposal locale={locale} approval={approval} />}
      {refusal && <Notice title={t('objections.refused')}>{refusal[locale]}</Notice>}
      {staffSteps.length === 0 && !approval && !refusal && <p>{t('objections.nothing')}</p>}
      <div className="grid gap-4">
        {staffSteps.includes('TAKE') && <ActStep locale={locale} one={one} act="take" result={result} />}
        {staffSteps.includes('ASK') && (
          <ActStep locale={locale} one={one} act="ask" result={result}>
            <StepField id="ask-text" name="text" label={t('objections.what')} {...typed(result, 'ask', 'text')} isLong />
          </ActStep>
        )}
        {staffSteps.includes('SET_HEARING') && (
          <ActStep locale={locale} one={one} act="hearing" result={result}>
            <StepField id="at" label={t('objections.when')} type="datetime-local" {...typed(result, 'hearing', 'at')} />
            <StepField id="place" label={t('objections.where')} dir="auto" {...typed(result, 'hearing', 'place')} />
          </ActStep>
        )}
        {staffSteps.includes('RECORD_HEARING') && <RecordStep locale={locale} one={one} result={result} />}
        {staffSteps.includes('SPLIT') && <SplitStep locale={locale} one={one} result={result} />}
        {staffSteps.includes('DECIDE') && <DecideStep locale={locale} one={one} result={result} />}
      </div>
    </section>
  )
}

/** What was typed into a refused form, and what is wrong with it. */
function typed(result: Result, act: string, name: string) {
  if (!result?.refused || result.act !== act) return {}
  return { value: result[name], error: result.field === name ? result.message : undefined }
}

type Act = 'take' | 'ask' | 'hearing' | 'record' | 'split' | 'decide'

/** One thing that can be done. It names the revision that was seen, so that two people do not both do it. */
function ActStep({ locale, one, act, result, children }: StepsProps & { act: Act; children?: ReactNode }) {
  const t = wordsOf(locale)
  return (
    <Step
      title={t(`objections.act.${act}`)}
      about={t(`objections.about.${act === 'decide' && one.state === 'APPEALED' ? 'decideAppeal' : act}`)}
      submit={t(`objections.do.${act}`)}
      action={`/${locale}/staff/objections/act`}
      sends={{ act, number: one.number, revision: one.revision }}
      isOpen={result?.refused !== undefined && result.act === act}
    >
      {children}
    </Step>
  )
}

function SplitStep({ locale, one, result }: StepsProps) {
  const t = wordsOf(locale)
  const error = typed(result, 'split', 'violationIds').error
  return (
    <ActStep locale={locale} one={one} act="split" result={result}>
      <fieldset aria-describedby={error ? 'split-error' : undefined}>
        <legend className="font-bold">{t('objections.violations')}</legend>
        {error && <FieldError id="split">{error}</FieldError>}
        {one.violations.map(({ id, number, type }) => (
          <label key={id} className="flex min-h-12 items-center gap-3">
            <input type="checkbox" name="v" value={id} className="size-6" />
            <span>
              <Ltr>{number}</Ltr> · {type.name[locale]}
            </span>
          </label>
        ))}
      </fieldset>
    </ActStep>
  )
}

function RecordStep({ locale, one, result }: StepsProps) {
  const t = wordsOf(locale)
  return (
    <ActStep locale={locale} one={one} act="record" result={result}>
      <Field id="attended" label={t('objections.attended')}>
        <select id="attended" name="attended" defaultValue={result?.attended ?? 'yes'} className="control max-w-96">
          <option value="yes">{t('objections.came')}</option>
          <option value="no">{t('objections.absent')}</option>
        </select>
      </Field>
      <StepField id="record-text" name="text" label={t('objections.minutes')} {...typed(result, 'record', 'text')} isLong />
    </ActStep>
  )
}

function DecideStep({ locale, one, result }: StepsProps) {
  const t = wordsOf(locale)
  const isAppeal = one.state === 'APPEALED'
  const outcomes = ['ACCEPTED', ...(one.mayReduce ? (['REDUCED'] as const) : []), isAppeal ? 'UPHELD' : 'REJECTED'] as const
  return (
    <ActStep locale={locale} one={one} act="decide" result={result}>
      {isAppeal && <p className="font-bold">{t('objections.appealOf')}</p>}
      <Field id="outcome" label={t('objections.outcome')}>
        <select id="outcome" name="outcome" defaultValue={result?.outcome} className="control max-w-96">
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`objectionOutcomes.${outcome}`)}
            </option>
          ))}
        </select>
      </Field>
      {one.mayReduce &&
        one.violations.map(({ id, number, fine }) => (
          <StepField
            key={id}
            id={`fine-${id}`}
            label={t('objections.fineOf', { number })}
            hint={t('objections.fineHint', { amount: amountText(fine ?? 0, locale) })}
            isOptional
          />
        ))}
      <StepField
        id="decide-reason"
        name="reason"
        label={t('objections.decisionReason')}
        hint={t('objections.decisionReasonHint')}
        {...typed(result, 'decide', 'reason')}
        isLong
      />
      <StepField id="article" label={t('objections.articleField')} dir="auto" {...typed(result, 'decide', 'article')} />
      <StepField
        id="identity"
        label={t('objections.identity')}
        hint={t('objections.identityHint')}
        dir="auto"
        {...typed(result, 'decide', 'identity')}
      />
    </ActStep>
  )
}

/** The decision that waits for a second adjudicator, with all that would change. */
function Proposal({ locale, approval }: { locale: Locale; approval: NonNullable<ShownObjection['approval']> }) {
  const t = wordsOf(locale)
  return (
    <Notice tone="warning" title={t('objections.waits')}>
      <p>
        <bdi>{approval.reason}</bdi>
      </p>
      <Changes locale={locale} changes={approval.changes} label={t('objections.waits')} />
      <Follows locale={locale} consequences={approval.consequences} />
      {approval.refusal && <p className="font-bold">{approval.refusal[locale]}</p>}
      <p>
        <a href={`/${locale}/staff/approvals`}>{t('objections.toApproval')}</a>
      </p>
    </Notice>
  )
}
