import { isOffered } from '@/domain/discount-rule'
import type { AuthorityResolvers, LicenseClassResolvers, LicensingCenterResolvers, ViolationTypeResolvers } from '../generated/resolvers'
import { localizedName } from '../localized'

const named = { id: ({ code }: { code: string }) => code, name: localizedName }

export const Authority: AuthorityResolvers = named
export const LicensingCenter: LicensingCenterResolvers = named
export const LicenseClass: LicenseClassResolvers = named
export const ViolationType: ViolationTypeResolvers = {
  ...named,
  legalBasis: ({ legalBasisAr, legalBasisEn }) => (legalBasisAr && legalBasisEn ? { ar: legalBasisAr, en: legalBasisEn } : null),
  discountRules: ({ code }, _args, { reference, today }) => reference.rules.filter((rule) => isOffered(rule, code, today)),
}
