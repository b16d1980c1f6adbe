import { Ltr } from '@/app/_components/Ltr'
import { dayOfInstantText, dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { calendarDay, dayInAmman, daysBetween } from '@/domain/values/calendar-day'
import { Wide } from '../../_components/Wide'
import { objectionHref } from '../_server/objection-filter'
import type { ListedObjection } from '../_server/objection-pages'

const COLUMNS = [
  ['number', ''],
  ['state', ''],
  ['due', ''],
  ['violation', 'max-md:hidden'],
  ['reason', 'max-lg:hidden'],
  ['age', 'max-lg:hidden'],
  ['authority', 'max-lg:hidden'],
  ['assignee', 'max-sm:hidden'],
] as const

/** The objections of one page, what is overdue first. */
export function ObjectionList({ locale, objections }: { locale: Locale; objections: readonly ListedObjection[] }) {
  const t = wordsOf(locale)
  return (
    <div className="staff-card">
      <Wide label={t('objections.title')}>
        <table className="staff-table">
          <thead>
            <tr>
              {COLUMNS.map(([column, hidden]) => (
                <th key={column} scope="col" className={hidden}>
                  {t(`objections.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {objections.map((one) => (
              <Row key={one.number} locale={locale} one={one} />
            ))}
          </tbody>
        </table>
      </Wide>
    </div>
  )
}

function Row({ locale, one }: { locale: Locale; one: ListedObjection }) {
  const t = wordsOf(locale)
  const { number, state, submittedAt, assignee, authority, reason, violations } = one
  const today = dayInAmman(new Date())
  const age = Math.max(0, daysBetween(dayInAmman(new Date(submittedAt)), today))
  return (
    <tr>
      <th scope="row">
        <a href={objectionHref(locale, number)}>
          <Ltr>{number}</Ltr>
        </a>
      </th>
      <td>{t(`objections.states.${state}`)}</td>
      <td>
        <Due locale={locale} one={one} />
      </td>
      <td className="max-md:hidden">
        {violations.map((violation) => (
          <span key={violation.id} className="me-2">
            <Ltr>{violation.number}</Ltr>
          </span>
        ))}
      </td>
      <td className="max-lg:hidden">{reason.name[locale]}</td>
      <td className="whitespace-nowrap max-lg:hidden" title={dayOfInstantText(submittedAt, locale)}>
        {t('objections.days', { n: age })}
      </td>
      <td className="max-lg:hidden">{authority.name[locale]}</td>
      <td className="max-sm:hidden">{assignee ? <bdi>{assignee}</bdi> : <span className="text-soft">{t('objections.nobody')}</span>}</td>
    </tr>
  )
}

/** How long is left of whoever's turn it is, or how late staff are. */
export function Due({
  locale,
  one: { dueOn, isOverdue, turn },
}: {
  locale: Locale
  one: Pick<ListedObjection, 'dueOn' | 'isOverdue' | 'turn'>
}) {
  const t = wordsOf(locale)
  if (!dueOn) return <span className="text-soft">{t('objections.ended')}</span>
  const left = daysBetween(dayInAmman(new Date()), calendarDay(dueOn))
  return (
    <span title={dayText(dueOn, locale)} className={isOverdue ? 'font-bold text-red' : undefined}>
      {isOverdue ? t('objections.late', { n: -left }) : t('objections.left', { n: Math.max(0, left) })}
      {turn === 'MAKER' && <span className="text-soft"> · {t('objections.theirs')}</span>}
    </span>
  )
}
