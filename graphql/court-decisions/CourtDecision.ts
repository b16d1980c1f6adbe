import type { CourtDecisionResolvers } from '@/graphql/generated/resolvers'
import { known } from '@/graphql/violations/Violation'

export const CourtDecision: CourtDecisionResolvers = {
  id: ({ id }) => String(id),
  authority: ({ authorityCode }, _args, { reference }) => known(reference.authorities.get(authorityCode), `authority ${authorityCode}`),
}
