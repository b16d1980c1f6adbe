import { isOffered } from '@/domain/pricing/discount-rule'
import type {
  AuthorityResolvers,
  LicenseClassResolvers,
  LicensingCenterResolvers,
  ViolationTypeResolvers,
} from '@/graphql/generated/resolvers'
import { localizedName } from '@/graphql/lib/localized'

const named = { id: ({ code }: { code: string }) => code, name: localizedName }

export const Authority: AuthorityResolvers = named
export const LicensingCenter: LicensingCenterResolvers = named
export const LicenseClass: LicenseClassResolvers = named
export const ViolationType: ViolationTypeResolvers = {
  ...named,
  legalBasis: ({ legalBasisAr, legalBasisEn }) => (legalBasisAr && legalBasisEn ? { ar: legalBasisAr, en: legalBasisEn } : null),
  discountRules: ({ code }, _args, { reference, today }) => reference.rules.filter((rule) => isOffered(rule, code, today)),
}
