import type { UserErrorResolvers } from '@/graphql/generated/resolvers'

/** Every refusal that names a field of the input is one type; the interface leaves room for others. */
export const UserError: UserErrorResolvers = { __resolveType: () => 'InputRefusal' }
