import type { AccountConnectionResolvers, AccountResolvers } from '@/graphql/generated/resolvers'

export const Account: AccountResolvers = {
  id: ({ id }) => String(id),
  authority: ({ authorityCode }, _args, { reference }) =>
    authorityCode === null ? null : (reference.authorities.get(authorityCode) ?? null),
  agency: ({ agencyId }, _args, { queries }) => (agencyId === null ? null : queries.apiKeys.agency(agencyId)),
}

export const AccountConnection: AccountConnectionResolvers = {
  nodes: ({ accounts }) => [...accounts],
  edges: ({ accounts }) => accounts.map((node) => ({ node, cursor: accountCursor(node) })),
  pageInfo: ({ accounts, hasNextPage }) => {
    const last = accounts.at(-1)
    return { hasNextPage, endCursor: last ? accountCursor(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

function accountCursor({ userName }: { readonly userName: string }): string {
  return Buffer.from(userName).toString('base64url')
}
