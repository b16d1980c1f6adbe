import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Money } from '../../_components/Money'
import { Wide } from '../../_components/Wide'
import { placed, scaled } from './bars'

type Row = { key: string; name: string; count: number; fils: number }

type BarTableProps = { locale: Locale; title: string; column: string; rows: readonly Row[] }

/** Amounts as a table of which each row also has a bar. */
export function BarTable({ locale, title, column, rows }: BarTableProps) {
  const t = wordsOf(locale)
  const most = Math.max(...rows.map(({ fils }) => fils), 0)
  return (
    <section className="staff-card">
      <Wide label={title}>
        <table className="staff-table">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{column}</th>
              <th scope="col">{t('story.amount')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, count, fils }) => (
              <tr key={key}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td className="w-[60%]">
                  <Money fils={fils} locale={locale} /> <span className="text-soft">({t('overview.count', { count })})</span>
                  <Bar locale={locale} part={scaled(fils, most, 100)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {rows.length === 0 && <p className="text-soft">{t('overview.nothing')}</p>}
    </section>
  )
}

/** A bar of 0 to 100 parts that begins where one begins to read. */
export function Bar({ locale, part }: { locale: Locale; part: number }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect x={placed(0, part, { locale, whole: 100 })} width={part} height="8" y="1" className="bar-strong" />
    </svg>
  )
}
