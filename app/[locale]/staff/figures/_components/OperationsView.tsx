import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Money } from '../../_components/Money'
import { Wide } from '../../_components/Wide'
import type { OverviewData } from '../_server/overview'

type ViewProps = { locale: Locale; data: OverviewData }

/** What no filter changes: feeds, what waits, and what is in trouble. */
export function OperationsView({ locale, data }: ViewProps) {
  return (
    <>
      <Feeds locale={locale} data={data} />
      <Cases locale={locale} data={data} />
      <Waiting locale={locale} data={data} />
    </>
  )
}

function Feeds({ locale, data }: ViewProps) {
  const t = wordsOf(locale)
  return (
    <section id="feeds" className="staff-card">
      <h2>{t('overview.feeds')}</h2>
      <dl className="staff-figures">
        {data.feeds.map(({ authority, asOf, stale, missingSince }) => (
          <div key={authority.id}>
            <dt>{authority.name[locale]}</dt>
            <dd>
              <strong className={stale ? 'text-amber' : undefined}>
                {stale && <span aria-hidden="true">⚠ </span>}
                {t(stale ? 'overview.feedStale' : 'overview.feedFresh')}
              </strong>
              <span className="quiet">{asOf ? t.rich('staff.at', momentTags(asOf, locale)) : t('overview.feedNever')}</span>
              {missingSince && (
                <span className="block font-bold text-red">{t.rich('overview.feedGap', momentTags(missingSince, locale))}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Cases({ locale, data: { cases } }: ViewProps) {
  const t = wordsOf(locale)
  return (
    <section className="staff-card">
      <Wide label={t('overview.casesTitle')}>
        <table className="staff-table">
          <caption>{t('overview.casesTitle')}</caption>
          <thead>
            <tr>
              {(['caseAge', 'caseCount', 'caseOverdue', 'caseWaiting'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`overview.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map(({ age, count, overdue, waiting }) => (
              <tr key={age}>
                <th scope="row">{t(`overview.case.${age}`)}</th>
                <td>{count}</td>
                <td>{overdue}</td>
                <td>
                  <Money fils={waiting} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}

function Waiting({ locale, data: { parked, failingJobs } }: ViewProps) {
  const t = wordsOf(locale)
  return (
    <section id="parked" className="staff-card">
      <h2>{t('overview.parked')}</h2>
      <p>
        <a href={`/${locale}/staff/imports/parked`}>
          <strong>{t('overview.count', { count: parked.count })}</strong>
        </a>
        {parked.oldestAt && <span className="block text-soft">{t.rich('overview.parkedSince', momentTags(parked.oldestAt, locale))}</span>}
      </p>
      <h2 id="jobs" className="mt-4">
        {t('overview.jobs')}
      </h2>
      {failingJobs.length === 0 && <p>{t('overview.noJobs')}</p>}
      <ul>
        {failingJobs.map(({ task, count, attempts }) => (
          <li key={task}>{t.rich('overview.job', { task: () => <Ltr>{task}</Ltr>, count, attempts })}</li>
        ))}
      </ul>
    </section>
  )
}
