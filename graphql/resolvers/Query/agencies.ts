import type { QueryResolvers } from '../../generated/resolvers'

export const agency: QueryResolvers['agency'] = async (_parent, _args, { viewer, queries }) => {
  const asker = await viewer()
  return asker.kind === 'ACCOUNT' && asker.agencyId !== null ? queries.apiKeys.agency(asker.agencyId) : null
}

export const partnerAgency: QueryResolvers['partnerAgency'] = (_parent, { id }, { queries }) =>
  /^\d{1,15}$/.test(id) ? queries.apiKeys.agency(Number(id)) : null

export const agencies: QueryResolvers['agencies'] = (_parent, _args, { queries }) => queries.apiKeys.agencies()
