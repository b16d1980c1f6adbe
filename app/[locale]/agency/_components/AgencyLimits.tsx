import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Agency } from '../_server/my-agency'
import { BudgetView } from './BudgetView'

/** What all programs of an agency together may do, and whether its keys were refused because they guess numbers. */
export function AgencyLimits({ locale, agency }: { locale: Locale; agency: Agency }) {
  const t = wordsOf(locale)
  const { applications, budget, budgetLeft, mostApplications, guessedAt } = agency
  const counted = applications.filter(({ suspendedAt }) => !suspendedAt).length
  return (
    <>
      {guessedAt && (
        <Notice tone="warning" title={t('agency.guessedTitle')}>
          <p>{t.rich('agency.guessed', momentTags(guessedAt, locale))}</p>
        </Notice>
      )}
      <BudgetView locale={locale} budget={budget} budgetLeft={budgetLeft} of="agency">
        <p className="text-[0.9375rem] text-soft">{t('agency.programsOfMost', { n: counted, most: mostApplications })}</p>
      </BudgetView>
    </>
  )
}
