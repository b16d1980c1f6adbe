import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Agency } from '../../../agency/_server/my-agency'
import { Step, StepField } from '../../_components/Step'

type BudgetFormProps = { locale: Locale; agency: Agency; result: Readonly<Record<string, string>> | null }

/** How much all programs of an agency may ask together. */
export function BudgetForm({ locale, agency, result }: BudgetFormProps) {
  const t = wordsOf(locale)
  const refused = result?.act === 'budget' && result.refused ? result : null
  return (
    <div className="my-6">
      <Step
        title={t('agencies.changeBudget')}
        about={t('agencies.changeBudgetAbout')}
        submit={t('agencies.changeBudget')}
        action={`/${locale}/staff/agencies/act`}
        sends={{ act: 'budget', agency: agency.id }}
        isOpen={refused !== null}
      >
        <StepField
          id="budget"
          label={t('agencies.budgetPoints')}
          value={refused?.budget ?? String(agency.budget)}
          error={refused?.field === 'budget' ? refused.message : undefined}
          dir="ltr"
        />
      </Step>
    </div>
  )
}
