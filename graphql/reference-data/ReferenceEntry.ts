import type { ReferenceEntryResolvers } from '@/graphql/generated/resolvers'

export const ReferenceEntry: ReferenceEntryResolvers = {
  versions: ({ rows }, _args, { today }) =>
    rows.map((row) => ({
      ...row,
      name: { ar: row.nameAr, en: row.nameEn },
      legalBasis: row.legalBasisAr && row.legalBasisEn ? { ar: row.legalBasisAr, en: row.legalBasisEn } : null,
      isCurrent: !row.neverHeld && (row.validFrom ?? '') <= today && today <= (row.validUntil ?? '9999-12-31'),
    })),
}
