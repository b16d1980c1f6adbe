import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'

export const agency: QueryResolvers['agency'] = async (_parent, _args, { viewer, queries }) => {
  const asker = await viewer()
  return asker.kind === 'ACCOUNT' && asker.agencyId !== null ? queries.apiKeys.agency(asker.agencyId) : null
}

export const partnerAgency: QueryResolvers['partnerAgency'] = (_parent, { id }, { queries }) => {
  const row = rowId(id)
  return row === null ? null : queries.apiKeys.agency(row)
}

export const agencies: QueryResolvers['agencies'] = (_parent, _args, { queries }) => queries.apiKeys.agencies()
