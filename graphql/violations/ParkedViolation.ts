import type { ParkedViolationResolvers } from '@/graphql/generated/resolvers'
import { known } from './Violation'

export const ParkedViolation: ParkedViolationResolvers = {
  authority: ({ authorityCode }, _args, { reference }) => known(reference.authorities.get(authorityCode), `authority ${authorityCode}`),
  center: ({ centerCode }, _args, { reference }) => (centerCode === null ? null : (reference.licensingCenters.get(centerCode) ?? null)),
  class: ({ classCode }, _args, { reference }) => (classCode === null ? null : (reference.licenseClasses.get(classCode) ?? null)),
  type: ({ typeCode }, _args, { reference }) => known(reference.violationTypes.get(typeCode), `violation type ${typeCode}`),
}
