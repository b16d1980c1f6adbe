import type { DiscountRuleResolvers } from '@/graphql/generated/resolvers'

export const DiscountRule: DiscountRuleResolvers = {
  excludedTypes: ({ excludedTypes }, _args, { reference }) => excludedTypes.flatMap((code) => reference.violationTypes.get(code) ?? []),
  law: ({ id, version }, _args, { reference }) => {
    const row = reference.ruleVersions.find(({ rule }) => rule.id === id && rule.version === version)?.row
    const { instrument, issuerAr, instrumentNumber, instrumentDay, lawTextAr } = row ?? {}
    if (!row || !instrument || !issuerAr || !instrumentNumber || !instrumentDay || !lawTextAr) return null
    const { issuerEn, lawTextEn, gazette, lawFrom } = row
    const texts = { issuerAr, issuerEn, textAr: lawTextAr, textEn: lawTextEn }
    return { instrument, ...texts, number: instrumentNumber, day: instrumentDay, gazette, from: lawFrom }
  },
}
