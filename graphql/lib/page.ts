import type { PagePosition } from '@/db/queries/violations'
import { parseCalendarDay } from '@/domain/values/calendar-day'
import { rowId } from '@/domain/values/row-id'
import { refusal } from './refusal'

export type PageArguments = { readonly first?: number | null; readonly after?: string | null }

const MAX_PAGE_SIZE = 100

/** Cursor of a violation: its place in the order of the list. `more` tells orders apart. */
export function cursorOf({ occurredOn, id }: PagePosition, more?: string): string {
  return Buffer.from([occurredOn, id, ...(more ? [more] : [])].join('.')).toString('base64url')
}

/** Size and place of the page asked for. Throws a refusal for a size out of range or a cursor that is not ours. */
export function pageRequest<Position = PagePosition>(
  { first, after }: PageArguments,
  read: (cursor: string) => Position,
): { size: number; position: Position | null } {
  return { size: pageSize(first), position: after ? read(after) : null }
}

/** Elements on one page, 20 unless told. Throws a refusal for a size out of range: a list is never cut silently. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20
  if (size < 1 || size > MAX_PAGE_SIZE) throw refusal('PAGE_SIZE_INVALID')
  return size
}

/** The place that a cursor names, and what else it says. Throws a refusal for one that is not ours. */
export function positionOf(cursor: string): PagePosition & { more: string } {
  const [day = '', id = '', ...more] = Buffer.from(cursor, 'base64url').toString().split('.')
  const occurredOn = parseCalendarDay(day)
  const row = rowId(id)
  if (!occurredOn || row === null) throw refusal('CURSOR_INVALID')
  return { occurredOn, id: row, more: more.join('.') }
}

/** Whether a violation comes after the position: latest offence first, then the higher id. */
export function isAfter(violation: PagePosition, position: PagePosition | null): boolean {
  if (!position) return true
  if (violation.occurredOn !== position.occurredOn) return violation.occurredOn < position.occurredOn
  return violation.id < position.id
}
