import type { Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'
import { nextOf, previousOf, type Trail } from '../_server/trail'

type PagerProps = {
  locale: Locale
  trail: Trail
  /** Rows on this page, on a full page, and in the whole list. */
  shown: number
  size: number
  total: number
  endCursor: string | null | undefined
  /** The list's address with this value of `after`. */
  hrefOf: (after: string | undefined) => string
}

/** Which part of a list is shown, and the ways to the next part, the one before and the first. */
export function Pager({ locale, trail, shown, size, total, endCursor, hrefOf }: PagerProps) {
  const t = wordsOf(locale)
  const before = trail.length * size
  if (before === 0 && shown >= total) return null
  const hasNext = before + shown < total && endCursor
  return (
    <nav aria-label={t('paging.label')} className="no-print mt-4 flex flex-wrap items-center gap-3">
      <p className="w-full text-soft">{t('paging.shown', { from: before + 1, to: before + shown, total })}</p>
      {hasNext && (
        <a href={hrefOf(nextOf(trail, endCursor))} className="button">
          {t('paging.next')}
        </a>
      )}
      {trail.length > 0 && (
        <a href={hrefOf(previousOf(trail))} className="button button-quiet">
          {t('paging.previous')}
        </a>
      )}
      {trail.length > 1 && (
        <a href={hrefOf(undefined)} className="inline-flex min-h-12 items-center">
          {t('paging.first')}
        </a>
      )}
    </nav>
  )
}
