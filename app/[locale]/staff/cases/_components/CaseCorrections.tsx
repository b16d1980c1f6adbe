import { Amount } from '@/app/_components/Amount'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Searched } from '../../_components/Searched'
import { Wide } from '../../_components/Wide'
import type { ShownCase } from '../_server/case-pages'

/** Violations that were cancelled or lowered after they were paid, with their receipts, before and after. */
export function CaseCorrections({ locale, one: { corrections } }: { locale: Locale; one: ShownCase }) {
  const t = wordsOf(locale)
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby="corrections-heading" className="card mb-8 grid gap-4 p-5">
      <h2 id="corrections-heading" className="text-xl">
        {t('cases.released.title')}
      </h2>
      <p className="max-w-[72ch]">{t('cases.released.lead')}</p>
      <Wide label={t('cases.released.amount')}>
        <table className="staff-table">
          <thead>
            <tr>
              {(['violation', 'receipt', 'before', 'after', 'amount', 'at'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`cases.released.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {corrections.map((line) => (
              <Line key={`${line.receiptNumber} ${line.violationNumber} ${line.at} ${line.fineBefore}`} locale={locale} line={line} />
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}

function Line({ locale, line }: { locale: Locale; line: ShownCase['corrections'][number] }) {
  const t = wordsOf(locale)
  const { violationNumber, receiptNumber, fineBefore, fineAfter, amount, at } = line
  return (
    <tr>
      <th scope="row">
        <Searched locale={locale} number={violationNumber} />
      </th>
      <td>
        <Searched locale={locale} number={receiptNumber} />
      </td>
      <td>
        <Amount fils={fineBefore} locale={locale} />
      </td>
      <td>{fineAfter == null ? t('cases.released.cancelled') : <Amount fils={fineAfter} locale={locale} />}</td>
      <td>
        <Amount fils={amount} locale={locale} />
      </td>
      <td>{t.rich('cases.moment', momentTags(at, locale))}</td>
    </tr>
  )
}
