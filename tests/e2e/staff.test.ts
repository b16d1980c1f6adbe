import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type OpenedBrowser, openBrowser } from '../support/browser'
import { follow } from '../support/follow'
import { overflow, seen } from '../support/inquiry'
import { NUMBERS } from '../support/payment-numbers'
import { signInStaff } from '../support/sign-in-staff'
import { openSite, type Site } from '../support/site'

let site: Site
let opened: OpenedBrowser
let browser: Browser
/** Signed in once: codes of an authenticator are taken once, and come every half minute. */
let state: Awaited<ReturnType<BrowserContext['storageState']>>
let context: BrowserContext | undefined
let page: Page

beforeAll(async () => {
  ;[site, opened] = await Promise.all([openSite(), openBrowser()])
  browser = opened.browser
  await newPage()
  await page.goto(`${site.url}/en/staff`)
  expect(page.url()).toContain('/en/sign-in?callbackUrl=%2Fen%2Fstaff')
  await signInStaff(page, 'auditor', site.password)
  await page.waitForURL(`${site.url}/en/staff`)
  state = await (context as BrowserContext).storageState()
}, 240_000)

afterAll(async () => {
  await context?.close()
  await opened?.close()
  await site?.close()
})

async function newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  await context?.close()
  context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    ...(state && { storageState: state }),
    ...options,
  })
  page = await context.newPage()
}

const main = () => seen(page.locator('main'))

async function faults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

const WORDS = {
  ar: { overview: 'نظرة عامة', search: 'بحث', paid: 'دُفع', registered: 'سُجّل', timeline: 'ما حدث', looks: 'من اطّلع' },
  en: { overview: 'Overview', search: 'Search', paid: 'Paid', registered: 'Registered', timeline: 'What happened', looks: 'Who looked' },
}

/** The ways to a licence and to a payment of the demo, as the search finds them. */
async function stories(locale: 'ar' | 'en'): Promise<string[]> {
  const ways: string[] = []
  for (const [query, list] of [
    ['10118254', 'licenses'],
    [NUMBERS.paid, 'payments'],
  ]) {
    await page.goto(`${site.url}/${locale}/staff/search?q=${query}`)
    ways.push((await page.locator(`main a[href*="/staff/${list}/"]`).first().getAttribute('href')) ?? '')
  }
  return ways
}

describe.each(['ar', 'en'] as const)('without JavaScript, in %s', (locale) => {
  const words = WORDS[locale]

  test('the overview tells the figures, is filtered by its address, and leads to its files', async () => {
    await newPage()
    await page.goto(`${site.url}/${locale}/staff`)
    expect(await seen(page.locator('h1'))).toBe(words.overview)
    expect(await seen(page.locator('.staff-nav [aria-current=page]'))).toBe(words.overview)
    expect(await main()).toContain(words.registered)
    const all = await seen(page.locator('.staff-card .amount').first())
    await page.locator('main summary').first().click()
    await page.locator('#authority').selectOption('MZR')
    await Promise.all([page.waitForEvent('load'), page.locator('main form button').click()])
    expect(new URL(page.url()).searchParams.get('authority')).toBe('MZR')
    expect(await seen(page.locator('.staff-card .amount').first())).not.toBe(all)
    const file = await page.locator('a[href*="/api/exports/violations.csv"]').getAttribute('href')
    const response = await page.request.get(`${site.url}${file}`)
    expect([response.status(), (await response.text()).split('\r\n')[1]]).toEqual([200, expect.stringContaining(',MZR,')])
  })

  test('days that are none are told, and the figures are shown without them', async () => {
    await newPage()
    await page.goto(`${site.url}/${locale}/staff?from=2026-02-30`)
    expect(await page.locator('main [role=alert]').count()).toBe(1)
    expect(await page.locator('.staff-card .amount').count()).toBeGreaterThan(3)
  })

  test('a licence is found and its story read; who looks is in it', async () => {
    await newPage()
    await page.goto(`${site.url}/${locale}/staff/search`)
    await page.locator('#q').fill('١٠١١٨٢٥٤')
    await Promise.all([page.waitForEvent('load'), page.locator('main form button').click()])
    await follow(page.locator('main a[href*="/staff/licenses/"]').first())
    expect(await main()).toContain(words.timeline)
    expect(await seen(page.locator('#looks'))).toContain('auditor')
  })

  test.each([
    { width: 320, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
  ] as const)(
    'every page passes axe and fits $width px',
    async ({ width, colorScheme }) => {
      await newPage({ javaScriptEnabled: true, viewport: { width, height: 800 }, colorScheme })
      const ways = await stories(locale)
      const paths = [
        `/${locale}/staff`,
        `/${locale}/staff?from=2026-01-01&type=14`,
        `/${locale}/staff/search?q=14`,
        `/${locale}/staff/search?q=zzz`,
        ...ways,
      ]
      for (const [index, path] of [...paths, `/${locale}/staff/licenses/0`].entries()) {
        await page.goto(site.url + path)
        if (process.env.STAFF_PICTURES) await page.screenshot({ path: `${process.env.STAFF_PICTURES}/${locale}-${width}-${index}.png` })
        expect([path, await faults(), await overflow(page)]).toEqual([path, [], 0])
      }
    },
    90_000,
  )
})

test('a citizen is told that it is for staff, and gets no file', async () => {
  context = await browser.newContext({ javaScriptEnabled: false })
  page = await context.newPage()
  await page.goto(`${site.url}/en/sign-in?callbackUrl=/en/staff`)
  await page.locator('#userName').fill('citizen')
  await page.locator('#password').fill(site.password)
  await Promise.all([page.waitForURL(`${site.url}/en/staff`), page.locator('main form button').click()])
  expect(await main()).toContain('This page is for others')
  expect(await page.locator('.staff-nav').count()).toBe(0)
  for (const path of ['/en/staff/search?q=10118254', '/en/staff/licenses/1']) {
    await page.goto(site.url + path)
    expect(await main()).toContain('This page is for others')
  }
  expect((await page.request.get(`${site.url}/api/exports/violations.csv`)).status()).toBe(403)
})
