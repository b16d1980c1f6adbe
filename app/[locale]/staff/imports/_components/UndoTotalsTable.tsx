import { Amount } from '@/app/_components/Amount'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { UndoTotals } from '../_server/undo'

type UndoTotalsProps = { locale: Locale; totals: UndoTotals; isPreview: boolean }

/** How many rows of a file are undone and how many not, their fines, and why the others are left. */
export function UndoTotalsTable({ locale, totals, isPreview }: UndoTotalsProps) {
  const t = wordsOf(locale)
  const parts = (['undone', 'left', 'waiting', 'all'] as const).filter((part) => part !== 'waiting' || totals.waiting.rows > 0)
  return (
    <>
      <table className="card mb-6 w-full">
        <caption className="px-5 py-3 text-start font-bold">{t(isPreview ? 'imports.undo.would' : 'imports.undo.became')}</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="px-3 py-2 text-start sm:px-5">
              {t('imports.what')}
            </th>
            <th scope="col" className="px-3 py-2 text-end sm:px-5">
              <span className="block">{t('imports.rowsHead')}</span>
              <span className="block text-soft">{t('imports.fines')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part} className={part === 'all' ? 'border-t border-line font-bold' : undefined}>
              <th scope="row" className="px-3 py-2 text-start sm:px-5">
                {t(`imports.undo.parts.${part}`)}
              </th>
              <td className="px-3 py-2 text-end sm:px-5">
                <span className="block">{t('imports.number', { n: totals[part].rows })}</span>
                <span className="block text-soft">
                  <Amount fils={totals[part].fils} locale={locale} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {totals.reasons.length > 0 && (
        <section className="mb-6">
          <h2 className="text-lg">{t(isPreview ? 'imports.undo.reasonsWould' : 'imports.undo.reasons')}</h2>
          <ul className="card mt-2 divide-y divide-line">
            {totals.reasons.map(({ reason, text, tally }) => (
              <li key={reason} className="px-5 py-3">
                <b>{t('imports.rows', { rows: tally.rows })}</b> · <Amount fils={tally.fils} locale={locale} />
                <span className="block">{text[locale]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
