import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { pageSize } from '@/graphql/lib/page'
import { refusal } from '@/graphql/lib/refusal'

export const me: QueryResolvers['me'] = async (_parent, _args, { viewer, queries }) => {
  const asker = await viewer()
  return asker.kind === 'ACCOUNT' ? queries.accounts.account(asker.id) : null
}

export const accounts: QueryResolvers['accounts'] = async (_parent, { role = null, search, first, after }, { queries }) => {
  const size = pageSize(first)
  const filter = { role, search: search?.trim().slice(0, 80) || null }
  const rows = await queries.accounts.page(filter, after ? nameIn(after) : null, size + 1)
  return { accounts: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: () => queries.accounts.total(filter) }
}

/** The user name after which a page begins. */
function nameIn(cursor: string): string {
  const name = Buffer.from(cursor, 'base64url').toString()
  if (!/^[^\p{C}\ufffd]{1,80}$/u.test(name)) throw refusal('CURSOR_INVALID')
  return name
}
