import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type OpenedBrowser, openBrowser } from '../support/browser'
import { inquire, STATES, seen, testLicense } from '../support/inquiry'
import { openSite, type Site } from '../support/site'

let site: Site
let opened: OpenedBrowser
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ;[site, opened] = await Promise.all([openSite(), openBrowser()])
  browser = opened.browser
}, 240_000)

afterAll(async () => {
  await opened?.close()
  await site?.close()
})

afterEach(() => context.close())

async function newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext(options)
  page = await context.newPage()
}

async function violations(): Promise<string[]> {
  // "Legacy" only cannot look into frames of other origins, of which there are none; the other mode opens a page for every look.
  const results = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

const VIEWPORTS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const

describe.each(['ar', 'en'] as const)('in %s', (locale) => {
  test.each(VIEWPORTS)(
    'every state of the service passes axe: $colorScheme',
    async (options) => {
      await newPage(options)
      for (const [state, typed] of Object.entries(STATES)) {
        await inquire(page, site.url, locale, typed)
        expect([state, await violations()]).toEqual([state, []])
      }
    },
    90_000,
  )

  test.each(VIEWPORTS)('choosing passes axe with nothing chosen, a choice and a plan: $colorScheme', async (options) => {
    await newPage(options)
    await inquire(page, site.url, locale, testLicense('90000009'))
    const choosing = page.url().replace('/violations?', '/violations/choose?')
    await page.goto(`${choosing}&step=price&budget=abc`)
    expect(await violations()).toEqual([])
    const id = await page.getByRole('checkbox').first().getAttribute('value')
    await page.goto(`${choosing}&v=${id}&budget=64`)
    expect(await violations()).toEqual([])
  })

  test.each(['', '/violations', '/sign-in', '/sign-in?error=wrong', '/partners', '/partners/explorer', '/no-such-page'])(
    'the page %s passes axe',
    async (path) => {
      await newPage()
      await page.goto(`${site.url}/${locale}${path}`)
      expect(await violations()).toEqual([])
    },
  )
})

test('the whole inquiry works by keyboard alone, and the focus can be seen', async () => {
  await newPage()
  await page.goto(`${site.url}/ar/violations`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('انتقل إلى المحتوى')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('number')
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid')
  await page.keyboard.type('10118254')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('#center').waitFor({ state: 'visible' })
  await page.keyboard.press('Enter')
  for (const part of ['سجّل الدخول', '15', '8', '2030']) {
    await page.keyboard.press('Tab')
    if (part !== 'سجّل الدخول') await page.keyboard.type(part)
  }
  await page.keyboard.press('Enter')
  await page.locator('table').waitFor()
  expect(await seen(page.locator('h1'))).toContain('10118254')
})

test('a narrow screen shows cards that are still a table to assistive technology', async () => {
  await newPage({ viewport: { width: 360, height: 740 } })
  await inquire(page, site.url, 'en', STATES.found)
  expect(await page.getByRole('columnheader').count()).toBe(9)
  expect(await page.getByRole('rowheader', { name: 'Expired vehicle licence' }).count()).toBe(1)
  expect(await page.locator('tbody tr').evaluate((row) => getComputedStyle(row).display)).toBe('block')
})
