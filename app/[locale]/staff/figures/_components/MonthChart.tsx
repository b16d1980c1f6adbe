import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Money } from '../../_components/Money'
import type { OverviewData } from '../_server/overview'
import { placed, scaled } from './bars'
import { MonthTable, monthName, shortMonth } from './MonthTable'

type Month = OverviewData['months'][number]

const [WIDTH, HEIGHT, STEP] = [340, 170, 26]

/** What was registered and paid in each month: two bars a month, and the same as a table. */
export function MonthChart({ locale, months }: { locale: Locale; months: readonly Month[] }) {
  const t = wordsOf(locale)
  const most = Math.max(...months.flatMap(({ registered, paid }) => [registered.fils, paid.fils]), 0)
  const bar = (fils: number, x: number, className: string) => {
    const height = scaled(fils, most, HEIGHT - 25)
    return <rect x={placed(x, 10, { locale, whole: WIDTH })} y={HEIGHT - 20 - height} width="10" height={height} className={className} />
  }
  return (
    <section className="staff-card">
      <h2>{t('overview.months')}</h2>
      <p className="staff-legend">
        {(['registered', 'paid'] as const).map((name) => (
          <span key={name}>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <rect x="1" y="1" width="12" height="12" className={CLASSES[name]} />
            </svg>
            {t(`overview.figure.${name}`)}
          </span>
        ))}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="staff-chart">
        {months.map(({ month, registered, paid }, index) => (
          <g key={month}>
            {bar(registered.fils, index * STEP + 2, CLASSES.registered)}
            {bar(paid.fils, index * STEP + 13, CLASSES.paid)}
            <text x={placed(index * STEP + 12, 0, { locale, whole: WIDTH })} y={HEIGHT - 6} textAnchor="middle">
              {shortMonth(month)}
            </text>
          </g>
        ))}
      </svg>
      <MonthTable
        locale={locale}
        title={t('overview.months')}
        columns={[t('overview.figure.registered'), t('overview.figure.paid')]}
        rows={months.map(({ month, registered, paid }) => ({
          name: monthName(month, locale),
          cells: [registered, paid].map(({ fils, count }) => (
            <>
              <Money fils={fils} locale={locale} /> <span className="text-soft">({t('overview.count', { count })})</span>
            </>
          )),
        }))}
      />
    </section>
  )
}

const CLASSES = { registered: 'bar-pale', paid: 'bar-strong' } as const
