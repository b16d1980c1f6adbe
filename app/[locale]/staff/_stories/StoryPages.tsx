import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Places } from './documents'

export type Paging = { path: string; places: Places }

type StoryPagesProps = {
  locale: Locale
  list: keyof Places
  paging: Paging
  title: string
  pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined }
}

/** The way to what is older in one list of a story, and back; the other lists stay where they are. */
export function StoryPages({ locale, list, paging: { path, places }, title, pageInfo }: StoryPagesProps) {
  const t = wordsOf(locale)
  const { [list]: here, ...others } = places
  const href = (place?: string) => `${path}?${new URLSearchParams({ ...others, ...(place && { [list]: place }) })}#${list}`
  const older = pageInfo.hasNextPage ? pageInfo.endCursor : null
  if (!older && !here) return null
  return (
    <nav aria-label={title} className="no-print mt-3 flex flex-wrap gap-x-6">
      {older && (
        <a href={href(older)} className="inline-flex min-h-12 items-center">
          {t('staff.older')}
        </a>
      )}
      {here && (
        <a href={href()} className="inline-flex min-h-12 items-center">
          {t('staff.latest')}
        </a>
      )}
    </nav>
  )
}
