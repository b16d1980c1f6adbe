import { Ltr } from '@/app/_components/Ltr'
import { monthText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { calendarDay, dayInAmman, daysBetween, startOfMonth } from '@/domain/values/calendar-day'
import type { ListedVersion } from '../_server/discount-rules'
import './rule-calendar.css'

const WIDTH = 1_200
const MONTHS_BEFORE = 3
const MONTHS = 12

/** What is in force when, over a year, as bars. The table below says the same in words. */
export function RuleCalendar({ locale, versions }: { locale: Locale; versions: readonly ListedVersion[] }) {
  const t = wordsOf(locale)
  const today = dayInAmman(new Date())
  const first = startOfMonth(today, -MONTHS_BEFORE)
  const last = startOfMonth(today, MONTHS - MONTHS_BEFORE)
  const span = daysBetween(first, last)
  const at = (day: string) => Math.max(0, Math.min(WIDTH, Math.round((daysBetween(first, calendarDay(day)) / span) * WIDTH)))
  const bars = versions
    .filter(({ rule, state }) => state !== 'WITHDRAWN' && (rule.payTo ?? first) >= first && rule.payFrom < last)
    .map(({ rule, state }) => {
      const [from, to] = [at(rule.payFrom), rule.payTo ? at(rule.payTo) : WIDTH]
      return {
        key: `${rule.id} ${rule.version}`,
        name: rule.title[locale],
        percent: rule.percent,
        state,
        from,
        width: Math.max(to - from, 4),
      }
    })
  const x = (from: number, width = 0) => (locale === 'ar' ? WIDTH - from - width : from)
  if (bars.length === 0) return null
  return (
    <figure className="rule-calendar card" aria-hidden="true">
      <p className="months">
        {Array.from({ length: MONTHS }, (_, nth) => (
          <span key={nth}>{monthText(startOfMonth(today, nth - MONTHS_BEFORE), locale)}</span>
        ))}
      </p>
      {bars.map(({ key, name, percent, state, from, width }) => (
        <div key={key}>
          <p>
            {name} · <Ltr>{percent}%</Ltr>
          </p>
          <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} 14`} preserveAspectRatio="none">
            <rect className="track" x="0" y="5" width={WIDTH} height="4" />
            <rect className={state === 'IN_FORCE' ? 'now' : 'other'} x={x(from, width)} y="0" width={width} height="14" rx="3" />
            <rect className="today" x={x(at(today))} y="0" width="2" height="14" />
          </svg>
        </div>
      ))}
      <figcaption>{t('discountRules.calendarNote')}</figcaption>
    </figure>
  )
}
