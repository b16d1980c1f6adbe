import type { BrowserContextOptions, Page } from 'playwright-core'
import { faults } from '../support/axe'
import { follow } from '../support/follow'
import { inquire, overflow, seen, testLicense } from '../support/inquiry'
import { sandboxMessage } from '../support/payee-visit'
import { visits } from '../support/visits'

const visit = visits()
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 } }
const main = (page: Page) => seen(page.locator('main'))

/** From the result of an inquiry to the form, and the code to the given contact. */
async function asksFor(page: Page, contact: string): Promise<void> {
  await inquire(page, visit.site.url, 'ar', testLicense('90000007'))
  await follow(page.getByRole('link', { name: 'أعلمني بأي مخالفة جديدة' }))
  await page.locator('#contact').fill(contact)
  await follow(page.getByRole('button', { name: 'أرسل الرمز' }))
}

test('a citizen asks on a phone without JavaScript to be told, confirms the address, and stops it by the link of the message', async () => {
  const page = await visit.newPage(PHONE)
  await asksFor(page, 'not a contact')
  expect(await main(page)).toContain('لم يبدأ الإشعار')
  await page.locator('#contact').fill('reader@example.jo')
  await follow(page.getByRole('button', { name: 'أرسل الرمز' }))
  expect(await main(page)).toContain('r•••@example.jo')
  const reader = await visit.newPage(PHONE)
  await page.locator('#code').fill(await sandboxMessage(reader, visit.site, /\d{6}/))
  await follow(page.getByRole('button', { name: 'تأكيد' }))
  expect(await main(page)).toContain('سنُعلمك من الآن')
  expect(await main(page)).toContain('من نُعلمه الآن')
  expect(await overflow(page)).toBe(0)

  const at = new URL(await sandboxMessage(reader, visit.site, /https?:\/\/\S+\/ar\/notices\/stop\/\S+/)).pathname
  await reader.goto(at)
  expect(await main(reader)).toContain('لن نرسل بعد ذلك شيئًا')
  await follow(reader.getByRole('button', { name: 'أوقف الإشعارات' }))
  expect(await main(reader)).toContain('أُوقفت الإشعارات')
  await page.goto(page.url().replace(/&done=.*/, ''))
  expect(await main(page)).not.toContain('من نُعلمه الآن')
})

test('with JavaScript the pages have no fault that axe finds, and whoever has the card ends what somebody else began', async () => {
  const page = await visit.newPage({ ...PHONE, javaScriptEnabled: true })
  await asksFor(page, 'other@example.jo')
  expect(await faults(page)).toEqual([])
  const reader = await visit.newPage(PHONE)
  await page.locator('#code').fill(await sandboxMessage(reader, visit.site, /\d{6}/))
  await follow(page.getByRole('button', { name: 'تأكيد' }))
  expect(await faults(page)).toEqual([])
  await follow(page.getByRole('button', { name: /^أوقف o/ }))
  expect(await main(page)).toContain('أُوقف الإشعار')
  expect(await main(page)).not.toContain('من نُعلمه الآن')
})
