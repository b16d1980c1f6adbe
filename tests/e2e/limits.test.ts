import type { Browser, Page } from 'playwright-core'
import { type OpenedBrowser, openBrowser } from '../support/browser'
import { GUIDE, inquire, seen } from '../support/inquiry'
import { type Site, startSite } from '../support/site'

let site: Site
let opened: OpenedBrowser
let browser: Browser

beforeAll(async () => {
  ;[site, opened] = await Promise.all([startSite({ TASDEED_LIMITS: 'on', TASDEED_TRUSTED_PROXIES: '1' }), openBrowser()])
  browser = opened.browser
}, 240_000)

afterAll(async () => {
  await opened?.close()
  await site?.close()
})

const FROM = (address: string) => ({ 'x-forwarded-for': `10.9.9.9, ${address}` })

async function pageFrom(address: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, extraHTTPHeaders: FROM(address) })
  return context.newPage()
}

/** One guess by the API, which counts together with the pages. */
async function guess(query: string, address: string): Promise<string | undefined> {
  const headers = { 'content-type': 'application/json', ...FROM(address) }
  const response = await fetch(`${site.url}/api/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code
}

test.each([
  ['ar', '90000007', /محاولات كثيرة/, /أعد المحاولة بعد 15 دقيقة/],
  ['en', '90000008', /Too many attempts/, /Try again in 15 minutes/],
] as const)(
  'in %s: after ten wrong proofs the page says how long to wait, whatever was typed, and keeps it',
  async (locale, number, title, wait) => {
    for (let day = 1; day <= 10; day++) {
      const expiresOn = `2029-01-${String(day).padStart(2, '0')}`
      expect(
        await guess(`{ license(lookup: { number: "${number}", expiresOn: "${expiresOn}" }) { __typename } }`, `192.0.2.${day}`),
      ).toBeUndefined()
    }
    const page = await pageFrom('192.0.2.77')
    await inquire(page, site.url, locale, { number, day: '31', month: '1', year: '2031' })
    const text = await seen(page.locator('main'))
    expect(text).toMatch(title)
    expect(text).toMatch(wait)
    expect(text).not.toMatch(/JOD|د\.أ/)
    expect(await page.locator('#number').inputValue()).toBe(number)
    await inquire(page, site.url, locale, GUIDE)
    expect(await seen(page.locator('h1'))).toContain('10118254')
  },
)

test('after sixty unknown payment numbers an address has to wait, and the page says nothing of the number; another address is answered', async () => {
  for (let i = 0; i < 60; i++)
    expect(await guess('{ paymentReference(number: "4006381333931") { number } }', '198.51.100.5')).toBeUndefined()
  const page = await pageFrom('198.51.100.5')
  await page.goto(`${site.url}/en/pay/1000326480165`)
  expect(await seen(page.locator('main'))).toMatch(/Too many attempts[\s\S]*Try again in 10 minutes/)
  expect(await seen(page.locator('main'))).not.toMatch(/JOD/)
  const other = await pageFrom('198.51.100.6')
  await other.goto(`${site.url}/en/pay/1000326480165`)
  expect(await seen(other.locator('main'))).toMatch(/15\.000 JOD/)
})

test('honest use is never counted: a result may be opened, sorted and refreshed as often as one likes', async () => {
  const page = await pageFrom('203.0.113.50')
  await inquire(page, site.url, 'en', GUIDE)
  for (let i = 0; i < 70; i++) await page.reload()
  expect(await seen(page.locator('h1'))).toContain('10118254')
})
