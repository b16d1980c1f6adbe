import { Ltr } from '@/app/_components/Ltr'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { HowToPay } from '@/app/[locale]/pay/_components/HowToPay'
import type { FoundLicense } from '../_server/inquiry'
import type { Sort } from '../_server/sort-violations'
import { AskedFor } from './AskedFor'
import { DuesPanel } from './DuesPanel'
import { Freshness, StaleSources } from './Freshness'
import { ListControls } from './ListControls'
import { NoneDue } from './NoneDue'
import { Totals } from './Totals'
import { ViolationsTable } from './ViolationsTable'

/** Which part of the list is shown, and in which order. */
export type ListAddress = { id: string; after: string | undefined; sort: Sort }

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
        trail={[{ href: `/${locale}/violations`, label: t('service.title') }]}
      />
      <AskedFor locale={locale} license={license} />
      <StaleSources locale={locale} sources={sources} />
      {dues.count === 0 ? (
        <NoneDue locale={locale} asOf={dues.asOf} />
      ) : (
        <>
          <DuesPanel locale={locale} dues={dues} />
          <section aria-labelledby="list-heading">
            <h2 id="list-heading" className="mt-10 mb-4 text-xl">
              {t('result.list')}
            </h2>
            <ListControls locale={locale} list={list} connection={license.violations}>
              <ViolationsTable locale={locale} violations={license.violations.nodes} sort={list.sort} />
            </ListControls>
          </section>
          <Totals locale={locale} dues={dues} />
          {dues.paymentReference && <HowToPay locale={locale} number={dues.paymentReference.number} total={dues.total} />}
        </>
      )}
      <Freshness locale={locale} sources={sources} />
    </>
  )
}
