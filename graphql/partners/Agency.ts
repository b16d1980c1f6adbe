import type { Scope } from '@/domain/partners/scopes'
import { agencyBudget, programBudget } from '@/graphql/admission/spending'
import type { AgencyResolvers, ApiKeyResolvers, ApplicationResolvers } from '@/graphql/generated/resolvers'
import { localizedName } from '@/graphql/lib/localized'
import { MAX_APPLICATIONS } from '@/services/partners/create-agency'

export const Agency: AgencyResolvers = {
  id: ({ id }) => String(id),
  name: localizedName,
  authority: ({ authorityCode }, _args, { reference }) => reference.authorities.get(authorityCode ?? '') ?? null,
  scopes: ({ scopes }) => scopes as Scope[],
  budgetLeft: ({ id, budget }, _args, { limited: { limiter } }) => limiter?.leftOverall(agencyBudget(budget), String(id)) ?? budget,
  mostApplications: () => MAX_APPLICATIONS,
  applications: ({ id }, _args, { queries }) => queries.apiKeys.applicationsOf(id),
}

export const Application: ApplicationResolvers = {
  id: ({ id }) => String(id),
  budgetLeft: ({ id, budget }, _args, { limited: { limiter } }) => limiter?.leftOverall(programBudget(budget), String(id)) ?? budget,
  operations: ({ id }, _args, { queries }) => queries.registeredOperations.ofApplication(id),
  keys: ({ id }, _args, { queries }) => queries.apiKeys.keysOf(id),
}

export const ApiKey: ApiKeyResolvers = {
  id: ({ id }) => String(id),
  scopes: ({ scopes }) => scopes as Scope[],
  state: ({ revokedAt, expiresAt }, _args, { now }) => (revokedAt ? 'REVOKED' : expiresAt <= now ? 'EXPIRED' : 'LIVE'),
}
