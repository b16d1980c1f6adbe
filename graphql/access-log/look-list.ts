import type { LookRow } from '@/db/queries/access-log'
import { rowId } from '@/domain/values/row-id'
import { connection, listCursor, type Page, type PageArguments } from '@/graphql/lib/connection'
import type { Context } from '@/graphql/server/context'

const cursor = listCursor('look', { write: ({ id }: LookRow) => [id], read: rowId })

export type LookPage = Page<LookRow>

/** One page of looks at a licence, the latest first. */
export function accessLog(licenseId: number, page: PageArguments, { queries }: Context): Promise<LookPage> {
  const read = (before: number | null, limit: number) => queries.accessLog.page({ licenseId, before, limit })
  return connection(page, { cursor, read, totalCount: () => queries.accessLog.total(licenseId) })
}
