import { dayTag } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Money } from '../../_components/Money'
import type { OverviewData } from '../_server/overview'
import { Comparison } from './Comparison'

type Period = OverviewData['periods'][number]

const FIGURES = ['outstanding', 'registered', 'paid', 'discounted', 'refunded', 'cancelled', 'takenBack', 'released'] as const

/** Figures that are left out where they are nothing. */
const RARE: readonly string[] = ['cancelled', 'takenBack', 'released']

/** What happened in some days, each figure compared in words with as many days before. What is nothing in both is left out, but for what staff look for. */
export function PeriodCard({ locale, period }: { locale: Locale; period: Period }) {
  const t = wordsOf(locale)
  const days = { from: dayTag(period.from, locale).date, to: dayTag(period.to, locale).date }
  return (
    <section className="staff-card">
      <h3>{period.name === 'CHOSEN' ? t.rich('overview.period.CHOSEN', days) : t(`overview.period.${period.name}`)}</h3>
      <p className="text-[0.9375rem] text-soft">{t.rich('overview.against', { from: dayTag(period.beforeFrom, locale).date })}</p>
      <dl className="staff-figures">
        {FIGURES.map((name) => (
          <PeriodFigure key={name} locale={locale} name={name} figure={period[name]} />
        ))}
      </dl>
    </section>
  )
}

type FigureProps = { locale: Locale; name: (typeof FIGURES)[number]; figure: Period[(typeof FIGURES)[number]] }

function PeriodFigure({ locale, name, figure }: FigureProps) {
  const t = wordsOf(locale)
  if (!figure || (RARE.includes(name) && figure.fils === 0 && figure.filsBefore === 0)) return null
  return (
    <div>
      <dt>{t(`overview.figure.${name}`)}</dt>
      <dd>
        <span className="amount">
          <Money fils={figure.fils} locale={locale} />
        </span>
        {'count' in figure && (
          <span className="quiet">{t(name === 'refunded' ? 'overview.refunds' : 'overview.count', { count: Math.abs(figure.count) })}</span>
        )}
        <Comparison locale={locale} now={figure.fils} before={figure.filsBefore} change={figure.change ?? null} />
      </dd>
    </div>
  )
}
