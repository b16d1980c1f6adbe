import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { faults } from '../support/axe'
import { inquire, overflow, seen, testLicense } from '../support/inquiry'
import { NUMBERS } from '../support/payment-numbers'
import { readQr } from '../support/read-qr'
import { sharedSite } from '../support/site'
import { visits } from '../support/visits'

const visit = visits(sharedSite)
let page: Page

async function newPage(options: BrowserContextOptions = {}): Promise<void> {
  page = await visit.newPage({ javaScriptEnabled: true, ...options })
}

const text = () => seen(page.locator('main'))

/** What was paid in the past stands in the confirmation and in the timeline: that is no price. */
async function withoutThePast(): Promise<string> {
  const past = page.locator('[data-panel=paid], ol:has([aria-current=step])')
  let rest = await text()
  for (const part of await past.all()) rest = rest.replace(await seen(part), '')
  return rest
}
const get = (path: string) => fetch(`${visit.site.url}${path}`, { redirect: 'manual' })

const SAYS = {
  payable: { ar: ['ادفع 15.000 د.أ', 'بانتظار الدفع'], en: ['Pay 15.000 JOD', 'Waiting for payment'] },
  discounted: { ar: ['ادفع 50.000 د.أ', 'ثم يصبح 65.000 د.أ'], en: ['Pay 50.000 JOD', 'then becomes 65.000 JOD'] },
  superseded: { ar: ['ادفع 35.000 د.أ', 'ما زال بإمكانك أن تدفع به'], en: ['Pay 35.000 JOD', 'You can still pay'] },
  review: {
    ar: ['وصلنا مبلغ لهذا الرقم', 'لا تدفع مرة أخرى', 'وصلنا مبلغ 11.999 د.أ'],
    en: ['Money arrived', 'Do not pay again', 'We received 11.999 JOD'],
  },
  waiting: { ar: ['لا يمكن الدفع بهذا الرقم الآن'], en: ['This number cannot be paid now'] },
  paid: {
    ar: ['تم الدفع', 'هذا الرقم مدفوع: لا تدفعه مرة أخرى', 'دُفع في', 'للحصول على الإيصال أدخل بيانات الرخصة'],
    en: ['Paid', 'This number is paid. Do not pay it again.', 'paid on', 'To get the receipt, enter the licence details'],
  },
  closed: { ar: ['لم يبقَ ما يُدفع بهذا الرقم'], en: ['Nothing left to pay on this number'] },
  unknown: { ar: ['لا يوجد لدينا رقم دفع كهذا', 'لا تدفع'], en: ['We have no such payment number', 'Do not pay'] },
  mistyped: { ar: ['في هذا الرقم خطأ في الكتابة', '1000326480166'], en: ['This number is mistyped', '1000326480166'] },
  unavailable: { ar: ['تعذّر الاستعلام الآن', 'وقت المحاولة'], en: ['We cannot check right now', 'Tried on'] },
} satisfies Record<keyof typeof NUMBERS, Record<'ar' | 'en', string[]>>

const STATES = Object.keys(SAYS) as (keyof typeof NUMBERS)[]
const ONE_OF_EACH_VIEW = ['superseded', 'review', 'mistyped', 'unavailable'] as const
const NO_LIFE = ['unknown', 'mistyped', 'unavailable']
const PRICED = ['payable', 'discounted', 'superseded']

describe.each(['ar', 'en'] as const)('in %s', (locale) => {
  test('each state says what it is and what to do, and only what can be paid has a price: without JavaScript', async () => {
    await newPage({ javaScriptEnabled: false })
    for (const state of STATES) {
      await page.goto(`${visit.site.url}/${locale}/pay/${NUMBERS[state]}`)
      const shown = await text()
      for (const words of SAYS[state][locale]) expect([state, shown]).toEqual([state, expect.stringContaining(words)])
      expect([state, /\d\.\d{3} (JOD|د\.أ)/.test(await withoutThePast())]).toEqual([state, [...PRICED, 'review'].includes(state)])
      expect(shown).not.toMatch(/(?<!\d)0\.000|90000|رخصة اختبار/)
      expect([state, await page.locator('ol [aria-current=step]').count()]).toEqual([state, NO_LIFE.includes(state) ? 0 : 1])
    }
  })

  test('whoever proves the licence sees what the number is for, and the number that covers everything', async () => {
    await newPage({ javaScriptEnabled: false })
    await inquire(page, visit.site.url, locale, testLicense('90000010'))
    const inquiry = new URL(page.url()).searchParams.get('inquiry')
    await page.goto(`${visit.site.url}/${locale}/pay/${NUMBERS.superseded}?inquiry=${inquiry}`)
    expect(await page.locator('#stands-for-heading ~ ul > li').count()).toBe(2)
    expect(await text()).toMatch(/35\.000[\s\S]*45\.000/)
    expect(await text()).toContain(locale === 'ar' ? 'صدر رقم أحدث' : 'A newer number was issued')
    await page.getByRole('link', { name: locale === 'ar' ? 'افتح الرقم الذي يشمل الكل' : 'Open the number that covers everything' }).click()
    expect(await seen(page.locator('h1'))).toContain('45.000')
    expect(await page.locator('#stands-for-heading ~ ul > li').count()).toBe(3)
    await page.goto(`${visit.site.url}/${locale}/pay/${NUMBERS.discounted}?inquiry=${inquiry}`)
    expect(await page.locator('#stands-for-heading ~ ul').count()).toBe(0)
  })
})

test.each([
  { locale: 'ar', colorScheme: 'light', viewport: { width: 1280, height: 900 }, states: STATES },
  { locale: 'en', colorScheme: 'dark', viewport: { width: 320, height: 740 }, states: ONE_OF_EACH_VIEW },
] as const)('each state and the slip pass axe and fit their window: $colorScheme, in $locale', async ({ locale, states, ...options }) => {
  await newPage(options)
  for (const path of [...states.map((state) => NUMBERS[state]), `${NUMBERS.discounted}/slip`]) {
    await page.goto(`${visit.site.url}/${locale}/pay/${path}`)
    expect([path, await faults(page), await overflow(page)]).toEqual([path, [], 0])
  }
})

test('nothing is wider than the narrowest window, in either language', async () => {
  await newPage({ viewport: { width: 320, height: 740 } })
  for (const path of ['discounted', 'superseded', 'paid', 'mistyped'] as const)
    for (const address of [`ar/pay/${NUMBERS[path]}`, `en/pay/${NUMBERS[path]}/slip`, `ar/pay/${'x'.repeat(300)}`]) {
      await page.goto(`${visit.site.url}/${address}`)
      expect([address, await overflow(page)]).toEqual([address, 0])
    }
})

test('the steps to pay name biller, service, number and amount, for every way of paying', async () => {
  await newPage({ javaScriptEnabled: false })
  await page.goto(`${visit.site.url}/ar/pay/${NUMBERS.payable}`)
  const channels = page.locator('#how-to-pay details')
  expect(await channels.count()).toBe(5)
  for (const steps of await channels.allTextContents())
    for (const part of ['أمانة عمان الكبرى', 'مخالفات السير', '1000326480165', '15.000 د.أ']) expect(steps).toContain(part)
  await channels.nth(3).locator('summary').click()
  expect(await seen(channels.nth(3))).toContain('أدخل بطاقتك')
})

test('a screen reader hears the number digit by digit and the amount in words', async () => {
  await newPage()
  await page.goto(`${visit.site.url}/en/pay/${NUMBERS.payable}`)
  expect(await page.getByText('1 0 0 0, 3 2 6 4, 8 0 1 6 5').count()).toBe(1)
  expect(await page.getByRole('heading', { level: 1, name: 'Pay 15 dinars' }).count()).toBe(1)
})

test('the number can be copied, and sent with a link that holds nothing of this browser', async () => {
  await newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${visit.site.url}/en/pay/${NUMBERS.payable}?inquiry=whatever`)
  await page.getByRole('button', { name: 'Copy number' }).click()
  await page.getByRole('button', { name: 'Number copied' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(NUMBERS.payable)
  const sms = decodeURIComponent((await page.locator('a[href^="sms:"]').getAttribute('href')) ?? '')
  expect(sms).toContain(`${new URL(visit.site.url).origin}/en/pay/${NUMBERS.payable}`)
  expect(sms).not.toContain('inquiry')
})

test.each([
  ['in groups', '1000%203264%2080165'],
  ['with hyphens', '1000-3264-80165'],
  ['in Arabic digits', encodeURIComponent('١٠٠٠٣٢٦٤٨٠١٦٥')],
])('a number written %s leads to its own address', async (_how, written) => {
  const response = await get(`/en/pay/${written}?inquiry=abc`)
  expect([response.status, new URL(response.headers.get('location') ?? '', visit.site.url).pathname]).toEqual([
    307,
    `/en/pay/${NUMBERS.payable}`,
  ])
})

test.each([
  ['letters', 'abc'],
  ['too few digits', '123'],
  ['NUL', '%00'],
  ['an emoji', '%F0%9F%92%B8'],
  ['markup', '%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
  ['ten thousand digits', '9'.repeat(10_000)],
  ['a way out', '..%2F..%2Fapi'],
  ['half a character', '%E0%A4%A'],
])('whatever stands for a number is answered, and never as a fault: %s', async (_what, written) => {
  const response = await get(`/en/pay/${written}`)
  expect(response.status).toBeLessThan(500)
  expect(await response.text()).not.toContain('<script>alert')
})

test('everything about a number is kept from caches and search engines', async () => {
  for (const path of [NUMBERS.payable, NUMBERS.unknown, `${NUMBERS.discounted}/slip`, `${NUMBERS.discounted}/reminder.ics`]) {
    const { headers } = await get(`/ar/pay/${path}`)
    expect([path, headers.get('cache-control')]).toEqual([path, expect.stringContaining('no-store')])
    expect([path, headers.get('x-robots-tag')]).toEqual([path, expect.stringContaining('noindex')])
  }
})

test('the reminder is a calendar file; a number without a last day leads to its page', async () => {
  const response = await get(`/ar/pay/${NUMBERS.discounted}/reminder.ics`)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.ics"$/)
  expect(await response.text()).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT[\s\S]*50\.000/)
  for (const state of ['payable', 'paid', 'unknown', 'mistyped'] as const) {
    const led = await get(`/ar/pay/${NUMBERS[state]}/reminder.ics`)
    expect([led.status, led.headers.get('location')]).toEqual([303, `/ar/pay/${NUMBERS[state]}`])
  }
})

test('only what can be paid has a slip', async () => {
  for (const state of STATES.filter((name) => !PRICED.includes(name))) {
    const response = await get(`/en/pay/${NUMBERS[state]}/slip`)
    expect([response.status, new URL(response.headers.get('location') ?? '', visit.site.url).pathname]).toEqual([
      307,
      `/en/pay/${NUMBERS[state]}`,
    ])
  }
})

test('the QR code on the slip, as the browser draws it, leads to the page of the number', async () => {
  await newPage()
  await page.goto(`${visit.site.url}/ar/pay/${NUMBERS.discounted}/slip`)
  expect(await readQr(page.locator('svg[data-code=qr]'))).toBe(`${new URL(visit.site.url).origin}/ar/pay/${NUMBERS.discounted}`)
})

test('the slip is one page of A4 without header, footer and buttons, and names nobody', async () => {
  await newPage()
  for (const locale of ['ar', 'en']) {
    await page.goto(`${visit.site.url}/${locale}/pay/${NUMBERS.discounted}/slip`)
    const printed = await page.pdf({ preferCSSPageSize: true })
    expect(printed.toString('latin1')).toMatch(/\/Type \/Pages\s*\/Count 1\b|\/Count 1\s*\/Kids|\/Count 1>>/)
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['header', 'footer', 'button']) expect(await page.locator(hidden).first().isVisible()).toBe(false)
    await page.emulateMedia({ media: null })
    expect(await text()).not.toMatch(/21 - 40217|90000007/)
  }
})

test('the document of the test licences names the same numbers', async () => {
  const document = await readFile('docs/test-licences.md', 'utf8')
  for (const number of Object.values(NUMBERS)) expect(document).toContain(`\`${number}\``)
})
