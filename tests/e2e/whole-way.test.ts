import type { Locator, Page } from 'playwright-core'
import type { Locale } from '@/app/_i18n/locale'
import { overflow, seen } from '../support/inquiry'
import { sharedSite } from '../support/site'
import { visits } from '../support/visits'

const visit = visits(sharedSite)
let page: Page

const WORDS = {
  ar: {
    signIn: 'دخول',
    start: /ابدأ الخدمة/,
    search: 'بحث',
    choose: 'اختر مخالفات لدفعها',
    issue: 'أصدر رقم الدفع',
    slip: 'طباعة قسيمة الدفع',
    notReceipt: 'وليست إيصالًا',
    check: 'تحقّق',
    real: 'هذا الرقم صادر عن خدمتنا، ويمكن الدفع به',
  },
  en: {
    signIn: 'Sign in',
    start: /Start/,
    search: 'Search',
    choose: 'Choose what to pay',
    issue: 'Issue number',
    slip: 'Print payment slip',
    notReceipt: 'not a receipt',
    check: 'Check',
    real: 'This number is ours, and can be paid',
  },
}

/** A licence with forty violations: choosing two of them leaves a choice. */
const LICENSE = '90000011'

/** How somebody follows a link, presses a button or fills a field. */
type Hand = {
  press(target: Locator): Promise<void>
  fill(target: Locator, text: string): Promise<void>
}

const mouse: Hand = { press: (target) => target.click(), fill: (target, text) => target.fill(text) }

/** With nothing but Tab, Enter, the space bar and letters. */
const keyboard: Hand = {
  press: async (target) => {
    await tabTo(target)
    const isBox = (await target.getAttribute('type')) === 'checkbox'
    await page.keyboard.press(isBox ? 'Space' : 'Enter')
  },
  fill: async (target, text) => {
    await tabTo(target)
    await page.keyboard.type(text)
  },
}

async function tabTo(target: Locator): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${target}`)
}

/** From the e-services to the answer that the number is real; resolves with the number. */
async function wholeWay(locale: Locale, hand: Hand): Promise<string> {
  const words = WORDS[locale]
  const main = page.locator('main')
  const fits = async () => expect([page.url(), await overflow(page)]).toEqual([page.url(), 0])
  await page.goto(`${visit.site.url}/${locale}/sign-in`)
  await hand.fill(page.locator('#userName'), 'citizen')
  await hand.fill(page.locator('#password'), visit.site.password)
  await hand.press(main.getByRole('button', { name: words.signIn, exact: true }))
  await page.waitForURL(/\/violations/)
  await page.goto(`${visit.site.url}/${locale}`)
  await fits()
  await hand.press(main.getByRole('link', { name: words.start }).first())
  await page.waitForURL(/\/violations$/)
  await fits()
  await hand.fill(page.locator('#number'), LICENSE)
  await hand.press(main.getByRole('button', { name: words.search, exact: true }))
  await page.waitForURL(/inquiry=/)
  await fits()
  await hand.press(main.getByRole('link', { name: words.choose }).first())
  await page.waitForURL(/choose/)
  for (const n of [0, 2]) await hand.press(page.getByRole('checkbox').nth(n))
  await hand.press(page.locator('fieldset ~ div button'))
  await page.waitForURL(/step=price/)
  await fits()
  await hand.press(main.getByRole('button', { name: words.issue }))
  await page.waitForURL(/\/pay\/\d{13}/)
  await fits()
  const number = /\/pay\/(\d{13})/.exec(page.url())?.[1] ?? ''
  await hand.press(main.getByRole('link', { name: words.slip }).first())
  await page.waitForURL(/\/slip/)
  expect(await seen(main)).toContain(words.notReceipt)
  await fits()
  await page.goto(`${visit.site.url}/${locale}/verify`)
  await hand.fill(main.getByRole('textbox'), number)
  await hand.press(main.getByRole('button', { name: words.check, exact: true }))
  await page.waitForURL(/check=/)
  expect(await seen(main)).toContain(words.real)
  await fits()
  return number
}

async function reference(number: string) {
  const body = JSON.stringify({ query: `{ paymentReference(number: "${number}") { kind status count } }` })
  const response = await fetch(`${visit.site.url}/api/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return (await response.json()).data.paymentReference
}

describe.each(['ar', 'en'] as const)('the whole way in %s', (locale) => {
  test.each([
    ['on a desktop', { javaScriptEnabled: true }, mouse],
    ['without JavaScript', {}, mouse],
    ['with the keyboard only', { javaScriptEnabled: true }, keyboard],
    ['on a screen of 320 px', { javaScriptEnabled: true, viewport: { width: 320, height: 640 } }, mouse],
    ['at 200 % zoom', { javaScriptEnabled: true, viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, mouse],
  ])('%s: e-services, sign-in, inquiry, choosing two, number, slip, “is it real”', async (_title, options, hand) => {
    page = await visit.newPage(options)
    const number = await wholeWay(locale, hand)
    expect(await reference(number)).toEqual({ kind: 'SELECTION', status: 'OPEN', count: 2 })
  })
})
