import type { Page } from 'playwright-core'
import { inquire, overflow, STATES, testLicense } from '../support/inquiry'
import { brokenByLargeText, enlarge } from '../support/large-text'
import { NUMBERS } from '../support/payment-numbers'
import { sharedSite } from '../support/site'
import { visits } from '../support/visits'

const visit = visits(sharedSite)
let page: Page

const OPEN = [
  '',
  '/violations',
  '/pay',
  '/verify',
  '/objections',
  '/violation-types',
  '/discounts',
  '/guide',
  '/contact',
  '/complaint',
  '/survey',
  '/sign-in',
  '/refund',
  '/privacy',
  '/accessibility',
  '/terms',
]
const ANSWERS = ['found', 'none due', 'nothing payable', 'a discount', 'errors'] as const

/** Every page of citizens with something on it, opened one after the other. */
async function eachPage(locale: 'ar' | 'en', look: (name: string) => Promise<void>): Promise<void> {
  for (const path of OPEN) {
    await page.goto(`/${locale}${path}`)
    await look(path)
  }
  for (const [state, number] of Object.entries(NUMBERS)) {
    await page.goto(`/${locale}/pay/${number}`)
    await look(`pay: ${state}`)
  }
  await page.goto(`/${locale}/pay/${NUMBERS.discounted}/slip`)
  await look('slip')
  for (const state of ANSWERS) {
    await inquire(page, visit.site.url, locale, STATES[state])
    await look(state)
  }
  await inquire(page, visit.site.url, locale, testLicense('90000007'))
  const inquiry = new URL(page.url()).searchParams.get('inquiry')
  for (const path of [`/violations/choose?inquiry=${inquiry}&budget=40`, `/violations/looks?inquiry=${inquiry}`]) {
    await page.goto(`/${locale}${path}`)
    await look(path.split('?')[0] ?? '')
  }
}

test.each(['ar', 'en'] as const)('letters of 200 %% on a phone: nothing is cut, hidden or wider than the window, in %s', async (locale) => {
  page = await visit.newPage({ javaScriptEnabled: true, viewport: { width: 360, height: 740 } })
  const broken: unknown[] = []
  await eachPage(locale, async (name) => {
    await enlarge(page)
    const found = await brokenByLargeText(page)
    if (found.length > 0) broken.push([name, found])
  })
  expect(broken).toEqual([])
})

test.each(['ar', 'en'] as const)('a window of 320 px, as with a zoom of 400 %%, needs no sideways scrolling, in %s', async (locale) => {
  page = await visit.newPage({ javaScriptEnabled: true, viewport: { width: 320, height: 640 } })
  const broken: unknown[] = []
  await eachPage(locale, async (name) => {
    const wider = await overflow(page)
    if (wider > 0) broken.push([name, wider])
  })
  expect(broken).toEqual([])
})
