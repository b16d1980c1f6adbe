import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { StaffHolidaysQuery } from '@/graphql/generated/client/graphql'
import { Step, StepField } from '../../_components/Step'
import { Wide } from '../../_components/Wide'

type Terms = StaffHolidaysQuery['objectionTerms'][number]
type Result = Readonly<Record<string, string>> | null
type ObjectionTermsProps = { locale: Locale; terms: readonly Terms[]; manages: boolean; result: Result }

/** What each authority takes of objections, and a form to ask for other terms. */
export function ObjectionTerms({ locale, terms, manages, result }: ObjectionTermsProps) {
  const t = wordsOf(locale)
  return (
    <div className="staff-card mt-8">
      <h2>{t('workingCalendar.terms')}</h2>
      <p className="max-w-[62ch] text-soft">{t('workingCalendar.termsLead')}</p>
      <Wide label={t('workingCalendar.terms')}>
        <table className="staff-table">
          <thead>
            <tr>
              {(['termsAuthority', 'mostAtOnce', 'withinDays', 'reduceArticle'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`workingCalendar.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {terms.map(({ authority, mostAtOnce, withinDays, reduceArticle }) => (
              <tr key={authority.id}>
                <th scope="row">{authority.name[locale]}</th>
                <td>{mostAtOnce}</td>
                <td>{withinDays ?? t('workingCalendar.noEnd')}</td>
                <td>{reduceArticle === null ? t('workingCalendar.notLowered') : <bdi>{reduceArticle}</bdi>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {manages && (
        <div className="mt-4 grid gap-2">
          {terms.map((one) => (
            <TermsForm key={one.authority.id} locale={locale} terms={one} result={result} />
          ))}
        </div>
      )}
    </div>
  )
}

function TermsForm({ locale, terms, result }: { locale: Locale; terms: Terms; result: Result }) {
  const t = wordsOf(locale)
  const { authority, mostAtOnce, withinDays, reduceArticle } = terms
  const typed = result?.refused && result.act === 'terms' && result.authority === authority.id ? result : null
  const field = (name: 'mostAtOnce' | 'withinDays' | 'reduceArticle' | 'reason', now: string) => ({
    id: `${name}-${authority.id}`,
    name,
    value: typed?.[name] ?? now,
    error: typed?.field === name ? typed.message : undefined,
  })
  return (
    <Step
      title={t('workingCalendar.termsChange', { authority: authority.name[locale] })}
      about={t('workingCalendar.termsAbout')}
      submit={t('workingCalendar.termsAsk')}
      action={`/${locale}/staff/calendar/act`}
      sends={{ act: 'terms', authority: authority.id }}
      isOpen={typed !== null}
    >
      <StepField {...field('mostAtOnce', String(mostAtOnce))} label={t('workingCalendar.mostAtOnce')} dir="ltr" />
      <StepField
        {...field('withinDays', withinDays === null ? '' : String(withinDays))}
        label={t('workingCalendar.withinDays')}
        hint={t('workingCalendar.withinDaysHint')}
        dir="ltr"
        isOptional
      />
      <StepField
        {...field('reduceArticle', reduceArticle ?? '')}
        label={t('workingCalendar.reduceArticle')}
        hint={t('workingCalendar.reduceArticleHint')}
        dir="auto"
        isOptional
      />
      <StepField {...field('reason', '')} label={t('approvals.why')} hint={t('approvals.whyHint')} isLong />
    </Step>
  )
}
