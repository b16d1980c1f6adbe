import { described, Field } from '@/app/_components/Field'
import { wordsOf } from '@/app/_i18n/words'
import type { ChoosingProps } from './choosing-props'
import { PlanView } from './PlanView'

/** What to pay with the money at hand. The question and its answer stand in one place. */
export function Planner(props: ChoosingProps) {
  const { locale, inquiry, asked, license } = props
  const t = wordsOf(locale)
  const plan = license.paymentPlan
  const error = plannerError(props)
  return (
    <section aria-labelledby="planner-heading" className="card p-5" id="plan">
      <h2 id="planner-heading" className="mb-3 text-xl">
        {t('planner.heading')}
      </h2>
      <form method="get" action={`/${locale}/violations/choose#plan`}>
        <input type="hidden" name="inquiry" value={inquiry} />
        {asked.ids.map((id) => (
          <input key={id} type="hidden" name="v" value={id} />
        ))}
        <Field id="budget" label={t('planner.budget')} hint={t('planner.hint')} error={error && t(`planner.error.${error}`)}>
          <input
            id="budget"
            name="budget"
            inputMode="decimal"
            autoComplete="off"
            dir="ltr"
            defaultValue={asked.budget?.typed}
            className="control budget"
            {...described('budget', { hint: true, error: error !== undefined })}
          />
        </Field>
        <button type="submit" className="button button-quiet mt-3 w-full sm:w-auto">
          {t('planner.submit')}
        </button>
      </form>
      {plan?.__typename === 'PaymentPlan' && <PlanView {...props} plan={plan} />}
    </section>
  )
}

type PlannerError = 'empty' | 'invalid' | 'BUDGET_TOO_SMALL' | 'BUDGET_TOO_LARGE' | 'TOO_MANY_VIOLATIONS'

function plannerError({ asked: { budget }, license }: ChoosingProps): PlannerError | undefined {
  if (!budget) return undefined
  if (budget.fils === null) return budget.typed.trim() === '' ? 'empty' : 'invalid'
  return license.paymentPlan?.__typename === 'PaymentPlanRefused' ? license.paymentPlan.code : undefined
}
