import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Locale } from '@/app/_i18n/locale'
import { faults } from '../support/axe'
import { overflow, seen } from '../support/inquiry'
import { NUMBERS } from '../support/payment-numbers'
import { sharedSite } from '../support/site'
import { visits } from '../support/visits'

const visit = visits(sharedSite)
let page: Page

async function newPage(options: BrowserContextOptions = {}): Promise<void> {
  page = await visit.newPage({ javaScriptEnabled: true, ...options })
}

async function check(text: string, locale: Locale = 'en'): Promise<string> {
  await page.goto(`${visit.site.url}/${locale}/verify`)
  await page.locator('#text').fill(text)
  await page.locator('main form button').click()
  await page.waitForURL(/check=/)
  return seen(page.locator('main'))
}

const EVIL = 'https://tasdeed.example.jo.evil.com/pay'

const ANSWERS: [keyof typeof NUMBERS, string, string][] = [
  ['payable', 'هذا الرقم صادر عن خدمتنا، ويمكن الدفع به', 'This number is ours, and can be paid'],
  ['superseded', 'ويمكن الدفع به لما يشمله', 'you can still pay what it covers'],
  ['review', 'ووصلنا له مبلغ نتحقق منه. لا تدفع مرة أخرى', 'is being checked. Do not pay again'],
  ['waiting', 'لكن لا يمكن الدفع به الآن', 'This number is ours, but cannot be paid now'],
  ['paid', 'صادر عن خدمتنا، وقد دُفع', 'This number is ours, and already paid'],
  ['closed', 'ولم يبقَ ما يُدفع به', 'This number is ours, with nothing left to pay'],
  ['unknown', 'لا يوجد لدينا رقم كهذا', 'We have no such number'],
  ['mistyped', 'في الرقم خانة خطأ', 'A digit of the number is wrong'],
  ['unavailable', 'تعذّر التحقق الآن', 'We cannot check right now'],
]

test.each(['ar', 'en'] as const)('in %s each number gets its answer, without JavaScript, and never whose it is', async (locale) => {
  await newPage({ javaScriptEnabled: false })
  for (const [state, ar, en] of ANSWERS) {
    const answer = await check(NUMBERS[state], locale)
    expect([state, answer]).toEqual([state, expect.stringContaining(locale === 'ar' ? ar : en)])
    expect(answer).not.toMatch(/\d\.\d{3} (JOD|د\.أ)|90000|رخصة اختبار/)
    expect(page.url()).not.toContain(NUMBERS[state])
  }
})

test('a message in Arabic with our link and a number in Arabic digits is ours', async () => {
  await newPage()
  const answer = await check(`رقم الدفع ١٠٠٠ ٣٢٦٤ ٨٠١٦٥\n${visit.site.url}/ar/pay/${NUMBERS.payable}`, 'ar')
  expect(answer).toContain('هذا الرابط من موقعنا')
  expect(answer).toContain('هذا الرقم صادر عن خدمتنا، ويمكن الدفع به')
  expect(await page.locator('main [role=alert]').count()).toBe(0)
})

test('a link that is not ours is called out before all else, though the number is real, and cannot be followed', async () => {
  await newPage()
  const answer = await check(`Pay ${NUMBERS.payable} at ${EVIL} now`)
  expect(await page.locator('main [role=alert] h2').textContent()).toBe('This link is not one of our pages: do not open it')
  expect(answer).toContain('tasdeed.example.jo.evil.com')
  expect(answer.indexOf('do not open it')).toBeLessThan(answer.indexOf('This number is ours'))
  expect(answer).toContain('The number alone does not prove')
  expect(await page.locator('a[href*="evil"]').count()).toBe(0)
})

test.each([
  ['nothing', '   ', 'Paste the number, the message or the link.'],
  ['too much', `${NUMBERS.payable} ${'x'.repeat(10_000)}`, 'The text is longer than we read.'],
  ['four numbers', '1000326480165 1000326480166 4006381333931 1828713923916', 'more than 3 payment numbers'],
  ['neither number nor link', 'Hello 💸 <b>there</b>', 'no 13-digit payment number, no link'],
])('%s is told beside the field, and what was typed is kept', async (_what, text, message) => {
  await newPage({ javaScriptEnabled: false })
  await check(text)
  expect(await page.locator('#text-error').textContent()).toContain(message)
  expect(await page.locator('#text').getAttribute('aria-invalid')).toBe('true')
  const kept = await page.locator('#text').inputValue()
  expect(kept.length).toBeGreaterThanOrEqual(Math.min(text.length, 1_000))
  expect(text.startsWith(kept)).toBe(true)
  expect(await page.title()).toContain('Error')
})

test('markup, hidden characters and NUL do no harm', async () => {
  const send = (text: string) =>
    fetch(`${visit.site.url}/en/verify/check`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ text }) })
  for (const text of ['<script>alert(1)</script>', '\u0000\u202e1000326480165', '{{7*7}}', 'https://<b>.com', `${'"'.repeat(999)}`]) {
    const sent = await send(text)
    expect(sent.status).toBe(303)
    const cookie = sent.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const answer = await fetch(`${visit.site.url}${sent.headers.get('location')}`, { headers: { cookie } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    expect(await answer.text()).not.toContain('<script>alert(1)')
  }
})

test('a form of another site is refused; the form’s own address leads to the form; an old check asks again', async () => {
  const foreign = { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' }, body: new URLSearchParams({ text: 'x' }) }
  expect((await fetch(`${visit.site.url}/ar/verify/check`, foreign)).status).toBe(403)
  const opened = await fetch(`${visit.site.url}/ar/verify/check`, { redirect: 'manual' })
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/ar/verify'])
  expect(await (await fetch(`${visit.site.url}/en/verify?check=gone`)).text()).toContain('This check has expired')
})

test('checking again and again fills no browser with cookies, and going back shows the earlier answer', async () => {
  await newPage()
  for (let i = 0; i < 6; i++) await check(`${'ا'.repeat(900)} ${NUMBERS.payable}`)
  expect((await page.context().cookies()).filter(({ name }) => name.startsWith('tasdeed.verify.')).length).toBe(2)
  await check(NUMBERS.paid)
  await page.goBack()
  await page.goBack()
  expect(await seen(page.locator('main'))).toContain('This number is ours, and can be paid')
})

test.each([
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 740 } },
] as const)('form, errors and answers pass axe and fit their window: $colorScheme', async (options) => {
  await newPage(options)
  for (const locale of ['ar', 'en'] as const) {
    for (const text of [
      '',
      `${NUMBERS.payable} ${NUMBERS.mistyped} ${NUMBERS.closed} ${EVIL}/${'a'.repeat(200)}`,
      `${visit.site.url}/ar`,
    ]) {
      await check(text, locale)
      expect([text, await faults(page), await overflow(page)]).toEqual([text, [], 0])
    }
  }
})
