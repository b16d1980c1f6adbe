import type { Locator, Page } from 'playwright-core'
import type { Locale } from '@/app/_i18n/locale'

/** The guide's licence and what its holder reads on it. */
export const GUIDE = { number: '10118254', day: '15', month: '8', year: '2030' }

/** One of the test licences, with the expiry date that all of them have. */
export const testLicense = (number: string) => ({ number, day: '31', month: '1', year: '2031' })

/** What each state of the service is reached with. */
export const STATES = {
  found: GUIDE,
  'none due': testLicense('90000001'),
  'not found': testLicense('90000002'),
  'more details': testLicense('1234567'),
  unavailable: testLicense('90000004'),
  'nothing payable': testLicense('90000006'),
  'a discount': testLicense('90000007'),
  'forty violations': testLicense('90000011'),
  errors: { number: '12a', day: '31', month: '2', year: '2031' },
}

/** Fills the open form as a guest and sends it. */
export async function fillAndSearch(page: Page, typed: typeof GUIDE): Promise<void> {
  for (const [field, text] of Object.entries(typed)) await page.locator(`#${field}`).fill(text)
  await page.locator('main form button').click()
  await page.waitForURL(/inquiry=/)
}

/** Opens the service in a language and asks for a licence as a guest. */
export async function inquire(page: Page, url: string, locale: Locale, typed: typeof GUIDE): Promise<void> {
  await page.goto(`${url}/${locale}/violations`)
  await fillAndSearch(page, typed)
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** The text of an element as it is seen: what is hidden by its style is left out, and blocks begin new lines. */
export function seen(element: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: Playwright's, not the DOM's; what is seen is the point
  return element.innerText()
}
