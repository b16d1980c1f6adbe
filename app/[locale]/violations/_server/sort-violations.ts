import type { FoundLicense } from './inquiry'

export type ListedViolation = FoundLicense['violations']['nodes'][number]

export const SORTS = ['date', 'amount', 'authority'] as const

export type Sort = (typeof SORTS)[number]

/** The order that an address asks for; the latest offence first unless it names another. */
export function sortedBy(text: string | undefined): Sort {
  return SORTS.find((sort) => sort === text) ?? 'date'
}

/** Latest offence first (as the answer comes), highest fine first, or by authority; what the court has yet to fix comes last. */
export function sortViolations(violations: readonly ListedViolation[], sort: Sort): readonly ListedViolation[] {
  if (sort === 'date') return violations
  if (sort === 'amount') return violations.toSorted((a, b) => (b.fine ?? -1) - (a.fine ?? -1))
  return violations.toSorted((a, b) => a.authority.name.ar.localeCompare(b.authority.name.ar, 'ar'))
}
