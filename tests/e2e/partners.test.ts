import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { PARTNER_PAGES } from '@/app/[locale]/partners/_server/docs'
import { NOUNS } from '@/app/[locale]/partners/_server/reference'
import { type OpenedBrowser, openBrowser } from '../support/browser'
import { inquire, overflow, seen, testLicense } from '../support/inquiry'
import { signInStaff } from '../support/sign-in-staff'
import { type Site, startSite } from '../support/site'

let site: Site
let opened: OpenedBrowser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  // With limits, because only then a budget is counted and told.
  ;[site, opened] = await Promise.all([startSite({ TASDEED_LIMITS: 'on' }), openBrowser()])
}, 240_000)

afterAll(async () => {
  await opened?.close()
  await site?.close()
})

afterEach(() => context?.close())

async function newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await opened.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 }, ...options })
  page = await context.newPage()
}

const open = (path: string) => page.goto(`${site.url}${path}`)
const main = () => seen(page.locator('main'))

async function submit(form: string): Promise<void> {
  const answered = page.waitForEvent('load')
  await page.locator(`${form} button[type=submit]`).first().click()
  await answered
}

async function signIn(userName: string, path: string): Promise<void> {
  await open(`/${path.split('/')[1]}/sign-in?callbackUrl=${encodeURIComponent(path)}`)
  if (['citizen', 'agency'].includes(userName)) {
    await page.locator('#userName').fill(userName)
    await page.locator('#password').fill(site.password)
    await submit('main form')
  } else {
    await signInStaff(page, userName, site.password)
    await page.waitForURL(site.url + path)
  }
}

async function found(): Promise<string[]> {
  const results = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

const DOCS = [...PARTNER_PAGES, '/partners/reference?q=discount', ...NOUNS.map((noun) => `/partners/reference/${noun}`)]

test.each([
  { locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { locale: 'ar', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const)(
  'the documentation passes axe, is light, and is no wider than the narrowest phone: $locale, $colorScheme',
  async ({ locale, ...options }) => {
    await newPage({ ...options, javaScriptEnabled: true, extraHTTPHeaders: { 'accept-encoding': 'gzip' } })
    for (const path of DOCS) {
      const sent = await open(`/${locale}${path}`)
      const weight = (await sent?.request().sizes())?.responseBodySize ?? 0
      expect([path, await found()]).toEqual([path, []])
      await page.setViewportSize({ width: 320, height: 740 })
      expect([path, await overflow(page)]).toEqual([path, 0])
      expect(weight).toBeLessThan(20 * 1024)
      await page.setViewportSize(options.viewport)
    }
  },
  120_000,
)

test.each([
  { locale: 'en', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { locale: 'ar', colorScheme: 'light', viewport: { width: 360, height: 740 } },
] as const)(
  'the pages of an agency and who looked pass axe in every state: $locale, $colorScheme',
  async ({ locale, ...options }) => {
    await newPage({ ...options, javaScriptEnabled: true })
    const states: string[] = []
    const check = async (state: string) => {
      expect([state, await found()]).toEqual([state, []])
      await page.setViewportSize({ width: 320, height: 740 })
      expect([state, await overflow(page)]).toEqual([state, 0])
      await page.setViewportSize(options.viewport)
      states.push(state)
    }
    await inquire(page, site.url, locale, testLicense('90000007'))
    await page.goto(page.url().replace('/violations?', '/violations/looks?'))
    await check('nobody looked')
    await signIn('citizen', `/${locale}/violations`)
    await page.locator('#number').fill('90000007')
    await submit('main form')
    await page.goto(page.url().replace('/violations?', '/violations/looks?'))
    await check('proof is missing')
    await open(`/${locale}/agency`)
    await check('no agency')
    await page.context().clearCookies()
    await signIn('agency', `/${locale}/agency`)
    await check('programs')
    await page.locator('#name').fill(`${locale} ${Date.now()}`)
    await submit('[aria-labelledby=application-form]')
    await submit('[aria-labelledby=key-form]')
    await check('a refused key')
    await page.locator('#scope-LICENSES_READ').check()
    await submit('[aria-labelledby=key-form]')
    await check('a new key')
    await page.locator('#document').fill('{ licenseClasses { id } }')
    await submit('[aria-labelledby=operation-form]')
    await page.locator('[aria-labelledby=operations] summary').click()
    await page.locator('[aria-labelledby=keys] details:has([value=revoke]) > summary').first().click()
    await check('an operation')
    expect(states).toHaveLength(7)
  },
  60_000,
)

test('code reads left to right on an Arabic page, and a long line scrolls inside itself', async () => {
  await newPage({ viewport: { width: 320, height: 640 } })
  await open('/ar/partners')
  const code = page.locator('#first-call-sh')
  expect(await code.evaluate((pre) => [getComputedStyle(pre).direction, pre.scrollWidth > pre.clientWidth])).toEqual(['ltr', true])
  expect(await code.textContent()).toContain(`curl -s ${site.url}/api/graphql`)
})

test('without JavaScript all three languages can be opened, and every anchor of the contents is there', async () => {
  await newPage()
  await open('/en/partners')
  await page.locator('.samples summary', { hasText: 'Python' }).click()
  expect(await page.locator('#first_call-py').isVisible()).toBe(true)
  for (const chapter of ['/partners', '/partners/practices', '/partners/costs']) {
    await open(`/en${chapter}`)
    const links = await page.locator('.chapter-contents a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect([link, await page.locator(link).count()]).toEqual([link, 1])
  }
})

test('the reference is searched without JavaScript, and what is found is where the link leads', async () => {
  await newPage()
  await open('/ar/partners/reference')
  await page.locator('#q').fill('accessLog')
  await submit('main form')
  await page.getByRole('link', { name: 'License.accessLog', exact: true }).click()
  await page.waitForURL(/reference\/license#License\.accessLog$/)
  expect(await page.locator('[id="License.accessLog"]').textContent()).toContain('it is for the holder')
  await open('/en/partners/reference?q=zebra')
  expect(await main()).toContain('Nothing in the schema matches')
  expect((await fetch(`${site.url}/en/partners/reference/nothing`)).status).toBe(404)
  expect((await fetch(`${site.url}/en/partners/nothing`)).status).toBe(404)
})

/** Whether the answer ends where the page's column does, and scrolls inside. */
async function inColumn(): Promise<boolean> {
  const [answer, column] = [await page.locator('#answer').boundingBox(), await page.locator('.explorer').boundingBox()]
  if (!answer || !column) throw new Error('The explorer is not shown')
  return answer.x >= column.x - 1 && answer.x + answer.width <= column.x + column.width + 1
}

describe('the explorer', () => {
  test('without JavaScript shows every example as a line for a terminal', async () => {
    await newPage()
    await open('/en/partners/explorer')
    expect(await page.locator('.explorer').isVisible()).toBe(false)
    expect(await main()).toContain('The explorer needs JavaScript')
    const curl = (await page.locator('#curl-due').textContent()) ?? ''
    expect(curl).toContain(`curl -s ${site.url}/api/graphql`)
  })

  test('runs an example with a key that it keeps nowhere, tells the cost, and asks nobody else', async () => {
    const key = await newKey('Explorer')
    await newPage({ javaScriptEnabled: true })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${site.url}/en/partners/explorer`, { waitUntil: 'networkidle' })
    await page.locator('#key').fill(key)
    await page.locator('.explorer button[type=submit]').first().click()
    await page.waitForFunction(() => document.getElementById('answer')?.textContent?.includes('1000326480165'))
    expect(await seen(page.locator('[data-told]'))).toMatch(/^\d+ points · \d+ ms · HTTP 200$/)
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([])
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]))
    expect(kept).not.toContain(key)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.locator('#key').inputValue()).toBe('')
  })

  test('asks as a guest even for somebody signed in, prices without running, and says what is wrong', async () => {
    await newPage({ javaScriptEnabled: true })
    await signIn('clerk', '/en/partners/explorer')
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
    await newPage({ javaScriptEnabled: true })
    await page.goto(`${site.url}/ar/partners/explorer`, { waitUntil: 'networkidle' })
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

test('the state of the service names every authority with the time of its data', async () => {
  await newPage()
  await open('/en/partners/status')
  expect(await main()).toContain('The API answers')
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(3)
})

/** Makes a program and a key for it, as an agency does, and resolves with the key. */
async function newKey(program: string): Promise<string> {
  await newPage()
  await signIn('agency', '/en/agency')
  await page.locator('#name').fill(`${program} ${Date.now()}`)
  await submit('[aria-labelledby=application-form]')
  for (const scope of ['LICENSES_READ', 'VIOLATIONS_READ', 'PAYMENTS_READ']) await page.locator(`#scope-${scope}`).check()
  await submit('[aria-labelledby=key-form]')
  const key = await seen(page.locator('#secret'))
  await context.close()
  return key
}

async function ask(key: string, query: string): Promise<{ status: number; body: string }> {
  const response = await fetch(`${site.url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, body: await response.text() }
}

describe('an agency, without JavaScript, in Arabic', () => {
  test('takes a program on, is shown its key once, registers an operation, limits the program and ends the key', async () => {
    await newPage({ viewport: { width: 360, height: 740 } })
    await open('/ar/agency')
    await page.waitForURL(/sign-in/)
    await signIn('agency', '/ar/agency')
    await submit('[aria-labelledby=application-form]')
    expect(await seen(page.locator('#name-error'))).toContain('الاسم')
    await page.locator('#name').fill(`مطالبات ${Date.now()}`)
    await submit('[aria-labelledby=application-form]')
    expect(await main()).toContain('أُضيف البرنامج')
    const program = page.url().split('?')[0] ?? ''

    await page.locator('#expiresOn').fill('2020-01-01')
    await page.locator('#addresses').fill('127.0.0.1\n::1')
    await page.locator('#scope-LICENSES_READ').check()
    await submit('[aria-labelledby=key-form]')
    expect(await seen(page.locator('#expiresOn-error'))).toContain('سنة')
    expect(await page.locator('#addresses').inputValue()).toBe('127.0.0.1\n::1')
    expect(await page.locator('#scope-LICENSES_READ').isChecked()).toBe(true)
    await page.locator('#expiresOn').fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10))
    await submit('[aria-labelledby=key-form]')
    const key = await seen(page.locator('#secret'))
    expect(key).toMatch(/^tsd_\w{38}$/)
    expect((await ask(key, '{ __typename }')).status).toBe(200)
    await page.reload()
    expect([await page.content(), await main()]).toEqual([
      expect.not.stringContaining(key),
      expect.stringContaining('عُرض هذا المفتاح من قبل'),
    ])

    await page.locator('#document').fill('{ nothing }')
    await submit('[aria-labelledby=operation-form]')
    expect(await page.locator('#document-error').count()).toBe(1)
    expect(await page.locator('#document').inputValue()).toBe('{ nothing }')
    const operation = '{\n  licenseClasses { id }\n}'
    await page.locator('#document').fill(operation)
    await submit('[aria-labelledby=operation-form]')
    expect(await main()).toContain('سُجّلت العملية')
    await submit('[aria-labelledby=operations]')
    expect(await main()).toContain('مقصورة على عملياته المسجّلة')
    await new Promise((done) => setTimeout(done, 5_100))
    expect([(await ask(key, operation)).status, (await ask(key, '{ violationTypes { id } }')).status]).toEqual([200, 403])
    await submit('[aria-labelledby=operations]')
    expect(await main()).toContain('أي عملية')

    await page.locator('[aria-labelledby=keys] details:has([value=revoke]) > summary').first().click()
    await submit('[aria-labelledby=keys] details[open]')
    expect(await main()).toContain('أُلغي المفتاح')
    await new Promise((done) => setTimeout(done, 5_100))
    expect((await ask(key, '{ __typename }')).status).toBe(401)
    expect(await overflow(page)).toBe(0)
    await page.goto(program)
    expect(await main()).not.toContain('عُرض هذا المفتاح من قبل')
  }, 60_000)

  test('sees the page again in the other language with what was typed and what is wrong', async () => {
    await newPage()
    await signIn('agency', '/ar/agency')
    await page.locator('#name').evaluate((input) => input.removeAttribute('maxlength'))
    await page.locator('#name').fill('x'.repeat(90))
    await submit('[aria-labelledby=application-form]')
    expect(await seen(page.locator('#name-error'))).toMatch(/\p{Script=Arabic}/u)
    await page.locator('.site-language').click()
    expect(await seen(page.locator('#name-error'))).toBe('The name is missing, too long, or taken.')
    expect(await page.locator('#name').inputValue()).toHaveLength(90)
  })
})

test.each([
  ['citizen', 'This page is for partner agencies'],
  ['admin', 'This page is for agencies'],
  ['clerk', 'This page is for partner agencies'],
])('%s is told who the page of agencies is for', async (userName, words) => {
  await newPage()
  await signIn(userName, '/en/agency')
  expect(await main()).toContain(words)
})

test("another agency's program, and one that is none, are not found; a form of another site is refused", async () => {
  await newPage()
  await signIn('agency', '/en/agency')
  expect((await open('/en/agency/999999'))?.status()).toBe(404)
  const sent = await page.request.post(`${site.url}/en/agency/do`, {
    form: { deed: 'application', name: 'Stolen', key: 'a-key-of-8' },
    headers: { 'sec-fetch-site': 'cross-site' },
  })
  expect(sent.status()).toBe(403)
})

describe('who looked at a licence', () => {
  const looks = () => page.url().replace('/violations?', '/violations/looks?')
  /** Only this test looks at it. */
  const licence = testLicense('90000013')

  test('its holder reads that nobody did, then which agency did and why, and in the other language', async () => {
    await newPage({ viewport: { width: 360, height: 740 } })
    await inquire(page, site.url, 'ar', licence)
    await page.getByRole('link', { name: 'من اطّلع على رخصتي' }).click()
    expect(await main()).toContain('لم يطّلع أحد على هذه الرخصة.')
    const address = page.url()
    await context.close()

    const key = await newKey('Looking')
    await ask(key, '{ license(lookup: { number: "90000013", purpose: "Claim <b>4711</b>" }) { __typename } }')
    await newPage({ viewport: { width: 320, height: 740 } })
    await inquire(page, site.url, 'en', licence)
    await page.goto(looks())
    expect(address).not.toContain(licence.number)
    expect(await seen(page.locator('main li').last())).toMatch(/Demo Partner[\s\S]*Claim <b>4711<\/b>/)
    expect(await overflow(page)).toBe(0)
    await page.goto(page.url().replace('/en/', '/ar/'))
    expect(await main()).toContain('جهة شريكة تجريبية')
  })

  test('somebody signed in is asked for the date on the card, told when it is wrong, and looking here is no look', async () => {
    await newPage()
    await signIn('citizen', '/en/violations')
    await page.locator('#number').fill('90000012')
    await submit('main form')
    await page.goto(looks())
    expect(await main()).toContain('also when you are signed in')
    const give = async (day: string) => {
      for (const [part, text] of Object.entries({ day, month: '1', year: '2031' })) await page.locator(`#${part}`).fill(text)
      await submit('main form')
    }
    await give('32')
    expect(await seen(page.locator('#expiry-error'))).toContain('not a real date')
    await give('30')
    expect(await main()).toContain('Compare the date with your card')
    await give('31')
    expect(await main()).toMatch(/1 look, the latest first[\s\S]*Somebody who was signed in/)
    await page.reload()
    expect(await main()).toContain('1 look, the latest first')
  })

  test('goes through pages of twenty, the latest first', async () => {
    const key = await newKey('Often')
    for (let n = 1; n <= 23; n++) await ask(key, `{ license(lookup: { number: "90000008", purpose: "look ${n}" }) { __typename } }`)
    await newPage()
    await inquire(page, site.url, 'en', testLicense('90000008'))
    await page.goto(looks())
    expect(await main()).toMatch(/look 23[\s\S]*look 4$|look 23[\s\S]*look 4\n/m)
    await page.getByRole('link', { name: 'Earlier looks' }).click()
    expect(await main()).toMatch(/look 3[\s\S]*look 1/)
    await page.getByRole('link', { name: 'Back to the latest' }).click()
    expect(await main()).toContain('look 23')
  })

  test('an inquiry that is over, or of another browser, leads back to the form', async () => {
    await newPage()
    await open('/en/violations/looks?inquiry=nothing')
    expect(await main()).toContain('kept for half an hour')
  })
})
