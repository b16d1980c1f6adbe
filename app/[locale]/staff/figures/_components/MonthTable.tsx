import type { ReactNode } from 'react'
import { INTL_LOCALE, type Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Wide } from '../../_components/Wide'

type MonthTableProps = {
  locale: Locale
  title: string
  columns: readonly string[]
  rows: readonly { name: string; cells: readonly ReactNode[] }[]
}

/** The table behind a chart by months. */
export function MonthTable({ locale, title, columns, rows }: MonthTableProps) {
  const t = wordsOf(locale)
  return (
    <details>
      <summary>{t('overview.table')}</summary>
      <Wide label={title}>
        <table className="staff-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('overview.month')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </details>
  )
}

/** «آب 2021», "August 2021". */
export function monthName(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(INTL_LOCALE[locale], { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${month}T00:00:00Z`),
  )
}

/** The number of the month, and in January the year. */
export function shortMonth(month: string): string {
  const number = Number(month.slice(5, 7))
  return number === 1 ? month.slice(0, 4) : String(number)
}
