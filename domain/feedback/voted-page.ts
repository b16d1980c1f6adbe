/** The kinds of pages that people may call useful or not; more would say where somebody was. */
export const votedPages = [
  'services',
  'violations',
  'pay',
  'verify',
  'violation-types',
  'discounts',
  'guide',
  'objections',
  'refund',
  'letters',
  'contact',
  'privacy',
  'accessibility',
  'terms',
] as const

export type VotedPage = (typeof votedPages)[number]
