import type { Context } from './context'
import type { LookPage } from './mappers'
import { type PageArguments, pageSize } from './page'
import { refusal } from './refusal'

/** One page of looks at a licence, the latest first. Throws a refusal for a size or a cursor that is none. */
export async function accessLog(licenseId: number, { first, after }: PageArguments, { queries }: Context): Promise<LookPage> {
  const size = pageSize(first)
  const rows = await queries.accessLog.page({ licenseId, before: after ? placeOf(after) : null, limit: size + 1 })
  return { looks: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: () => queries.accessLog.total(licenseId) }
}

/** Cursor of a look: its number, after which come the earlier ones. */
export function lookCursor({ id }: { readonly id: number }): string {
  return Buffer.from(`look.${id}`).toString('base64url')
}

function placeOf(cursor: string): number {
  const [, id] = /^look\.(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (id === undefined) throw refusal('CURSOR_INVALID')
  return Number(id)
}
