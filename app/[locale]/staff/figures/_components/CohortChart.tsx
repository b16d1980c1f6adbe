import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Money } from '../../_components/Money'
import type { OverviewData } from '../_server/overview'
import { placed, scaled } from './bars'
import { MonthTable, monthName, shortMonth } from './MonthTable'

const [WIDTH, HEIGHT, STEP] = [340, 170, 26]

/** What part of the fines of each month's offences was collected: a bar of at most 100 a month, and the same as a table. */
export function CohortChart({ locale, cohorts }: { locale: Locale; cohorts: OverviewData['cohorts'] }) {
  const t = wordsOf(locale)
  return (
    <section className="staff-card">
      <h2>{t('overview.cohorts')}</h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="staff-chart">
        {cohorts.map(({ month, rate }, index) => {
          const height = scaled(rate ?? 0, 100, HEIGHT - 40)
          const x = placed(index * STEP + 3, 18, { locale, whole: WIDTH })
          return (
            <g key={month}>
              <rect x={x} y={20} width="18" height={HEIGHT - 40} className="bar-pale" />
              <rect x={x} y={HEIGHT - 20 - height} width="18" height={height} className="bar-strong" />
              <text x={x + 9} y={14} textAnchor="middle">
                {rate == null ? '' : Math.round(rate)}
              </text>
              <text x={x + 9} y={HEIGHT - 6} textAnchor="middle">
                {shortMonth(month)}
              </text>
            </g>
          )
        })}
      </svg>
      <MonthTable
        locale={locale}
        title={t('overview.cohorts')}
        columns={[t('overview.rate'), t('overview.offences'), t('overview.collected'), t('overview.figure.outstanding')]}
        rows={cohorts.map(({ month, rate, offences, collected, outstanding }) => ({
          name: monthName(month, locale),
          cells: [
            rate == null ? t('overview.noRate') : <Ltr>{`${rate}%`}</Ltr>,
            <Money key="offences" fils={offences.fils} locale={locale} />,
            <Money key="collected" fils={collected.fils} locale={locale} />,
            <Money key="outstanding" fils={outstanding.fils} locale={locale} />,
          ],
        }))}
      />
    </section>
  )
}
