import type { Locale } from '@/app/_i18n/locale'
import type { Shown, Sort } from '../_server/list-choice'

/** Which part of the list is shown, in which order, and from where on. */
export type ListAddress = { id: string; after: string | undefined; shown: Shown; sort: Sort }

/** The address of the result with that part of its list in view; what is usual is left out. */
export function listHref(locale: Locale, { id, after, shown, sort }: ListAddress): string {
  const query = new URLSearchParams({
    inquiry: id,
    ...(shown !== 'all' && { show: shown }),
    ...(sort !== 'date' && { sort }),
    ...(after && { after }),
  })
  return `/${locale}/violations?${query}#list-heading`
}
