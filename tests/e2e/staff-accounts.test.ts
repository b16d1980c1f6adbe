import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type OpenedBrowser, openBrowser } from '../support/browser'
import { overflow, seen } from '../support/inquiry'
import { signInStaff } from '../support/sign-in-staff'
import { type Site, startSite } from '../support/site'

let site: Site
let opened: OpenedBrowser
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ;[site, opened] = await Promise.all([startSite(), openBrowser()])
  browser = opened.browser
}, 240_000)

afterAll(async () => {
  await opened?.close()
  await site?.close()
})

afterEach(() => context?.close())

async function newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false, ...options })
  page = await context.newPage()
}

async function as(userName: string, path: string): Promise<void> {
  await page.goto(site.url + path)
  await signInStaff(page, userName, site.password)
  await page.waitForURL(site.url + path)
}

const main = () => seen(page.locator('main'))

async function password(userName: string, text: string): Promise<void> {
  await page.locator('#userName').fill(userName)
  await page.locator('#password').fill(text)
  await page.locator('main form button').click()
}

test('an administrator makes an account without JavaScript: a wrong name is refused with what was typed kept, the password is shown once', async () => {
  await newPage()
  await as('admin', '/en/staff/accounts')
  const form = page.locator('details', { has: page.locator('input[name=act][value=create]') })
  await form.locator('summary').click()
  await form.locator('#userName').fill('Two Words')
  await form.locator('#displayName').fill('سلمى')
  await form.locator('button').click()
  await page.waitForURL(/told=/)
  expect(await main()).toMatch(/It was not done[\s\S]*2 to 40 small Latin letters/)
  expect([await page.locator('#userName').inputValue(), await page.locator('#displayName').inputValue()]).toEqual(['Two Words', 'سلمى'])
  await page.locator('#userName').fill('salma.h')
  await form.locator('button').click()
  await page.waitForURL(/told=/)
  const told = /\b[a-z0-9]{5}-[a-z0-9]{5}-[a-z0-9]{5}\b/.exec(await main())?.[0] ?? ''
  expect(told).not.toBe('')
  await context.close()
  await newPage()
  await page.goto(`${site.url}/en/sign-in`)
  await password('salma.h', told)
  await page.waitForURL(/\/sign-in\/code/)
})

test('an auditor sees accounts and is offered nothing to do; a clerk is told that the page is for others', async () => {
  await newPage()
  await as('auditor', '/en/staff/accounts?search=cle')
  expect(await main()).toContain('clerk')
  expect(await page.locator('main form[method=post]').count()).toBe(0)
  await context.close()
  await newPage()
  await as('clerk', '/ar/staff/accounts')
  expect(await main()).toContain('هذه الصفحة لغيرك')
})

test("one changes one's own password, and signs in again with it", async () => {
  await newPage()
  await page.goto(`${site.url}/en/account`)
  await password('citizen', site.password)
  await page.waitForURL(`${site.url}/en/account`)
  const change = async (current: string, next: string) => {
    await page.locator('#current').fill(current)
    await page.locator('#next').fill(next)
    await page.locator('main form button').click()
  }
  await change('wrong', 'a longer password')
  await page.waitForURL(/told=/)
  expect(await seen(page.locator('#current-error'))).toContain('wrong')
  await change(site.password, 'a longer password')
  await page.waitForURL(/sign-in/)
  await password('citizen', 'a longer password')
  await page.waitForURL(`${site.url}/en/account`)
})

test.each([
  ['en', 1280, 'light'],
  ['ar', 320, 'dark'],
] as const)('the pages of accounts pass axe and fit their window: %s at %d px, %s', async (locale, width, colorScheme) => {
  await newPage({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: true })
  await as(locale === 'ar' ? 'admin' : 'auditor', `/${locale}/staff/accounts`)
  for (const path of [`/${locale}/staff/accounts`, `/${locale}/account`]) {
    await page.goto(site.url + path)
    for (const summary of await page.locator('main details > summary').all()) if (await summary.isVisible()) await summary.click()
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
    expect([path, found, await overflow(page)]).toEqual([path, [], 0])
  }
})
