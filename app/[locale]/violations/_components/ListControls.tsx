import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FoundLicense } from '../_server/inquiry'
import { SORTS, type Sort } from '../_server/sort-violations'
import type { ListAddress } from './ResultView'

const SORT_NAMES = { date: 'result.sortDate', amount: 'result.sortAmount', authority: 'result.sortAuthority' } as const satisfies Record<
  Sort,
  string
>

type ListControlsProps = { locale: Locale; list: ListAddress; connection: FoundLicense['violations']; children: ReactNode }

/** The list between its orders and its pages. A list of several pages has only one order: sorting one page of it would mislead. */
export function ListControls({ locale, list, connection, children }: ListControlsProps) {
  const { totalCount, pageInfo, nodes } = connection
  const isWhole = nodes.length === totalCount
  return (
    <>
      {isWhole && totalCount > 1 && <SortLinks locale={locale} list={list} />}
      {children}
      {!isWhole && <PageLinks locale={locale} list={list} next={pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined} />}
    </>
  )
}

function SortLinks({ locale, list }: { locale: Locale; list: ListAddress }) {
  const t = wordsOf(locale)
  return (
    <nav aria-label={t('result.sortBy')} className="no-print mb-3 flex flex-wrap items-center gap-x-4 text-[0.9375rem]">
      <span className="text-soft">{t('result.sortBy')}</span>
      {SORTS.map((sort) => (
        <a
          key={sort}
          href={`${addressOf(locale, list)}&sort=${sort}#list-heading`}
          aria-current={sort === list.sort || undefined}
          className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {t(SORT_NAMES[sort])}
        </a>
      ))}
    </nav>
  )
}

function PageLinks({ locale, list, next }: { locale: Locale; list: ListAddress; next: string | undefined }) {
  const t = wordsOf(locale)
  const first = addressOf(locale, list)
  return (
    <nav aria-label={t('result.pages')} className="no-print mt-4 flex flex-wrap gap-3">
      {next && (
        <a href={`${first}&after=${encodeURIComponent(next)}#list-heading`} className="button">
          {t('result.nextPage')}
        </a>
      )}
      {list.after && (
        <a href={`${first}#list-heading`} className="button button-quiet">
          {t('result.firstPage')}
        </a>
      )}
    </nav>
  )
}

function addressOf(locale: Locale, list: ListAddress): string {
  return `/${locale}/violations?inquiry=${list.id}`
}
