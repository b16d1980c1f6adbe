import { Ltr } from '@/app/_components/Ltr'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { objectHref } from '../../objections/_server/object-href'
import type { FoundLicense } from '../_server/inquiry'
import { AskedFor } from './AskedFor'
import { DuesPanel } from './DuesPanel'
import { Freshness, StaleSources } from './Freshness'
import { ListControls } from './ListControls'
import { type ListAddress, listHref } from './list-href'
import { NoneDue } from './NoneDue'
import { PriceCalendar } from './PriceCalendar'
import { Totals } from './Totals'
import { ViolationsTable } from './ViolationsTable'

type ResultViewProps = { locale: Locale; license: FoundLicense; list: ListAddress }

/** The answer for a licence that was found: what is due first, then the violations it comes from. */
export function ResultView({ locale, license, list }: ResultViewProps) {
  const t = wordsOf(locale)
  const { dues, sources } = license
  return (
    <>
      <PageHead
        locale={locale}
        title={t.rich('result.heading', { number: () => <Ltr>{license.number}</Ltr> })}
        trail={[{ href: `/${locale}/violations`, label: t('pages.violations') }]}
      />
      <AskedFor locale={locale} license={license} />
      <StaleSources locale={locale} sources={sources} />
      {dues.count === 0 ? (
        <NoneDue locale={locale} asOf={dues.asOf} id={list.id} />
      ) : (
        <DuesPanel locale={locale} dues={dues} id={list.id} />
      )}
      {dues.count === 0 && list.shown !== 'paid' ? (
        <a href={listHref(locale, { ...list, shown: 'paid' })} className="no-print mt-4 inline-flex min-h-12 items-center">
          {t('filter.paidList')}
        </a>
      ) : (
        <ListSection locale={locale} list={list} license={license} />
      )}
      {dues.count > 0 && <Totals locale={locale} dues={dues} />}
      {dues.count > 0 && (
        <p className="no-print mt-4">
          {t.rich('objecting.fromResult', { link: (words) => <a href={objectHref(locale, list.id ?? '')}>{words}</a> })}
        </p>
      )}
      <PriceCalendar locale={locale} dues={dues} id={list.id} />
      <Freshness locale={locale} sources={sources} />
      <p className="no-print mt-4">
        <a href={`/${locale}/notices?inquiry=${list.id}`} className="inline-flex min-h-12 items-center">
          {t('subscriptions.link')}
        </a>
      </p>
      <p className="no-print">
        <a href={`/${locale}/objections/list?inquiry=${list.id}`} className="inline-flex min-h-12 items-center">
          {t('objecting.ofLicenseTitle')}
        </a>
        <br />
        <a href={`/${locale}/violations/looks?inquiry=${list.id}`} className="inline-flex min-h-12 items-center">
          {t('looks.title')}
        </a>
      </p>
    </>
  )
}

function ListSection({ locale, license, list }: ResultViewProps) {
  const t = wordsOf(locale)
  const isPaid = list.shown === 'paid'
  const { nodes, totalCount } = license.violations
  return (
    <section aria-labelledby="list-heading">
      <h2 id="list-heading" className="part">
        {t(isPaid ? 'filter.paidList' : 'result.list')}
      </h2>
      <ListControls locale={locale} list={list} license={license}>
        {totalCount > 0 ? (
          <ViolationsTable locale={locale} violations={nodes} inquiry={list.id} />
        ) : (
          <p className="card px-5 py-4">{t(isPaid ? 'filter.nonePaid' : 'filter.empty')}</p>
        )}
      </ListControls>
    </section>
  )
}
