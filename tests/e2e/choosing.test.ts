import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { follow } from '../support/follow'
import { GUIDE, inquire, overflow, STATES, seen, testLicense } from '../support/inquiry'
import { sharedSite } from '../support/site'
import { visits } from '../support/visits'

const visit = visits(sharedSite)
let page: Page

/** 50 and 30 dinars, 20 % off if paid together. */
const TOGETHER = testLicense('90000009')
/** 50 dinars with 30 % off by itself, and 15 without a discount. */
const SINGLE = STATES['a discount']

async function newPage(options: BrowserContextOptions = {}): Promise<void> {
  page = await visit.newPage({ javaScriptEnabled: true, ...options })
}

/** The page of choosing, reached from the result as people do. */
async function choose(locale: 'ar' | 'en', license: typeof GUIDE): Promise<void> {
  await inquire(page, visit.site.url, locale, license)
  await page.getByRole('link', { name: locale === 'ar' ? 'اختر مخالفات لدفعها' : 'Choose what to pay' }).click()
  await page.waitForURL(/\/violations\/choose\?/)
}

/** As it is seen, without the words in which amounts are only heard. */
const looks = async (element: Locator) => (await seen(element)).replace(/\n\d+ (?:دينار|دنانير|dinar)\S*\n?/g, '')
const text = () => seen(page.locator('main'))
const boxes = () => page.getByRole('checkbox')
const ticked = () => boxes().evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))
async function price(): Promise<void> {
  await page.locator('fieldset ~ div button').click()
  await page.waitForURL(/step=price/)
}

/** What the planner says to an amount. */
async function plan(typed: string): Promise<string> {
  await page.locator('#budget').fill(typed)
  await page.locator('#plan button').click()
  await page.waitForURL((url) => url.searchParams.get('budget') === typed)
  return looks(page.locator('#plan'))
}

const issue = () => page.getByRole('button', { name: 'Issue number' }).click()
const chosen = () => looks(page.locator('#choice'))

/** The payment number of the page that we were led to. */
async function issuedNumber(of: Page = page): Promise<string> {
  await of.waitForURL(/\/pay\/\d{13}\?inquiry=/)
  return new URL(of.url()).pathname.split('/')[3] ?? ''
}

async function reference(number: string) {
  const response = await fetch(`${visit.site.url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ paymentReference(number: "${number}") { kind count total } }` }),
  })
  return (await response.json()).data.paymentReference
}

const WORDS = {
  ar: {
    chose: 'اخترت مخالفة واحدة',
    loses: 'يفوتك خصم قيمته 6.000 د.أ',
    all: '64.000 د.أ للكل',
    some: '30.000 د.أ للمخالفات التي اخترتها',
    object: 'الاعتراض يُقدَّم قبل الدفع',
    payAll: 'ادفع الكل',
    issue: 'أصدر رقم الدفع',
  },
  en: {
    chose: 'You chose 1 violation',
    loses: 'miss a discount of 6.000 JOD',
    all: '64.000 JOD for all',
    some: '30.000 JOD for your choice',
    object: 'Objections come before payment',
    payAll: 'Pay all',
    issue: 'Issue number',
  },
}

describe.each(['ar', 'en'] as const)('in %s, without JavaScript', (locale) => {
  const words = WORDS[locale]

  test('choosing nothing is told beside the list; a choice is priced beside everything, warns of the discount it loses, and gets its number', async () => {
    await newPage({ javaScriptEnabled: false })
    await choose(locale, TOGETHER)
    expect(await ticked()).toEqual([false, false])
    await price()
    expect(await page.title()).toMatch(locale === 'ar' ? /^خطأ: / : /^Error: /)
    const error = locale === 'ar' ? 'اختر مخالفة واحدة على الأقل.' : 'Choose at least one violation.'
    expect(await seen(page.locator('#violations-error'))).toBe(error)
    expect(await page.locator('fieldset').getAttribute('aria-describedby')).toBe('violations-error')
    await boxes().first().check()
    await price()
    for (const part of [words.chose, words.loses, words.all, words.some, words.object]) expect(await chosen()).toContain(part)
    expect(await ticked()).toEqual([true, false])
    const first = page.locator('#choice a.button, #choice button').first()
    expect(await seen(first)).toContain(words.payAll)
    expect(await first.getAttribute('href')).toMatch(new RegExp(`^/${locale}/pay/\\d{13}\\?inquiry=`))
    await page.getByRole('button', { name: words.issue }).click()
    expect(await reference(await issuedNumber())).toEqual({ kind: 'SELECTION', count: 1, total: 30_000 })
  })

  test('a budget becomes a plan that is ticked by one link', async () => {
    await newPage({ javaScriptEnabled: false })
    await choose(locale, SINGLE)
    const planned = await plan('٤٠')
    for (const amount of ['35.000', '15.000', '5.000']) expect(planned).toContain(amount)
    await follow(page.locator('#plan').getByRole('link').last())
    expect(await chosen()).toContain('35.000')
    expect(await ticked()).toEqual([true, false])
  })
})

test('everything needs no new number: all ticked leads to the number for all', async () => {
  await newPage({ javaScriptEnabled: false })
  await choose('en', TOGETHER)
  for (const box of await boxes().all()) await box.check()
  await price()
  expect(await page.getByRole('button', { name: 'Issue number' }).count()).toBe(0)
  await page.getByRole('link', { name: /Pay all/ }).click()
  expect(await reference(await issuedNumber())).toEqual({ kind: 'ALL_DUE', count: 2, total: 64_000 })
})

test('the form sent twice, from two tabs, and again after the back button gives one number', async () => {
  await newPage({ javaScriptEnabled: false })
  await choose('en', SINGLE)
  await boxes().last().check()
  await price()
  const other = await page.context().newPage()
  await other.goto(page.url())
  const address = page.url()
  const form = await page.locator('form[method=post][action*=issue]').evaluate((element) => {
    const entries = [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)])
    return new URLSearchParams(entries as [string, string][]).toString()
  })
  const send = () =>
    page.context().request.post(`${visit.site.url}/en/violations/choose/issue`, {
      data: form,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      maxRedirects: 0,
    })
  const places = (await Promise.all([send(), send()])).map((answer) => answer.headers().location)
  expect(new Set(places).size).toBe(1)
  await issue()
  const number = await issuedNumber()
  expect(places[0]).toContain(`/pay/${number}`)
  await other.getByRole('button', { name: 'Issue number' }).click()
  expect(await issuedNumber(other)).toBe(number)
  await page.goto(address)
  await issue()
  expect(await issuedNumber()).toBe(number)
})

test('what cannot be chosen any more leads back to the ticks, and nothing is issued', async () => {
  await newPage({ javaScriptEnabled: false })
  await choose('en', TOGETHER)
  await boxes().first().check()
  await price()
  const address = page.url()
  for (const more of ['v=999999999', 'v=%F0%9F%99%82', `v=${'9'.repeat(3000)}`, 'v=%3Cb%3E%00']) {
    await page.goto(address.replace('#', `&${more}#`).replace(/^([^#]*)$/, `$1&${more}`))
    expect(await seen(page.locator('[role=alert]'))).toContain('Your violations changed')
    expect(await boxes().first().isChecked()).toBe(true)
  }
  await page.goto(address)
  await page.locator('form[action*=issue] [name=v]').evaluate((field) => field.setAttribute('value', '999999999'))
  await issue()
  await page.waitForURL(/problem=changed/)
  expect(await seen(page.locator('[role=alert]'))).toContain('Your violations changed')
  await page.goto(address)
  await page.locator('form[action*=issue] [name=key]').evaluate((field) => field.setAttribute('value', 'short'))
  await issue()
  await page.waitForURL(/problem=again/)
  expect(await ticked()).toEqual([true, false])
  await issue()
  expect(await issuedNumber()).toMatch(/^1\d{12}$/)
})

test('an inquiry that has ended leads to the form from everywhere on the way, calmly', async () => {
  await newPage({ javaScriptEnabled: false })
  await choose('en', TOGETHER)
  await boxes().first().check()
  await price()
  const address = page.url()
  await page.context().clearCookies()
  await issue()
  expect(await text()).toContain('This result is not in this browser')
  await page.goto(address)
  expect(await text()).toContain('This result is not in this browser')
  for (const path of ['', '?inquiry=a&inquiry=b', '?inquiry=nonsense']) {
    await page.goto(`${visit.site.url}/en/violations/choose${path}`)
    expect(await page.locator('#number').count()).toBe(1)
  }
  await page.goto(`${visit.site.url}/en/violations/choose/issue`)
  expect(await page.locator('#number').count()).toBe(1)
})

test('another site cannot send the form', async () => {
  const answer = await fetch(`${visit.site.url}/en/violations/choose/issue`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site' },
    body: new FormData(),
  })
  expect(answer.status).toBe(403)
})

const REFUSED = [
  ['', 'Enter the amount you have.', ''],
  ['abc', 'An amount is a number of dinars', 'abc'],
  ['-5', 'An amount is a number of dinars', '-5'],
  ['0', 'Enter an amount above zero.', '0'],
  ['1000.001', 'We can work this out for up to 1000 dinars', '1000.001'],
  ['<b>🙂</b>', 'An amount is a number of dinars', '<b>🙂</b>'],
  ['9'.repeat(10_000), 'An amount is a number of dinars', '9'.repeat(60)],
] as const

test('a budget that is none is refused beside its field and kept; where it saves nothing, the planner says why', async () => {
  await newPage({ javaScriptEnabled: false })
  await choose('en', TOGETHER)
  for (const [typed, message, kept] of REFUSED) {
    await plan(typed)
    expect(await seen(page.locator('#budget-error'))).toContain(message)
    expect(await page.locator('#budget').getAttribute('aria-describedby')).toContain('budget-error')
    expect(await page.locator('#budget').inputValue()).toBe(kept)
  }
  expect(await plan('63,999')).toContain('does not cover any violation that has a discount today')
  expect(await plan('64')).toContain('Pay 2 violations now for 64.000 JOD and save 16.000 JOD.')
  await choose('en', testLicense('90000010'))
  expect(await plan('20')).toContain('None of your violations has a discount today')
  expect(await plan('100')).toContain('The amount covers everything')
})

test('scripts tick all at once and show the sum; the choice stands once more before a number is issued', async () => {
  await newPage()
  await choose('en', TOGETHER)
  await page.getByRole('button', { name: 'Select all' }).click()
  expect([await ticked(), await seen(page.locator('[data-total]'))]).toEqual([[true, true], 'Total of your choice: 80.000 JOD'])
  await page.getByRole('button', { name: 'Clear' }).click()
  expect([await ticked(), await page.locator('[data-total]').isVisible()]).toEqual([[false, false], false])
  await boxes().first().check()
  await price()
  expect(await chosen()).toMatch(/Check your choice before the number is issued[\s\S]*Violation no\. [\s\S]*30\.000 JOD/)
})

test('a licence with hundreds of violations says that the list is not all, and still pays all', async () => {
  await newPage({ javaScriptEnabled: false })
  await choose('en', testLicense('90000014'))
  expect(await boxes().count()).toBe(100)
  expect(await text()).toContain('the latest 100 of 250')
  expect(await page.getByRole('link', { name: 'Pay all' }).count()).toBe(1)
})

test('choosing works by keyboard alone', async () => {
  await newPage()
  await choose('ar', TOGETHER)
  await page.getByRole('button', { name: 'ألغِ الاختيار' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await seen(page.locator('[data-total]'))).toMatch(/مجموع ما اخترته: (?:30|50)\.000 د\.أ/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('#chosen').waitFor()
  expect(await chosen()).toContain('اخترت مخالفة واحدة')
  await page.locator('#choice form button').focus()
  await page.keyboard.press('Enter')
  expect(await issuedNumber()).toMatch(/^1\d{12}$/)
})

describe('the list of the result', () => {
  const rows = () => page.locator('tbody tr')

  test('shows all unpaid, payable, not payable or paid ones, without JavaScript', async () => {
    await newPage({ javaScriptEnabled: false })
    await inquire(page, visit.site.url, 'en', testLicense('90000005'))
    await follow(page.getByRole('link', { name: 'Paid violations' }))
    expect(await rows().count()).toBe(2)
    expect(await text()).toMatch(/Paid on \d+ \w+ \d{4}/)
    await inquire(page, visit.site.url, 'en', STATES['nothing payable'])
    await follow(page.getByRole('link', { name: 'Paid', exact: true }))
    expect(await text()).toContain('No paid violations are recorded on this licence.')
  })

  test('keeps its order over all pages', async () => {
    await newPage({ javaScriptEnabled: false })
    await inquire(page, visit.site.url, 'en', STATES['forty violations'])
    await page.getByRole('link', { name: 'Amount', exact: true }).click()
    await page.waitForURL(/sort=amount/)
    const fines = async () => (await rows().locator('td:nth-child(3) bdi').allTextContents()).map((fine) => Number.parseFloat(fine))
    const first = await fines()
    await page.getByRole('link', { name: 'Next', exact: true }).click()
    await page.waitForURL(/sort=amount&after=/)
    const all = [...first, ...(await fines())]
    expect(all).toHaveLength(40)
    expect(all).toEqual(all.toSorted((a, b) => b - a))
  })

  test('an amount opens to the rule behind it, and the whole has its calendar', async () => {
    await newPage({ javaScriptEnabled: false })
    await inquire(page, visit.site.url, 'en', SINGLE)
    await page.locator('details.why summary').first().click()
    const due = await looks(rows().first().locator('td').nth(2))
    expect(due).toContain('Fine 50.000 JOD, discount 15.000 JOD.')
    expect(due).toMatch(/because you pay within 60 days of the offence, under Drivers' Incentives Regulation/)
    const calendar = page.getByRole('region', { name: 'Amount by day of payment' })
    expect(await calendar.getByRole('listitem').count()).toBe(2)
    expect(await calendar.getByRole('link').getAttribute('href')).toMatch(/^\/en\/pay\/\d{13}\/reminder\.ics\?inquiry=/)
  })
})

test('nothing is wider than the narrowest screen while choosing', async () => {
  await newPage({ viewport: { width: 320, height: 740 } })
  for (const locale of ['ar', 'en'] as const) {
    await choose(locale, TOGETHER)
    await boxes().first().check()
    await price()
    await plan('64')
    expect([locale, await overflow(page)]).toEqual([locale, 0])
  }
})

test('opened amounts make the result no wider than a small desktop', async () => {
  await newPage({ viewport: { width: 1024, height: 740 } })
  await inquire(page, visit.site.url, 'ar', SINGLE)
  for (const amount of await page.locator('details.why summary').all()) await amount.click()
  expect(await overflow(page)).toBe(0)
})

test.each([
  ['the guide’s licence', GUIDE],
  ['a licence with discounts', SINGLE],
])('the result of %s arrives in 8 kB', async (_title, license) => {
  await newPage({ javaScriptEnabled: false })
  await inquire(page, visit.site.url, 'ar', license)
  const html = await (await page.context().request.get(page.url())).body()
  expect(gzipSync(html, { level: 9 }).length).toBeLessThan(8_192)
})
