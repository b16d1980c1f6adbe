import type { LookPage } from '@/graphql/lib/mappers'
import { type PageArguments, pageSize } from '@/graphql/lib/page'
import { rowCursor } from '@/graphql/lib/row-cursor'
import type { Context } from '@/graphql/server/context'

/** One page of looks at a licence, the latest first. Throws a refusal for a size or a cursor that is none. */
export async function accessLog(licenseId: number, { first, after }: PageArguments, { queries }: Context): Promise<LookPage> {
  const size = pageSize(first)
  const rows = await queries.accessLog.page({ licenseId, before: after ? lookCursor.read(after) : null, limit: size + 1 })
  return { looks: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: () => queries.accessLog.total(licenseId) }
}

/** Cursor of a look: its number, after which come the earlier ones. */
export const lookCursor = rowCursor('look')
