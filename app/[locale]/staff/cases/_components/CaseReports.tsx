import type { ReactNode } from 'react'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Wide } from '../../_components/Wide'
import type { ShownCase } from '../_server/case-pages'

type Report = ShownCase['reports'][number]

/** What was reported of the transaction, side by side where two reports contradict each other, and the messages themselves. */
export function CaseReports({ locale, one }: { locale: Locale; one: ShownCase }) {
  const t = wordsOf(locale)
  const { reports, reason } = one
  if (reports.length === 0) return null
  const other = reason === 'UNREADABLE' ? 'unreadable' : 'other'
  const rows = (['amount', 'currency', 'number', 'processed', 'received'] as const).map((name) => ({
    name,
    values: reports.map((report) => result(report, name, locale)),
  }))
  return (
    <section aria-labelledby="reports-heading" className="card mb-8 grid gap-4 p-5">
      <h2 id="reports-heading" className="text-xl">
        {t('cases.reports.title')}
      </h2>
      <Wide label={t('cases.reports.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('cases.reports.what')}</th>
              {reports.map(({ stands }) => (
                <th key={String(stands)} scope="col">
                  {t(`cases.reports.${stands ? 'stands' : other}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, values }) => (
              <tr key={name}>
                <th scope="row">{t(`cases.reports.${name}`)}</th>
                {values.map((value, i) => (
                  <td key={reports[i]?.stands ? 'stands' : 'other'}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {reports.map((report) => (
        <ReportEnd key={String(report.stands)} locale={locale} report={report} />
      ))}
    </section>
  )
}

function result(report: Report, name: 'amount' | 'currency' | 'number' | 'processed' | 'received', locale: Locale): ReactNode {
  const t = wordsOf(locale)
  const moment = (instant: string) => t.rich('cases.moment', momentTags(instant, locale))
  if (name === 'received') return moment(report.receivedAt)
  const said = name === 'amount' ? report.amountText : report[name]
  if (name === 'processed' && report.processedAt) return moment(report.processedAt)
  return said ? <Ltr>{said}</Ltr> : <span className="text-soft">{t('cases.reports.none')}</span>
}

/** Why a report could not be taken, and its message, folded. */
function ReportEnd({ locale, report: { problems, message } }: { locale: Locale; report: Report }) {
  const t = wordsOf(locale)
  return (
    <>
      {problems.length > 0 && (
        <div>
          <h3 className="font-bold">{t('cases.reports.why')}</h3>
          <ul className="list-disc ps-6">
            {problems.map((problem) => (
              <li key={problem.en}>{problem[locale]}</li>
            ))}
          </ul>
        </div>
      )}
      {message && (
        <details>
          <summary className="flex min-h-12 cursor-pointer items-center font-bold">{t('cases.reports.message')}</summary>
          <pre dir="ltr" className="text-[0.8125rem] whitespace-pre-wrap [overflow-wrap:anywhere]">
            {message}
          </pre>
        </details>
      )}
    </>
  )
}
