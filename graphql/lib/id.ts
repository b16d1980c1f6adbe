import { rowId } from '@/domain/values/row-id'

/** The row that an identifier of the schema names; 0, which no row has, for what names none. */
export function idOf(id: string): number {
  return rowId(id) ?? 0
}
