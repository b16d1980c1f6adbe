import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { oneOf, type Query } from '../_server/staff-page'
import type { Places } from './documents'

const LISTS = ['timeline', 'ledger', 'messages', 'looks'] as const

/** Where the lists of a story go on, as the address says. */
export function placesOf(query: Query): Places {
  return Object.fromEntries(LISTS.map((list) => [list, oneOf(query, list)]).filter(([, place]) => place !== ''))
}

/** The way from the search to a story. */
export function storyTrail(locale: Locale) {
  return [{ href: `/${locale}/staff/search`, label: wordsOf(locale)('staff.sections.search') }]
}
