import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FoundLicense } from '../_server/inquiry'
import { SHOWN, type Shown, SORTS, type Sort } from '../_server/list-choice'
import { type ListAddress, listHref } from './list-href'

const SORT_NAMES = { date: 'result.sortDate', amount: 'result.sortAmount', authority: 'result.sortAuthority' } as const satisfies Record<
  Sort,
  string
>

type ListControlsProps = { locale: Locale; list: ListAddress; license: FoundLicense; children: ReactNode }

/** The list between its parts and orders, and its pages. */
export function ListControls({ locale, list, license, children }: ListControlsProps) {
  const t = wordsOf(locale)
  const { totalCount, pageInfo, nodes } = license.violations
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined
  return (
    <>
      <div className="list-controls no-print">
        <Links label={t('filter.label')}>
          {shownParts(license).map((shown) => (
            <Part key={shown} href={listHref(locale, { ...list, shown, after: undefined })} isHere={shown === list.shown}>
              {t(`filter.${shown}`)}
            </Part>
          ))}
        </Links>
        {totalCount > 1 && (
          <Links label={t('result.sortBy')}>
            {SORTS.map((sort) => (
              <Part key={sort} href={listHref(locale, { ...list, sort, after: undefined })} isHere={sort === list.sort}>
                {t(SORT_NAMES[sort])}
              </Part>
            ))}
          </Links>
        )}
      </div>
      {children}
      {nodes.length < totalCount && <PageLinks locale={locale} list={list} next={next} />}
    </>
  )
}

/** The parts that differ: where all unpaid ones can be paid, or none, they are one. */
function shownParts({ dues: { count, payableCount } }: FoundLicense): readonly Shown[] {
  return payableCount > 0 && payableCount < count ? SHOWN : ['all', 'paid']
}

function Links({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <span>{label}</span>
      {children}
    </nav>
  )
}

function Part({ href, isHere, children }: { href: string; isHere: boolean; children: ReactNode }) {
  return (
    <a href={href} aria-current={isHere || undefined}>
      {children}
    </a>
  )
}

function PageLinks({ locale, list, next }: { locale: Locale; list: ListAddress; next: string | undefined }) {
  const t = wordsOf(locale)
  return (
    <nav aria-label={t('result.pages')} className="no-print mt-4 flex flex-wrap gap-3">
      {next && (
        <a href={listHref(locale, { ...list, after: next })} className="button">
          {t('result.nextPage')}
        </a>
      )}
      {list.after && (
        <a href={listHref(locale, { ...list, after: undefined })} className="button button-quiet">
          {t('result.firstPage')}
        </a>
      )}
    </nav>
  )
}
