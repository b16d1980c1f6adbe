import type { BrowserContextOptions, Page } from 'playwright-core'
import { faults } from '../support/axe'
import { overflow, seen } from '../support/inquiry'
import { NUMBERS } from '../support/payment-numbers'
import { visits } from '../support/visits'

const visit = visits()
let page: Page

const main = () => seen(page.locator('main'))

const asAuditor = (path: string, options?: BrowserContextOptions) => visit.as('auditor', path, options)

const WORDS = {
  ar: { figures: 'الأرقام', search: 'بحث', paid: 'دُفع', registered: 'سُجّل', timeline: 'ما حدث', looks: 'من اطّلع' },
  en: { figures: 'Figures', search: 'Search', paid: 'Paid', registered: 'Registered', timeline: 'What happened', looks: 'Who looked' },
}

/** The ways to a licence and to a payment of the demo, as the search finds them. */
async function stories(locale: 'ar' | 'en'): Promise<string[]> {
  const ways: string[] = []
  for (const [query, list] of [
    ['10118254', 'licenses'],
    [NUMBERS.paid, 'payments'],
  ]) {
    await page.goto(`/${locale}/staff/search?q=${query}`)
    const isThere = page.url().includes(`/staff/${list}/`)
    ways.push(isThere ? page.url() : ((await page.locator(`main a[href*="/staff/${list}/"]`).first().getAttribute('href')) ?? ''))
  }
  return ways
}

const LOOKS = [
  { locale: 'ar', colorScheme: 'dark', viewport: { width: 360, height: 800 } },
  { locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
] as const

describe.each(LOOKS)('without JavaScript, in $locale', ({ locale, ...look }) => {
  const words = WORDS[locale]

  test('the overview tells the figures, is filtered by its address, and leads to its files', async () => {
    page = await asAuditor(`/${locale}/staff/figures`)
    expect(await seen(page.locator('h1'))).toBe(words.figures)
    expect(await seen(page.locator('.staff-side [aria-current=page]'))).toBe(words.figures)
    expect(await main()).toContain(words.registered)
    const all = await seen(page.locator('.staff-card .amount').first())
    await page.locator('main summary').first().click()
    await page.locator('#authority').selectOption('MZR')
    await Promise.all([page.waitForEvent('load'), page.locator('main form button').click()])
    expect(new URL(page.url()).searchParams.get('authority')).toBe('MZR')
    expect(await seen(page.locator('.staff-card .amount').first())).not.toBe(all)
    const file = await page.locator('a[href*="/api/exports/violations.csv"]').getAttribute('href')
    const response = await page.request.get(file ?? '')
    expect([response.status(), (await response.text()).split('\r\n')[1]]).toEqual([200, expect.stringContaining(',MZR,')])
  })

  test('days that are none are told, and the figures are shown without them', async () => {
    page = await asAuditor(`/${locale}/staff/figures?from=2026-02-30`)
    expect(await page.locator('main [role=alert]').count()).toBe(1)
    expect(await page.locator('.staff-card .amount').count()).toBeGreaterThan(3)
  })

  test('a licence is found and its story read; who looks is in it', async () => {
    page = await asAuditor(`/${locale}/staff/search`)
    await page.locator('#staff-search').fill('١٠١١٨٢٥٤')
    await Promise.all([page.waitForEvent('load'), page.locator('search button').click()])
    expect(new URL(page.url()).pathname).toMatch(/\/staff\/licenses\/\d+$/)
    expect(await main()).toContain(words.timeline)
    expect(await seen(page.locator('#looks'))).toContain('auditor')
  })

  test(`every page passes axe in ${look.colorScheme} colours, and fits 320, 360 and 1280 px`, async () => {
    page = await asAuditor(`/${locale}/staff`, { ...look, javaScriptEnabled: true })
    const paths = [
      `/${locale}/staff`,
      `/${locale}/staff/figures?from=2026-01-01&type=14`,
      `/${locale}/staff/search?q=14`,
      `/${locale}/staff/search`,
      `/${locale}/staff/search?q=zzz`,
      ...(await stories(locale)),
      `/${locale}/staff/licenses/0`,
    ]
    for (const [index, path] of paths.entries()) {
      await page.goto(path)
      expect([path, await faults(page)]).toEqual([path, []])
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        if (process.env.STAFF_PICTURES) await page.screenshot({ path: `${process.env.STAFF_PICTURES}/${locale}-${width}-${index}.png` })
        expect([path, width, await overflow(page)]).toEqual([path, width, 0])
      }
      await page.setViewportSize(look.viewport)
    }
  })
})

test('the frame of staff works by keyboard and without scripts: what is beside the content is passed over, the menu leads on, the search is everywhere', async () => {
  page = await asAuditor('/ar/staff/settings', { viewport: { width: 360, height: 800 } })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#main$/)
  expect(await page.locator('.site-header, .site-footer').count()).toBe(0)
  expect(await seen(page.locator('.staff-header'))).toMatch(/عرض تجريبي/)
  await page.locator('.staff-menu summary').click()
  expect(await seen(page.locator('.staff-menu'))).toMatch(/الحالات[\s\S]*مدقق[\s\S]*تسجيل الخروج/)
  await page.locator('#staff-search').fill('١٠١١٨٢٥٤')
  await Promise.all([page.waitForEvent('load'), page.locator('#staff-search').press('Enter')])
  expect(await main()).toContain('10118254')
})

test('whoever is not signed in is led to the sign-in, which leads back', async () => {
  page = await visit.newPage()
  await page.goto('/en/staff')
  expect(page.url()).toContain('/en/sign-in?callbackUrl=%2Fen%2Fstaff')
})

test('a citizen is told that it is for staff, and gets no file', async () => {
  page = await visit.as('citizen', '/en/staff')
  expect(await main()).toContain('This page is for others')
  expect(await page.locator('.staff-nav').count()).toBe(0)
  for (const path of ['/en/staff/search?q=10118254', '/en/staff/licenses/1']) {
    await page.goto(path)
    expect(await main()).toContain('This page is for others')
  }
  expect((await page.request.get(`/api/exports/violations.csv`)).status()).toBe(403)
})
