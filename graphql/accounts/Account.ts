import type { AccountResolvers } from '@/graphql/generated/resolvers'

export const Account: AccountResolvers = {
  id: ({ id }) => String(id),
  authority: ({ authorityCode }, _args, { reference }) =>
    authorityCode === null ? null : (reference.authorities.get(authorityCode) ?? null),
  agency: ({ agencyId }, _args, { queries }) => (agencyId === null ? null : queries.apiKeys.agency(agencyId)),
}
