import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { DIFFERENCES, type ShownImport } from '../_server/imports'

type DifferencesProps = { locale: Locale; one: ShownImport; after: number }

/** What one person may not register alone: the sums by kind, and each row before and after, the largest first. */
export function Differences({ locale, one, after }: DifferencesProps) {
  const t = wordsOf(locale)
  const { id, differenceTotals: totals, differences } = one
  if (totals.length === 0) return null
  const [rows, lowered] = [sum(totals.map(({ tally }) => tally.rows)), sum(totals.map(({ lowers }) => lowers))]
  const last = after + differences.length
  return (
    <section aria-labelledby="differences" className="mb-6">
      <h2 id="differences" className="text-lg">
        {t('imports.differences.title')}
      </h2>
      {one.kind === 'VIOLATIONS' && (
        <p className="mb-3 font-bold">
          {t.rich('imports.differences.lowered', { amount: () => <Amount fils={lowered} locale={locale} /> })}
        </p>
      )}
      <KindTotals locale={locale} totals={totals} withFils={one.kind !== 'LICENSES'} />
      <p className="mt-4 mb-2 text-soft">{t('imports.differences.shown', { from: after + 1, to: last, of: rows })}</p>
      <ul className="card divide-y divide-line">
        {differences.map((row) => (
          <DifferenceLine key={row.line} locale={locale} row={row} />
        ))}
      </ul>
      <nav aria-label={t('imports.differences.title')} className="mt-4 flex flex-wrap gap-3">
        {last < rows && (
          <a href={`/${locale}/staff/imports/${id}?from=${last}#differences`} className="button button-quiet">
            {t('imports.differences.next')}
          </a>
        )}
        {after > 0 && (
          <a href={`/${locale}/staff/imports/${id}?from=${Math.max(after - DIFFERENCES, 0)}#differences`} className="button button-quiet">
            {t('imports.differences.before')}
          </a>
        )}
      </nav>
    </section>
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

type TotalsProps = { locale: Locale; totals: ShownImport['differenceTotals']; withFils: boolean }

function KindTotals({ locale, totals, withFils }: TotalsProps) {
  const t = wordsOf(locale)
  return (
    <ul className="card divide-y divide-line">
      {totals.map(({ kind, text, tally, lowers }) => (
        <li key={kind} className="px-5 py-3">
          <b>{text[locale]}</b> · {t('imports.rows', { rows: tally.rows })}
          {withFils && (
            <>
              {' · '}
              <Amount fils={tally.fils} locale={locale} />
            </>
          )}
          {lowers > 0 && (
            <span className="block font-bold text-red">
              {t.rich('imports.differences.lowers', { amount: () => <Amount fils={lowers} locale={locale} /> })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function DifferenceLine({ locale, row }: { locale: Locale; row: ShownImport['differences'][number] }) {
  const t = wordsOf(locale)
  const { line, text, name, licenseNumber, changes, lowers, outsideRange } = row
  const value = (shown: { ar: string; en: string } | null | undefined) => (shown ? <bdi>{shown[locale]}</bdi> : t('approvals.none'))
  return (
    <li className="px-5 py-3">
      <p>
        <b>{text[locale]}</b> · {t('imports.line', { line })} <Ltr>{name}</Ltr>
        {licenseNumber !== '' && name !== licenseNumber && (
          <>
            {' · '}
            {t.rich('imports.differences.license', { number: () => <Ltr>{licenseNumber}</Ltr> })}
          </>
        )}
      </p>
      <ul>
        {changes.map((change) => (
          <li key={change.name.en} className="[overflow-wrap:anywhere]">
            {change.name[locale]}: {value(change.before)} <span aria-hidden>{locale === 'ar' ? '←' : '→'}</span>
            <span className="sr-only">{t('imports.differences.becomes')}</span> <b>{value(change.after)}</b>
          </li>
        ))}
      </ul>
      {lowers > 0 && (
        <p className="text-red">{t.rich('imports.differences.lowers', { amount: () => <Amount fils={lowers} locale={locale} /> })}</p>
      )}
      {outsideRange && <p className="font-bold text-red">{t('imports.differences.outsideRange')}</p>}
    </li>
  )
}
