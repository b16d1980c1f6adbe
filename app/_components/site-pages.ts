/** The pages that header, footer and the list of e-services lead to, by their names in the messages: address after the language. */
export const SITE_PAGES = {
  services: '',
  violations: '/violations',
  pay: '/pay',
  objections: '/objections',
  verify: '/verify',
  catalogue: '/violation-types',
  discounts: '/discounts',
  guide: '/guide',
  survey: '/survey',
  complaint: '/complaint',
  suggestion: '/suggestion',
  contact: '/contact',
  letters: '/letters',
  privacy: '/privacy',
  accessibility: '/accessibility',
  terms: '/terms',
  partners: '/partners',
  agency: '/agency',
  staff: '/staff',
} as const

export type SitePage = keyof typeof SITE_PAGES
