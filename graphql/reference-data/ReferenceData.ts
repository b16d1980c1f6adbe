import { isOffered } from '@/domain/pricing/discount-rule'
import type {
  AuthorityResolvers,
  LicenseClassResolvers,
  LicensingCenterResolvers,
  ViolationTypeResolvers,
} from '@/graphql/generated/resolvers'
import { bothTexts, localizedName } from '@/graphql/lib/localized'

const named = { id: ({ code }: { code: string }) => code, name: localizedName }

export const Authority: AuthorityResolvers = named
export const LicensingCenter: LicensingCenterResolvers = named
export const LicenseClass: LicenseClassResolvers = named
export const ViolationType: ViolationTypeResolvers = {
  ...named,
  legalBasis: ({ legalBasisAr, legalBasisEn }) => bothTexts(legalBasisAr, legalBasisEn),
  meaning: ({ meaningAr, meaningEn }) => bothTexts(meaningAr, meaningEn),
  discountRules: ({ code }, _args, { reference, today }) => reference.rules.filter((rule) => isOffered(rule, code, today)),
}
