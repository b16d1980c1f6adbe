import type { ReactNode } from 'react'
import { Pager } from '@/app/_components/Pager'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { trailOf } from '@/app/_server/trail'
import { PAGE_SIZE } from '../_server/documents'
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
      <Pager
        locale={locale}
        trail={trailOf(list.after)}
        shown={nodes.length}
        size={PAGE_SIZE}
        total={totalCount}
        endCursor={pageInfo.endCursor}
        hrefOf={(after) => listHref(locale, { ...list, after })}
      />
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
