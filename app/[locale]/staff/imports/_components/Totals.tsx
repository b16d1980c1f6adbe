import { Amount } from '@/app/_components/Amount'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ShownImport } from '../_server/imports'

type TotalsProps = { locale: Locale; caption: string; outcome: NonNullable<ShownImport['outcome']>; withFils: boolean }

const OUTCOMES = ['registered', 'unchanged', 'amended', 'parked', 'refused', 'read'] as const

/** Rows and fils by what became of them, with their sum: it is what was read. */
export function Totals({ locale, caption, outcome, withFils }: TotalsProps) {
  const t = wordsOf(locale)
  return (
    <table className="card mb-6 w-full">
      <caption className="px-5 py-3 text-start font-bold">{caption}</caption>
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className="px-3 py-2 text-start sm:px-5">
            {t('imports.what')}
          </th>
          <th scope="col" className="px-3 py-2 text-end sm:px-5">
            <span className="block">{t('imports.rowsHead')}</span>
            {withFils && <span className="block text-soft">{t('imports.fines')}</span>}
          </th>
        </tr>
      </thead>
      <tbody>
        {OUTCOMES.map((name) => (
          <tr key={name} className={name === 'read' ? 'border-t border-line font-bold' : undefined}>
            <th scope="row" className="px-3 py-2 text-start sm:px-5">
              {t(`imports.outcomes.${name}`)}
            </th>
            <td className="px-3 py-2 text-end sm:px-5">
              <span className="block">{t('imports.number', { n: outcome[name].rows })}</span>
              {withFils && (
                <span className="block text-soft">
                  <Amount fils={outcome[name].fils} locale={locale} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
