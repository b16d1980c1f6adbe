import type { ReferenceEntryResolvers } from '@/graphql/generated/resolvers'
import { bothTexts } from '@/graphql/lib/localized'

export const ReferenceEntry: ReferenceEntryResolvers = {
  versions: ({ rows }, _args, { today }) =>
    rows.map((row) => ({
      ...row,
      name: { ar: row.nameAr, en: row.nameEn },
      legalBasis: bothTexts(row.legalBasisAr, row.legalBasisEn),
      meaning: bothTexts(row.meaningAr, row.meaningEn),
      isCurrent: !row.neverHeld && (row.validFrom ?? '') <= today && today <= (row.validUntil ?? '9999-12-31'),
    })),
}
