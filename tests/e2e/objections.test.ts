import type { Page } from 'playwright-core'
import { faults } from '../support/axe'
import { GUIDE, inquire, overflow, seen } from '../support/inquiry'
import { visits } from '../support/visits'

const visit = visits()
const PHONE = { viewport: { width: 360, height: 800 } }

const main = (page: Page) => seen(page.locator('main'))

/** Types the newest code that went to a contact. */
async function typeCode(page: Page, contact: string, count: number): Promise<void> {
  const messages = await page.context().newPage()
  const of = new RegExp(`(?:${contact.slice(contact.indexOf('@'))}[^]*?\\d{6})`)
  let code = ''
  for (let attempt = 0; attempt < 100 && code === ''; attempt++) {
    await messages.goto(`${visit.site.url}/ar/sandbox-messages`)
    const texts = (await messages.locator('main article').allInnerTexts()).flatMap((text) => of.exec(text)?.[0] ?? [])
    code = texts.length >= count ? (texts[0]?.slice(-6) ?? '') : ''
    if (code === '') await messages.waitForTimeout(100)
  }
  await messages.close()
  await page.locator('#code').fill(code)
  await page.locator('form:has(#code) button').click()
}

async function send(page: Page): Promise<void> {
  await page.locator('form:has(#contact) button').click()
  await page.waitForURL(/form=/)
}

/** From the result to the number of an objection; resolves with it. */
async function object(page: Page, locale: 'ar' | 'en', contact: string): Promise<string> {
  await inquire(page, visit.site.url, locale, GUIDE)
  await page.locator('main a[href*="/objections/new"]').click()
  await page.waitForURL(/objections\/new/)
  await page.locator('[name=v]').first().check()
  await page.locator('#reason').selectOption({ index: 1 })
  await page.locator('#contact').fill(contact)
  await page.locator('#text').fill('لم أكن في هذا الموقع. '.repeat(80))
  await send(page)
  await typeCode(page, contact, 1)
  await page.waitForURL(/objections\/O-/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

test('without JavaScript on a phone: from the result to the number of an objection, then it is followed and withdrawn', async () => {
  const page = await visit.newPage(PHONE)
  await inquire(page, visit.site.url, 'ar', GUIDE)
  await page.getByRole('link', { name: 'قدّم اعتراضك قبل الدفع' }).click()
  await page.locator('#text').fill('لم أكن هناك')
  await send(page)
  expect(await main(page)).toContain('اختر سببًا من القائمة')
  expect(await page.locator('#text').inputValue()).toBe('لم أكن هناك')
  expect(page.url()).not.toContain(GUIDE.number)
  expect(await overflow(page)).toBe(0)

  const contact = `x@objector${Date.now()}.example.jo`
  const number = await object(page, 'ar', contact)
  expect(number).toMatch(/^O-/)
  expect(await main(page)).toMatch(/قُدّم اعتراضك[\s\S]*احتفظ به[\s\S]*لم أكن في هذا الموقع/)
  expect(await overflow(page)).toBe(0)

  await page.goto('/ar/objections')
  await page.locator('#objection').fill(number)
  for (const [field, text] of Object.entries(GUIDE)) await page.locator(`#${field}`).fill(text)
  await page.locator('form:has(#objection) button').click()
  await page.waitForURL(/objections\/O-/)
  expect(page.url()).not.toContain(GUIDE.number)
  const withdrawal = page.locator('details', { has: page.locator('input[value=WITHDRAW]') })
  await withdrawal.locator('summary').click()
  await withdrawal.locator('button').click()
  await page.waitForURL(/form=/)
  await typeCode(page, contact, 2)
  await page.waitForURL(/done=WITHDRAW/)
  expect(await main(page)).toMatch(/سُحب الاعتراض[\s\S]*متاح دفعها/)

  const stranger = await visit.newPage(PHONE)
  await stranger.goto(`/ar/objections/${number}`)
  expect(await main(stranger)).not.toContain('لم أكن')
  expect(await stranger.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
})

test('with JavaScript the pages of objections pass axe and fit their window', async () => {
  const page = await visit.newPage({ javaScriptEnabled: true })
  const problems = async () => [...(await faults(page)), await overflow(page)]
  await page.goto('/en/objections')
  expect(await problems()).toEqual([0])
  await page.locator('form:has(#objection) button').click()
  await page.waitForURL(/inquiry=/)
  expect(await problems()).toEqual([0])
  await inquire(page, visit.site.url, 'en', GUIDE)
  await page.locator('main a[href*="/objections/new"]').click()
  await page.waitForURL(/objections\/new/)
  await send(page)
  expect(await problems()).toEqual([0])
  const contact = `x@axe${Date.now()}.example.jo`
  await object(page, 'en', contact)
  for (const summary of await page.locator('main details > summary').all()) if (await summary.isVisible()) await summary.click()
  expect(await problems()).toEqual([0])
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await problems()).toEqual([0])
})
