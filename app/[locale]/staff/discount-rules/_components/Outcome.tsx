import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Money } from '../../_components/Money'
import { Wide } from '../../_components/Wide'
import type { VersionBegun } from '../_server/version-begun'

/** The forecast by which a version was approved, what it changed at its first midnight, and what the difference comes from. */
export function Outcome({ locale, begun: { forecast, outcome } }: { locale: Locale; begun: VersionBegun }) {
  const t = wordsOf(locale)
  if (!forecast) return null
  return (
    <section className="my-8" aria-labelledby="outcome-heading">
      <h2 id="outcome-heading" className="text-xl">
        {t('discountRules.outcome.title')}
      </h2>
      <p className="my-3 text-soft">
        {t.rich('discountRules.outcome.forecastOf', momentTags(forecast.asOf, locale))}{' '}
        {outcome ? t.rich('discountRules.outcome.comparedAt', momentTags(outcome.comparedAt, locale)) : t('discountRules.outcome.notYet')}
      </p>
      <Wide label={t('discountRules.outcome.title')}>
        <table className="staff-table">
          <thead>
            <tr>
              <th scope="col">{t('discountRules.outcome.what')}</th>
              <th scope="col">{t('discountRules.violations')}</th>
              <th scope="col">{t('discountRules.outcome.takenOff')}</th>
            </tr>
          </thead>
          <tbody>
            <Line locale={locale} name={t('discountRules.outcome.forecast')} violations={forecast.violations}>
              <Amount fils={forecast.before - forecast.after} locale={locale} />
            </Line>
            {outcome?.causes.map(({ kind, violations, amount }) => (
              <Line key={kind} locale={locale} name={t(`discountRules.outcome.causes.${kind}`)} violations={violations}>
                <Money fils={amount} locale={locale} />
              </Line>
            ))}
            {outcome && (
              <Line locale={locale} name={t('discountRules.outcome.actual')} violations={outcome.result.violations}>
                <b>
                  <Amount fils={outcome.result.before - outcome.result.after} locale={locale} />
                </b>
              </Line>
            )}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}

type LineProps = { locale: Locale; name: string; violations: number; children: React.ReactNode }

function Line({ name, violations, children }: LineProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Ltr>{violations.toLocaleString('en')}</Ltr>
      </td>
      <td>{children}</td>
    </tr>
  )
}
