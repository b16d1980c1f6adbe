import type { BrowserContextOptions, Page } from 'playwright-core'
import { follow } from '../support/follow'
import { fillAndSearch, GUIDE, inquire, overflow, STATES, seen, testLicense } from '../support/inquiry'
import { sharedSite } from '../support/site'
import { visits } from '../support/visits'

const visit = visits(sharedSite)
let page: Page

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  page = await visit.newPage({ javaScriptEnabled: true, ...options })
  return page
}

const text = () => seen(page.locator('main'))
const rows = () => page.locator('tbody tr')

const GUIDE_ROW = {
  ar: ['انتهاء رخصة المركبة', '9', '15.000 د.أ', '15 آب 2021', 'أمانة عمان الكبرى', '10 - 79210', '1000326480165', 'الدفع متاح'],
  en: [
    'Expired vehicle licence',
    '9',
    '15.000 JOD',
    '15 August 2021',
    'Greater Amman Municipality',
    '10 - 79210',
    '1000326480165',
    'Payable',
  ],
}
const TOTALS = {
  ar: ['عدد المخالفات1', 'مجموع قيم المخالفات15.000 د.أ', 'رقم الدفع الإلكتروني1000326480165'],
  en: ['Violations1', 'Total fines15.000 JOD', 'Payment number1000326480165'],
}

describe.each(['ar', 'en'] as const)('in %s', (locale) => {
  describe.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('%s', (_title, javaScriptEnabled) => {
    beforeEach(() => newPage({ javaScriptEnabled }))

    test('the guide’s licence shows the guide’s row, its three totals and what was asked', async () => {
      await inquire(page, visit.site.url, locale, GUIDE)
      const row = (await rows().allTextContents()).join()
      for (const cell of GUIDE_ROW[locale]) expect(row).toContain(cell)
      const totals = (await page.locator('main .totals dl').locator('div').allTextContents()).join()
      for (const total of TOTALS[locale]) expect(totals).toContain(total)
      const asked = await seen(page.locator('main dl').first())
      expect(asked).toContain('10118254')
      expect(asked).toContain(locale === 'ar' ? 'غير مطلوب' : 'Not required')
    })

    test.each(['١٠١١٨٢٥٤', ' 1011-8254 ', '۱۰۱۱ ۸۲۵۴'])('the number is found as typed: %s', async (number) => {
      await inquire(page, visit.site.url, locale, { ...GUIDE, number, day: '١٥', month: '٠٨', year: '٢٠٣٠' })
      expect(await seen(page.locator('h1'))).toContain('10118254')
    })

    test('a short number asks for centre and class, keeps what was typed, and is then found', async () => {
      await inquire(page, visit.site.url, locale, testLicense('1234567'))
      expect(await text()).toContain(locale === 'ar' ? 'اختر مركز الرخصة وفئتها لنكمل البحث' : 'Choose its centre and class to continue')
      expect(await page.locator('#number').inputValue()).toBe('1234567')
      await page.locator('#center').selectOption('MRK')
      await page.locator('#class').selectOption('3')
      await page.locator('main form button').click()
      await page.locator('table').waitFor()
      const asked = await seen(page.locator('main dl').first())
      expect(asked).toContain(locale === 'ar' ? 'ماركا' : 'Marka')
    })

    test('errors stand beside their fields and in a summary that links to them; what was typed is kept', async () => {
      await inquire(page, visit.site.url, locale, STATES.errors)
      expect(await page.title()).toMatch(locale === 'ar' ? /^خطأ: / : /^Error: /)
      const number = page.locator('#number')
      expect(await number.getAttribute('aria-invalid')).toBe('true')
      expect(await seen(page.locator('#number-error'))).toContain('12a')
      expect(await number.getAttribute('aria-describedby')).toContain('number-error')
      expect(await number.inputValue()).toBe('12a')
      expect(await page.locator('#day').inputValue()).toBe('31')
      const links = page.locator('[role=alert] a')
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(['#number', '#day'])
      await fillAndSearch(page, GUIDE)
      await page.locator('table').waitFor()
    })
  })
})

describe('answers are never confused', () => {
  const money = /د\.أ|JOD/

  test('none due says of which moment and that vehicles are another matter', async () => {
    await newPage()
    await inquire(page, visit.site.url, 'ar', STATES['none due'])
    expect(await text()).toMatch(/لا توجد مخالفات مستحقة على رخصة السوق هذه حتى \d+ .+، الساعة \d\d:\d\d/)
    expect(await text()).toContain('تشمل هذه النتيجة رخصة السوق فقط')
  })

  test.each(['unavailable', 'not found', 'more details'] as const)('%s shows no amount, no count and no list', async (state) => {
    await newPage()
    await inquire(page, visit.site.url, 'en', STATES[state])
    expect(await text()).not.toMatch(money)
    expect(await text()).not.toMatch(/no violations/i)
    expect(await page.locator('table').count()).toBe(0)
  })

  test('a licence that exists and a wrong expiry date get the same answer as a number that does not exist', async () => {
    await newPage()
    await inquire(page, visit.site.url, 'en', { ...GUIDE, year: '2029' })
    const wrongProof = await seen(page.locator('main section').first())
    await inquire(page, visit.site.url, 'en', STATES['not found'])
    expect(await seen(page.locator('main section').first())).toBe(wrongProof)
  })

  test('where nothing can be paid, each violation says why and no payment number is shown', async () => {
    await newPage()
    await inquire(page, visit.site.url, 'en', STATES['nothing payable'])
    expect(await rows().count()).toBe(4)
    expect(await text()).toMatch(/awaiting the court/)
    expect(await text()).not.toMatch(/\b1\d{12}\b/)
    expect(await page.getByRole('button', { name: 'Copy number' }).count()).toBe(0)
  })

  test('a discount shows what is due now, instead of what, until when and what it becomes', async () => {
    await newPage()
    await inquire(page, visit.site.url, 'en', STATES['a discount'])
    const panel = await seen(page.getByRole('region', { name: /^This licence has/ }))
    expect(panel).toMatch(/50\.000 JOD/)
    expect(panel).toMatch(/instead of 65\.000 JOD/)
    expect(panel).toMatch(/holds to the end of \d+ \w+ \d{4}, then becomes 65\.000 JOD/)
  })
})

describe('an inquiry lives in its own address', () => {
  test('refresh, the other language and back show the same result without sending anything again', async () => {
    await newPage()
    const posts: string[] = []
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
    await inquire(page, visit.site.url, 'ar', GUIDE)
    await page.reload()
    expect(await seen(page.locator('h1'))).toContain('10118254')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/\/en\//)
    expect(await seen(page.locator('h1'))).toBe('Violations of licence 10118254')
    await page.goBack()
    await page.getByRole('heading', { name: 'مخالفات الرخصة 10118254' }).waitFor()
    await page.goBack()
    await page.locator('#number').waitFor()
    expect(posts).toHaveLength(1)
  })

  test('two tabs do not mix, and no more than twelve inquiries are kept', async () => {
    await newPage()
    await inquire(page, visit.site.url, 'en', GUIDE)
    const other = await page.context().newPage()
    await inquire(other, visit.site.url, 'en', STATES['none due'])
    await page.reload()
    expect(await seen(page.locator('h1'))).toContain('10118254')
    const body = new URLSearchParams(STATES['none due']).toString()
    const sent = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, data: body }
    for (let i = 0; i < 11; i++) await page.context().request.post(`${visit.site.url}/en/violations/inquiry`, sent)
    const kept = (await page.context().cookies()).filter((cookie) => cookie.name.startsWith('tasdeed.inquiry.'))
    expect(kept).toHaveLength(12)
    for (const cookie of kept) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false })
  })

  test('an inquiry that is gone leads to the form, calmly', async () => {
    await newPage()
    await inquire(page, visit.site.url, 'en', GUIDE)
    await page.context().clearCookies()
    await page.reload()
    expect(await text()).toContain('This result is not in this browser')
    expect(await page.locator('#number').inputValue()).toBe('')
  })

  test('“another licence” is a fresh form', async () => {
    await newPage()
    await inquire(page, visit.site.url, 'ar', GUIDE)
    await page.getByRole('link', { name: 'الاستعلام عن رخصة أخرى' }).click()
    await page.waitForURL(`${visit.site.url}/ar/violations`)
    expect(await page.locator('#number').inputValue()).toBe('')
  })

  test('a long list has pages, and a short one an order', async () => {
    await newPage({ javaScriptEnabled: false })
    await inquire(page, visit.site.url, 'en', STATES['forty violations'])
    expect(await rows().count()).toBe(20)
    const first = await seen(rows().first())
    const main = () => seen(page.locator('main'))
    expect(await main()).toContain('1–20 of 40')
    await follow(page.getByRole('link', { name: 'Next', exact: true }))
    expect(await main()).toContain('21–40 of 40')
    expect(await rows().count()).toBe(20)
    expect(await seen(rows().first())).not.toBe(first)
    expect(await page.getByRole('link', { name: 'Next', exact: true }).count()).toBe(0)
    await follow(page.getByRole('link', { name: 'Previous', exact: true }))
    expect(await seen(rows().first())).toBe(first)
    await inquire(page, visit.site.url, 'en', STATES['nothing payable'])
    await follow(page.getByRole('link', { name: 'Amount', exact: true }))
    const fines = await rows().locator('td:nth-child(3) bdi').allTextContents()
    expect(fines).toEqual(['50.000 JOD', '20.000 JOD', '15.000 JOD'])
  })
})

test.each(['nonsense', '%00', '2020-01-01', 'x'.repeat(2000)])(
  'a place in the list that an edited address names is the first page: %s',
  async (after) => {
    await newPage({ javaScriptEnabled: false })
    await inquire(page, visit.site.url, 'en', STATES['forty violations'])
    const first = await seen(rows().first())
    await page.goto(`${page.url()}&after=${after}`)
    expect(await seen(rows().first())).toBe(first)
    expect(await page.getByRole('link', { name: 'Previous', exact: true }).count()).toBe(0)
  },
)

test('a number pasted with a lot of space before it is found', async () => {
  await newPage()
  await inquire(page, visit.site.url, 'en', { ...GUIDE, number: `${' '.repeat(41)}10118254` })
  expect(await seen(page.locator('h1'))).toContain('10118254')
})

describe('every state of the service, in both languages', () => {
  const asked: string[] = []
  const overflows: [string, string, number, number][] = []

  async function measure(locale: string, state: string): Promise<void> {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 })
      overflows.push([locale, state, width, await overflow(page)])
    }
  }

  beforeAll(async () => {
    await newPage({ viewport: { width: 360, height: 740 } })
    page.on('request', (request) => asked.push(request.url()))
    for (const [state, typed] of Object.entries(STATES)) {
      await inquire(page, visit.site.url, 'ar', typed)
      await measure('ar', state)
      await page.getByRole('link', { name: 'English' }).click()
      await page.waitForURL(/\/en\//)
      await measure('en', state)
    }
  })

  test('nothing is wider than a screen of 360 or 320 px', () => {
    expect(overflows).toHaveLength(4 * Object.keys(STATES).length)
    expect(overflows.filter(([, , , wider]) => wider !== 0)).toEqual([])
  })

  test('no address, and nobody else, ever gets what was typed', () => {
    expect(asked.length).toBeGreaterThan(20)
    const typed = Object.values(STATES).map(({ number }) => number)
    for (const address of asked) {
      expect(new URL(address).origin).toBe(new URL(visit.site.url).origin)
      for (const secret of [...typed, '2030', '2031']) expect(address).not.toContain(secret)
    }
  })
})

test('the number can be copied where scripts run, and no dead button is shown where they do not', async () => {
  await newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await inquire(page, visit.site.url, 'en', GUIDE)
  await page.getByRole('button', { name: 'Copy number' }).click()
  await page.getByRole('button', { name: 'Number copied' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1000326480165')
  await newPage({ javaScriptEnabled: false })
  await inquire(page, visit.site.url, 'en', GUIDE)
  expect(await page.locator('main').getByRole('button').count()).toBe(0)
})

test('where the style sheet does not arrive, the drawings keep their size', async () => {
  await newPage({ viewport: { width: 1280, height: 900 } })
  await page.route(/\.css/, (route) => route.abort())
  await page.goto(`${visit.site.url}/ar/violations`)
  const widths = await page.locator('svg').evaluateAll((all) => all.map((drawing) => drawing.getBoundingClientRect().width))
  expect(widths).toEqual([40, 20, 440])
})

test('a page breaks no rule of its own content security policy', async () => {
  await newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await inquire(page, visit.site.url, 'ar', GUIDE)
  await page.goto(`${visit.site.url}/ar/sign-in`)
  expect(complaints).toEqual([])
})
