import type { Page } from 'playwright-core'
import { faults } from '../support/axe'
import { inquire, STATES, seen, testLicense } from '../support/inquiry'
import { sharedSite } from '../support/site'
import { visits } from '../support/visits'

const visit = visits(sharedSite)
let page: Page

/** Colours do not depend on the language, nor the language on the width: each is looked at once. */
const LOOKS = [
  { locale: 'ar', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  { locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
] as const

describe.each(LOOKS)('in $locale, $colorScheme', ({ locale, ...look }) => {
  beforeEach(async () => {
    page = await visit.newPage({ ...look, javaScriptEnabled: true })
  })

  test('every state of the service passes axe', async () => {
    for (const [state, typed] of Object.entries(STATES)) {
      await inquire(page, visit.site.url, locale, typed)
      expect([state, await faults(page)]).toEqual([state, []])
    }
  })

  test('choosing passes axe with nothing chosen, a choice and a plan', async () => {
    await inquire(page, visit.site.url, locale, testLicense('90000009'))
    const choosing = page.url().replace('/violations?', '/violations/choose?')
    await page.goto(`${choosing}&step=price&budget=abc`)
    expect(await faults(page)).toEqual([])
    const id = await page.getByRole('checkbox').first().getAttribute('value')
    await page.goto(`${choosing}&v=${id}&budget=64`)
    expect(await faults(page)).toEqual([])
  })

  test.each(['', '/violations', '/sign-in', '/sign-in?error=wrong', '/partners', '/partners/explorer', '/no-such-page'])(
    'the page %s passes axe',
    async (path) => {
      await page.goto(`/${locale}${path}`)
      expect(await faults(page)).toEqual([])
    },
  )
})

test('the whole inquiry works by keyboard alone, and the focus can be seen', async () => {
  page = await visit.newPage({ javaScriptEnabled: true })
  await page.goto('/ar/violations')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('انتقل إلى المحتوى')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('number')
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid')
  await page.keyboard.type('10118254')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('#center').waitFor({ state: 'visible' })
  await page.keyboard.press('Enter')
  for (const part of ['سجّل الدخول', '15', '8', '2030']) {
    await page.keyboard.press('Tab')
    if (part !== 'سجّل الدخول') await page.keyboard.type(part)
  }
  await page.keyboard.press('Enter')
  await page.locator('table').waitFor()
  expect(await seen(page.locator('h1'))).toContain('10118254')
})

test('a narrow screen shows cards that are still a table to assistive technology', async () => {
  page = await visit.newPage({ javaScriptEnabled: true, viewport: { width: 360, height: 740 } })
  await inquire(page, visit.site.url, 'en', STATES.found)
  expect(await page.getByRole('columnheader').count()).toBe(9)
  expect(await page.getByRole('rowheader', { name: 'Expired vehicle licence' }).count()).toBe(1)
  expect(await page.locator('tbody tr').evaluate((row) => getComputedStyle(row).display)).toBe('block')
})
