import type { BrowserContextOptions, Page } from 'playwright-core'
import { faults } from '../support/axe'
import { overflow, seen } from '../support/inquiry'
import { signInStaff } from '../support/sign-in-staff'
import { openSite } from '../support/site'
import { visits } from '../support/visits'

const visit = visits(openSite)
let page: Page

async function newPage(options: BrowserContextOptions = {}): Promise<void> {
  page = await visit.newPage({ ...options })
}

const open = (path: string) => page.goto(`${visit.site.url}${path}`)
const main = () => seen(page.locator('main'))

/** Sends the form of the page and waits for the page that answers. */
async function submit(): Promise<void> {
  const answered = page.waitForEvent('load')
  await page.locator('main form button').click()
  await answered
}

async function signIn(userName: string): Promise<void> {
  await page.locator('#userName').fill(userName)
  await page.locator('#password').fill(visit.site.password)
  await submit()
}

const WORDS = {
  ar: {
    search: 'رخصه سوق',
    service: 'دفع مخالفات رخصة سوق',
    menu: 'القائمة',
    catalogue: 'مخالفات السير بالتفصيل',
    speed: 'السرعه',
    fault: 'اكتب رسالتك.',
  },
  en: {
    search: 'LICENCE',
    service: 'Pay driving-licence violations',
    menu: 'Menu',
    catalogue: 'Traffic violations in detail',
    speed: 'speed limit',
    fault: 'Write your message.',
  },
}

describe.each(['ar', 'en'] as const)('without JavaScript, in %s', (locale) => {
  const words = WORDS[locale]

  test('the e-services are searched forgivingly; where nothing matches, that is said and all are shown', async () => {
    await newPage()
    await open(`/${locale}`)
    await page.locator('#q').fill(words.search)
    await submit()
    expect(await page.locator('main h2').allInnerTexts()).toContain(words.service)
    expect(await page.locator('main li').count()).toBeLessThan(3)
    expect(await page.locator('#q').inputValue()).toBe(words.search)
    await open(`/${locale}?q=${encodeURIComponent('<b>زرافة</b>')}`)
    expect(await main()).toContain('<b>زرافة</b>')
    expect(await page.locator('main li').count()).toBe(7)
    await open(`/${locale}?q=${'x'.repeat(500)}`)
    expect(await page.locator('#q-error').count()).toBe(1)
    await page.locator('#main-service + p + p, [aria-labelledby=main-service] .button').last().click()
    await page.waitForURL(`${visit.site.url}/${locale}/violations`)
  })

  test('on the narrowest phone everything is reached from one menu by keyboard, and the page goes on below it', async () => {
    await newPage({ viewport: { width: 320, height: 640 } })
    await open(`/${locale}`)
    const header = page.locator('header')
    expect((await header.boundingBox())?.height).toBeLessThan(80)
    expect(await header.getByRole('link').count()).toBe(2)
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.menu)
    await page.keyboard.press('Enter')
    expect(await header.getByRole('link').count()).toBe(16)
    expect(await header.locator('[aria-current=page]:visible').count()).toBe(1)
    const [bottom, top] = [await header.boundingBox(), await page.locator('main').boundingBox()]
    expect(top?.y).toBeGreaterThanOrEqual((bottom?.y ?? 0) + (bottom?.height ?? 0))
    expect(await overflow(page)).toBe(0)
    await header.getByRole('link', { name: words.catalogue }).click()
    expect(await seen(page.locator('h1'))).toBe(words.catalogue)
  })

  test('the catalogue is searched and filtered, and says that the law prevails', async () => {
    await newPage()
    await open(`/${locale}/violation-types`)
    expect(await page.locator('tbody tr').count()).toBe(21)
    await page.locator('#q').fill(words.speed)
    await submit()
    expect(await page.locator('tbody tr').count()).toBe(3)
    await page.locator('input[value=court]').check()
    await submit()
    expect(await page.locator('tbody tr').count()).toBe(0)
    expect(await page.locator('#q').inputValue()).toBe(words.speed)
    await page.locator('#q').fill('')
    await submit()
    expect(await page.locator('tbody tr').count()).toBe(9)
  })

  test('the steps of the guide are reached from its contents, and their pictures load', async () => {
    await newPage()
    await open(`/${locale}/guide`)
    const links = await page.locator('nav[aria-labelledby=contents] a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(6)
    for (const link of links) expect(await page.locator(link).count()).toBe(1)
    for (const picture of await page.locator('main img').all()) {
      const { status, type } = await fetch(`${visit.site.url}${await picture.getAttribute('src')}`).then(({ status, headers }) => ({
        status,
        type: headers.get('content-type'),
      }))
      expect([status, type, await picture.getAttribute('alt')]).toEqual([200, 'image/webp', expect.stringMatching(/.{20}/)])
    }
  })

  test('a complaint: what is wrong is told beside its field and nothing typed is lost; sent twice it is one message; staff read it', async () => {
    await newPage()
    await open(`/${locale}/complaint`)
    await page.locator('#contact').fill('call me')
    await submit()
    await page.waitForURL(/message=/)
    expect(await seen(page.locator('#text-error'))).toBe(words.fault)
    expect(await page.locator('#contact').inputValue()).toBe('call me')
    const story = `<b>${locale}</b> 🚗 ${Date.now()}\nثانيًا`
    await page.locator('#text').fill(story)
    await page.locator('#contact').fill('٠٧٩١٢٣٤٥٦٧')
    await submit()
    const reference = await seen(page.locator('#reference + p'))
    expect(reference).toMatch(/^M-[2-9A-Z]{8}$/)
    await page.goBack()
    await page.locator('#text').fill(story)
    await page.locator('#contact').fill('٠٧٩١٢٣٤٥٦٧')
    await submit()
    expect(await seen(page.locator('#reference + p'))).toBe(reference)

    await open(`/${locale}/staff/messages?kind=COMPLAINT`)
    await page.waitForURL(/sign-in/)
    await signInStaff(page, locale === 'ar' ? 'clerk' : 'finance', visit.site.password)
    await page.waitForURL(`${visit.site.url}/${locale}/staff/messages?kind=COMPLAINT`)
    const item = page.locator('main li', { hasText: reference })
    expect(await item.count()).toBe(1)
    expect(await seen(item)).toContain(story)
    expect(await seen(item)).toContain('0791234567')
  })
})

test('the same form with other words is not taken for the old message, nor lost: it can be sent anew', async () => {
  await newPage()
  await open('/en/suggestion')
  const key = await page.locator('input[name=key]').inputValue()
  await page.locator('#text').fill('first')
  await submit()
  const first = await seen(page.locator('#reference + p'))
  const again = (text: string) =>
    page.request.post(`${visit.site.url}/en/messages`, { form: { page: 'suggestion', key, text, contact: '' } })
  expect(await (await again('first')).text()).toContain(first)
  await page.goto((await again('second')).url())
  expect(await main()).toContain('already sent')
  expect(await page.locator('#text').inputValue()).toBe('second')
  await submit()
  expect(await seen(page.locator('#reference + p'))).not.toBe(first)
})

test('far too much is refused, and as much of it as fits is kept, and that is said', async () => {
  await newPage()
  await open('/en/contact')
  await page.locator('#text').evaluate((area) => area.removeAttribute('maxlength'))
  await page.locator('#text').fill('ما '.repeat(5_000))
  await submit()
  expect(await seen(page.locator('#text-error'))).toMatch(/at most 1000.*only its beginning was kept/)
  expect((await page.locator('#text').inputValue()).length).toBeGreaterThan(900)
})

test('a thousand Arabic letters come back whole when something else is wrong', async () => {
  await newPage()
  await open('/ar/contact')
  const letters = 'مخالفةٌ في الطريق '.repeat(60).slice(0, 1000)
  await page.locator('#text').fill(letters)
  await page.locator('#contact').fill('?')
  await submit()
  expect(await page.locator('#text').inputValue()).toBe(letters)
})

test('a citizen who is signed in is told that messages are for staff', async () => {
  await newPage()
  await open('/en/staff/messages')
  await signIn('citizen')
  await page.waitForURL(`${visit.site.url}/en/staff/messages`)
  expect(await main()).toContain('This page is for others')
})

test('with JavaScript Escape closes the menu and gives the focus back', async () => {
  await newPage({ javaScriptEnabled: true, viewport: { width: 360, height: 640 } })
  await page.goto(`${visit.site.url}/en`, { waitUntil: 'networkidle' })
  await page.locator('header summary').click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  expect(await page.locator('header details').getAttribute('open')).toBeNull()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
})

const PAGES = ['', '/violation-types?show=court', '/discounts', '/guide', '/survey', '/staff/messages']

test.each([
  { locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { locale: 'ar', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const)(
  'the pages of the portal pass axe, and are no wider than the narrowest phone: $locale, $colorScheme',
  async ({ locale, ...options }) => {
    await newPage({ ...options, javaScriptEnabled: true })
    await open(`/${locale}/sign-in?callbackUrl=/${locale}`)
    await signInStaff(page, locale === 'ar' ? 'auditor' : 'admin', visit.site.password)
    await page.waitForURL(`${visit.site.url}/${locale}`)
    for (const path of PAGES) {
      await open(`/${locale}${path}`)
      if (options.viewport.width < 768 && !path.startsWith('/staff')) await page.locator('header summary').click()
      const found = await faults(page)
      await page.setViewportSize({ width: 320, height: 740 })
      expect([path, found, await overflow(page)]).toEqual([path, [], 0])
      await page.setViewportSize(options.viewport)
    }
  },
)

test('search engines are told of the open pages in both languages, and of no other', async () => {
  const textOf = async (path: string) => (await fetch(`${visit.site.url}${path}`)).text()
  const map = await textOf('/sitemap.xml')
  for (const path of ['/ar</loc>', '/en/guide</loc>', '/ar/partners/reference/license</loc>', 'hreflang="en"']) expect(map).toContain(path)
  expect(map).not.toMatch(/\/staff\/|\/(ar|en)\/agency</)
  expect(await textOf('/robots.txt')).toMatch(/Disallow: \/ar\/staff\/[\s\S]*Sitemap: /)
})

test('the page of components is in no build', async () => {
  expect((await fetch(`${visit.site.url}/en/dev/components`)).status).toBe(404)
})
