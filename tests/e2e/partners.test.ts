import type { Page } from 'playwright-core'
import { PARTNER_PAGES } from '@/app/[locale]/partners/_server/docs'
import { NOUNS, TYPES } from '@/app/[locale]/partners/_server/reference'
import { newKey, submit } from '../support/agency'
import { faults } from '../support/axe'
import { overflow, seen } from '../support/inquiry'
import { startSite } from '../support/site'
import { visits } from '../support/visits'

// With limits, because only then a budget is counted and told.
const visit = visits(() => startSite({ TASDEED_LIMITS: 'on' }))
let page: Page

const main = () => seen(page.locator('main'))

/** One noun for each kind of type that a page of the reference describes. */
const ONE_OF_EACH_KIND = [...new Map(TYPES.map(({ kind, noun }) => [kind, noun])).values()]
const referenceOf = (noun: string) => `/partners/reference/${noun}`
const TEMPLATES = [...PARTNER_PAGES, '/partners/reference?q=discount', ...new Set(ONE_OF_EACH_KIND.map(referenceOf))]

const LOOKS = [
  { locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { locale: 'ar', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const

test.each(LOOKS)('every kind of page of the documentation passes axe: $locale, $colorScheme', async ({ locale, ...options }) => {
  page = await visit.newPage({ ...options, javaScriptEnabled: true })
  for (const path of TEMPLATES) {
    await page.goto(`/${locale}${path}`)
    expect([path, await faults(page)]).toEqual([path, []])
  }
})

test.each(['en', 'ar'] as const)(
  'every page of the documentation is light, has its one heading and the places that it links to, and is no wider than the narrowest phone: %s',
  async (locale) => {
    page = await visit.newPage({ viewport: { width: 320, height: 740 }, extraHTTPHeaders: { 'accept-encoding': 'gzip' } })
    for (const path of new Set([...TEMPLATES, ...NOUNS.map(referenceOf)])) {
      const sent = await page.goto(`/${locale}${path}`)
      const weight = (await sent?.request().sizes())?.responseBodySize ?? 0
      expect([path, sent?.status(), weight < 20 * 1024, await overflow(page)]).toEqual([path, 200, true, 0])
      expect([path, await page.locator('h1').count(), await deadLinks()]).toEqual([path, 1, []])
    }
  },
)

/** Links of the open page to a place of it that is not there. */
const deadLinks = () =>
  page
    .locator('main a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))))

test('code reads left to right on an Arabic page, and a long line scrolls inside itself', async () => {
  page = await visit.newPage({ viewport: { width: 320, height: 640 } })
  await page.goto('/ar/partners')
  const code = page.locator('#first-call-sh')
  expect(await code.evaluate((pre) => [getComputedStyle(pre).direction, pre.scrollWidth > pre.clientWidth])).toEqual(['ltr', true])
  expect(await code.textContent()).toContain(`curl -s ${visit.site.url}/api/graphql`)
})

test('without JavaScript all three languages can be opened, and every anchor of the contents is there', async () => {
  page = await visit.newPage()
  await page.goto('/en/partners')
  await page.locator('.samples summary', { hasText: 'Python' }).click()
  expect(await page.locator('#first_call-py').isVisible()).toBe(true)
  for (const chapter of ['/partners', '/partners/practices', '/partners/costs']) {
    await page.goto(`/en${chapter}`)
    const links = await page.locator('.chapter-contents a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect([link, await page.locator(link).count()]).toEqual([link, 1])
  }
})

test('the reference is searched without JavaScript, and what is found is where the link leads', async () => {
  page = await visit.newPage()
  await page.goto('/ar/partners/reference')
  await page.locator('#q').fill('accessLog')
  await submit(page, 'main form')
  await page.getByRole('link', { name: 'License.accessLog', exact: true }).click()
  await page.waitForURL(/reference\/license#License\.accessLog$/)
  expect(await page.locator('[id="License.accessLog"]').textContent()).toContain('it is for the holder')
  await page.goto('/en/partners/reference?q=zebra')
  expect(await main()).toContain('Nothing in the schema matches')
  expect((await fetch(`${visit.site.url}/en/partners/reference/nothing`)).status).toBe(404)
  expect((await fetch(`${visit.site.url}/en/partners/nothing`)).status).toBe(404)
})

test('the state of the service names every authority with the time of its data', async () => {
  page = await visit.newPage()
  await page.goto('/en/partners/status')
  expect(await main()).toContain('The API answers')
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(3)
})

/** Whether the answer ends where the page's column does, and scrolls inside. */
async function inColumn(): Promise<boolean> {
  const [answer, column] = [await page.locator('#answer').boundingBox(), await page.locator('.explorer').boundingBox()]
  if (!answer || !column) throw new Error('The explorer is not shown')
  return answer.x >= column.x - 1 && answer.x + answer.width <= column.x + column.width + 1
}

describe('the explorer', () => {
  test('without JavaScript shows every example as a line for a terminal', async () => {
    page = await visit.newPage()
    await page.goto('/en/partners/explorer')
    expect(await page.locator('.explorer').isVisible()).toBe(false)
    expect(await main()).toContain('The explorer needs JavaScript')
    const curl = (await page.locator('#curl-due').textContent()) ?? ''
    expect(curl).toContain(`curl -s ${visit.site.url}/api/graphql`)
  })

  test('runs an example with a key that it keeps nowhere, tells the cost, and asks nobody else', async () => {
    const key = await newKey(visit, 'Explorer')
    page = await visit.newPage({ javaScriptEnabled: true })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('/en/partners/explorer', { waitUntil: 'networkidle' })
    await page.locator('#key').fill(key)
    await page.locator('.explorer button[type=submit]').first().click()
    await page.waitForFunction(() => document.getElementById('answer')?.textContent?.includes('1000326480165'))
    expect(await seen(page.locator('[data-told]'))).toMatch(/^\d+ points · \d+ ms · HTTP 200$/)
    expect(asked.filter((url) => !url.startsWith(visit.site.url))).toEqual([])
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]))
    expect(kept).not.toContain(key)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.locator('#key').inputValue()).toBe('')
  })

  test('asks as a guest even for somebody signed in, prices without running, and says what is wrong', async () => {
    page = await visit.as('clerk', '/en/partners/explorer', { javaScriptEnabled: true })
    await page.waitForLoadState('networkidle')
    await page.locator('#operation').fill('{ messages { totalCount } }')
    await page.locator('#variables').fill('')
    await page.locator('#operation').press('Control+Enter')
    await page.waitForFunction(() => document.getElementById('answer')?.textContent?.includes('FORBIDDEN'))
    await page.locator('#operation').fill('{ violationTypes { id } }')
    await page.locator('[data-price]').click()
    await page.waitForFunction(() => document.getElementById('answer')?.textContent?.includes('"points": 30'))
    await page.locator('#variables').fill('[1]')
    await page.locator('.explorer button[type=submit]').first().click()
    expect(await seen(page.locator('[data-told]'))).toBe('The variables are no JSON object.')
  })

  test('takes an example over, and looks a field up', async () => {
    page = await visit.newPage({ javaScriptEnabled: true })
    await page.goto('/ar/partners/explorer', { waitUntil: 'networkidle' })
    await page.locator('[data-example=catalogue]').click()
    expect(await page.locator('#operation').inputValue()).toContain('violationTypes')
    expect(await page.locator('#variables').inputValue()).toBe('{}')
    await page.locator('#name').fill('License.violations')
    await page.locator('#name').press('Enter')
    await page.waitForFunction(() => document.querySelector('[data-found]')?.textContent?.includes('first: Int'))
    await page.locator('.explorer button[type=submit]').first().click()
    await page.waitForFunction(() => (document.getElementById('answer')?.textContent?.length ?? 0) > 1_000)
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect([await overflow(page), await inColumn()]).toEqual([0, true])
    }
    await page.locator('#name').fill('Nothing')
    await page.locator('#name').press('Enter')
    await page.waitForFunction(() => document.querySelector('[data-found]')?.textContent?.includes('ليس في المخطط'))
  })
})
