import type { Authority } from '@/db/queries/reference-data'
import type { ListOrder, PagePosition } from '@/db/queries/violations'
import type { Fils } from '@/domain/values/money'
import { cursorOf, isAfter, positionOf } from '@/graphql/lib/page'
import { refusal } from '@/graphql/lib/refusal'

type Listed = PagePosition & { readonly fine: Fils | null; readonly authorityCode: string }

/** Where a page begins: below this key, or at it and after this place. */
export type ListPosition = PagePosition & { readonly key: number }

/** An order of violations: the higher key first, then the latest offence, then the higher id. */
export type Order = {
  readonly name: ListOrder
  /** Codes of the authorities in their order. */
  readonly authorities: readonly string[]
  readonly cursorOf: (violation: Listed) => string
  /** Throws a refusal for a cursor that is none of this order. */
  readonly positionOf: (cursor: string) => ListPosition
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
    cursorOf: (violation) => (name === 'DATE' ? cursorOf(violation) : cursorOf(violation, `${name}.${keyOf(violation)}`)),
    positionOf: (cursor) => {
      const { more, ...position } = positionOf(cursor)
      if (name === 'DATE' && more === '') return { ...position, key: 0 }
      const [of, key = ''] = more.split('.')
      if (name === 'DATE' || of !== name || !/^-?\d{1,15}$/.test(key)) throw refusal('CURSOR_INVALID')
      return { ...position, key: Number(key) }
    },
    sorted: (violations) => (name === 'DATE' ? violations : violations.toSorted((a, b) => keyOf(b) - keyOf(a))),
    isAfter: (violation, position) => {
      const key = keyOf(violation)
      return position === null || key === position.key ? isAfter(violation, position) : key < position.key
    },
  }
}

function codesByName(authorities: ReadonlyMap<string, Authority>): string[] {
  return [...authorities.values()].sort((a, b) => a.nameAr.localeCompare(b.nameAr, 'ar')).map(({ code }) => code)
}
