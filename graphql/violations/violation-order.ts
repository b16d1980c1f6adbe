import type { Authority } from '@/db/queries/reference-data'
import type { ListOrder, PagePosition } from '@/db/queries/violations'
import { parseCalendarDay } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'
import { rowId } from '@/domain/values/row-id'
import { type Cursor, listCursor } from '@/graphql/lib/connection'

type Listed = PagePosition & { readonly fine: Fils | null; readonly authorityCode: string }

/** Where a page begins: below this key, or at it and after this place. */
export type ListPosition = PagePosition & { readonly key: number }

/** An order of violations: the higher key first, then the latest offence, then the higher id. */
export type Order = {
  readonly name: ListOrder
  /** Codes of the authorities in their order. */
  readonly authorities: readonly string[]
  readonly cursor: Cursor<Listed, ListPosition>
  readonly sorted: <Violation extends Listed>(violations: readonly Violation[]) => readonly Violation[]
  readonly isAfter: (violation: Listed, position: ListPosition | null) => boolean
}

/** The order of this name. A list that is given to `sorted` has the latest offence first. */
export function listOrder(name: ListOrder, authorities: ReadonlyMap<string, Authority>): Order {
  const codes = name === 'AUTHORITY' ? codesByName(authorities) : []
  const keyOf = ({ fine, authorityCode }: Listed) => {
    if (name === 'DATE') return 0
    // One more than the index, as places in an array are counted in SQL.
    return name === 'FINE' ? (fine ?? 0) : -(codes.indexOf(authorityCode) + 1)
  }
  return {
    name,
    authorities: codes,
    cursor: violationCursor(name, keyOf),
    sorted: (violations) => (name === 'DATE' ? violations : violations.toSorted((a, b) => keyOf(b) - keyOf(a))),
    isAfter: (violation, position) => {
      const key = keyOf(violation)
      return position === null || key === position.key ? isAfter(violation, position) : key < position.key
    },
  }
}

/** Cursors of this order; those of another order are refused. */
function violationCursor(name: ListOrder, keyOf: (violation: Listed) => number): Cursor<Listed, ListPosition> {
  return listCursor(`violation by ${name}`, {
    write: (violation) => [violation.occurredOn, violation.id, keyOf(violation)],
    read: (day = '', row = '', key = '') => {
      const [occurredOn, id] = [parseCalendarDay(day), rowId(row)]
      return occurredOn && id !== null && /^-?\d{1,15}$/.test(key) ? { occurredOn, id, key: Number(key) } : null
    },
  })
}

/** Whether a violation comes after the place: latest offence first, then the higher id. */
function isAfter(violation: PagePosition, place: PagePosition | null): boolean {
  if (!place) return true
  if (violation.occurredOn !== place.occurredOn) return violation.occurredOn < place.occurredOn
  return violation.id < place.id
}

function codesByName(authorities: ReadonlyMap<string, Authority>): string[] {
  return [...authorities.values()].sort((a, b) => a.nameAr.localeCompare(b.nameAr, 'ar')).map(({ code }) => code)
}
