import type { Scope } from '@/domain/scopes'
import { budgetOf } from '../admission'
import type { AgencyResolvers, ApiKeyResolvers, ApplicationResolvers } from '../generated/resolvers'
import { localizedName } from '../localized'

export const Agency: AgencyResolvers = {
  id: ({ id }) => String(id),
  name: localizedName,
  authority: ({ authorityCode }, _args, { reference }) => reference.authorities.get(authorityCode ?? '') ?? null,
  scopes: ({ scopes }) => scopes as Scope[],
  applications: ({ id }, _args, { queries }) => queries.apiKeys.applicationsOf(id),
}

export const Application: ApplicationResolvers = {
  id: ({ id }) => String(id),
  budgetLeft: ({ id, budget }, _args, { limited: { limiter } }) => limiter?.leftOverall(budgetOf(budget), String(id)) ?? budget,
  operations: ({ id }, _args, { queries }) => queries.registeredOperations.ofApplication(id),
  keys: ({ id }, _args, { queries }) => queries.apiKeys.keysOf(id),
}

export const ApiKey: ApiKeyResolvers = {
  id: ({ id }) => String(id),
  scopes: ({ scopes }) => scopes as Scope[],
  state: ({ revokedAt, expiresAt }, _args, { now }) => (revokedAt ? 'REVOKED' : expiresAt <= now ? 'EXPIRED' : 'LIVE'),
}
