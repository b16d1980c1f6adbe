import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { OverviewData } from '../_server/overview'
import { BarTable } from './BarTable'
import { CohortChart } from './CohortChart'
import { MonthChart } from './MonthChart'
import { OperationsView } from './OperationsView'
import { PeriodCard } from './PeriodCard'
import { ShareTable } from './ShareTable'

/** The figures, from what is due to what is in trouble. */
export function OverviewView({ locale, data }: { locale: Locale; data: OverviewData }) {
  const t = wordsOf(locale)
  const chosen = data.periods.find(({ name }) => name === 'CHOSEN')
  const ordered = [...(chosen ? [chosen] : []), ...data.periods.filter((period) => period !== chosen)]
  return (
    <>
      <h2 className="sr-only">{t('overview.periods')}</h2>
      <div className="staff-grid">
        {ordered.map((period) => (
          <PeriodCard key={period.name} locale={locale} period={period} />
        ))}
      </div>
      <p className="mb-6 text-soft">{t('overview.addsUp')}</p>
      <div className="staff-halves">
        <MonthChart locale={locale} months={data.months} />
        <CohortChart locale={locale} cohorts={data.cohorts} />
        <BarTable
          locale={locale}
          title={t('overview.ageing')}
          column={t('overview.ageColumn')}
          rows={data.ageing.map(({ age, outstanding }) => ({ key: age, name: t(`overview.age.${age}`), ...outstanding }))}
        />
        <BarTable
          locale={locale}
          title={t('overview.times')}
          column={t('overview.timeColumn')}
          rows={data.timesToPayment.map(({ time, paid }) => ({ key: time, name: t(`overview.time.${time}`), ...paid }))}
        />
      </div>
      {(['byAuthority', 'byType', 'byCenter'] as const).map((by) => (
        <ShareTable key={by} locale={locale} by={by} shares={data[by]} />
      ))}
      <div className="staff-halves">
        <BarTable
          locale={locale}
          title={t('overview.byChannel')}
          column={t('overview.channel')}
          rows={data.byChannel.map(({ channel, paid }) => ({ key: channel ?? '-', name: channel ?? t('overview.noChannel'), ...paid }))}
        />
        <OperationsView locale={locale} data={data} />
      </div>
    </>
  )
}
