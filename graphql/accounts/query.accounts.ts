import type { AccountRow } from '@/db/queries/accounts'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'

export const me: QueryResolvers['me'] = async (_parent, _args, { viewer, queries }) => {
  const asker = await viewer()
  return asker.kind === 'ACCOUNT' ? queries.accounts.account(asker.id) : null
}

const cursor = listCursor('account', {
  write: ({ userName }: AccountRow) => [userName],
  read: (userName = '') => (/^[^\p{C}\ufffd]{1,80}$/u.test(userName) ? userName : null),
})

export const accounts: QueryResolvers['accounts'] = (_parent, { role = null, search, ...page }, { queries }) => {
  const filter = { role, search: search?.trim().slice(0, 80) || null }
  const read = (after: string | null, limit: number) => queries.accounts.page(filter, after, limit)
  return connection(page, { cursor, read, totalCount: () => queries.accounts.total(filter) })
}
