import { PARTNER_PAGES } from '@/app/[locale]/partners/_server/docs'
import { testLicense } from '@/tests/support/inquiry'

export type Typed = ReturnType<typeof testLicense>

/** Pages that search engines may list: the only ones whose SEO counts. */
export const PUBLIC_PAGES = [
  '',
  '/violations',
  '/sign-in',
  '/guide',
  '/violation-types',
  '/verify',
  '/pay',
  '/survey',
  '/complaint',
  '/suggestion',
  '/contact',
  '/privacy',
  '/accessibility',
  '/terms',
  ...PARTNER_PAGES,
  '/partners/reference/license',
] as const

/** Pages that hold an answer, by the inquiry that leads to them and what is then added to its address. */
export const ANSWERS: Readonly<Record<string, { typed: Typed; path: (inquiry: string, number: string) => string }>> = {
  'result: one violation': { typed: { number: '10118254', day: '15', month: '8', year: '2030' }, path: result },
  'result: a discount': { typed: testLicense('90000007'), path: result },
  'result: none due': { typed: testLicense('90000001'), path: result },
  'result: nothing payable': { typed: testLicense('90000006'), path: result },
  'result: forty violations': { typed: testLicense('90000011'), path: result },
  unavailable: { typed: testLicense('90000004'), path: result },
  'not found': { typed: testLicense('90000002'), path: result },
  'who looked': { typed: testLicense('90000007'), path: (inquiry) => `/violations/looks?inquiry=${inquiry}` },
  choosing: { typed: testLicense('90000011'), path: (inquiry) => `/violations/choose?inquiry=${inquiry}` },
  'a plan': { typed: testLicense('90000007'), path: (inquiry) => `/violations/choose?inquiry=${inquiry}&budget=40` },
  'payment number, proven': { typed: testLicense('90000007'), path: (inquiry, number) => `/pay/${number}?inquiry=${inquiry}` },
}

function result(inquiry: string): string {
  return `/violations?inquiry=${inquiry}`
}
