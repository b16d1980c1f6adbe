import type { Page } from 'playwright-core'
import { faults } from '../support/axe'
import { follow } from '../support/follow'
import { fillAndSearch, overflow, seen, testLicense } from '../support/inquiry'
import { NUMBERS } from '../support/payment-numbers'
import { sharedSite } from '../support/site'
import { visits } from '../support/visits'

const visit = visits(sharedSite)
let page: Page

const PHONE = { viewport: { width: 320, height: 740 } }
const PAID = testLicense('90000005')
const text = () => seen(page.locator('main'))

test.each([
  ['ar', 'للحصول على الإيصال أدخل بيانات الرخصة', 'تنزيل الإيصال'],
  ['en', 'To get the receipt, enter the licence details', 'Download the receipt (PDF)'],
] as const)(
  'whoever comes with the paid number gets its receipt by the data of the licence: in %s, without JavaScript',
  async (locale, way, download) => {
    page = await visit.newPage(PHONE)
    await page.goto(`/${locale}/pay`)
    await page.locator('#number').fill('1828 7139 23916')
    await follow(page.locator('main form button'))
    expect(new URL(page.url()).pathname).toBe(`/${locale}/pay/${NUMBERS.paid}`)
    expect(await text()).toMatch(/45\.000/)
    expect(await overflow(page)).toBe(0)
    await follow(page.getByRole('link', { name: way }))
    expect(await seen(page.locator('#for-receipt'))).toMatch(/1828\s*7139\s*23916/)
    await fillAndSearch(page, { ...PAID, day: '30' })
    expect(await page.locator('input[name=pay]').inputValue()).toBe(NUMBERS.paid)
    await page.locator('#day').fill(PAID.day)
    await follow(page.locator('main form button'))
    expect(new URL(page.url()).pathname).toBe(`/${locale}/pay/${NUMBERS.paid}`)
    expect(await text()).toMatch(/R-[2-9A-Z]{8}/)
    expect(await page.getByRole('link', { name: download, exact: true }).count()).toBe(1)
    expect(await overflow(page)).toBe(0)
  },
)

test('another licence shows no receipt of the number, and says so', async () => {
  page = await visit.newPage(PHONE)
  await page.goto(`/ar/violations?pay=${NUMBERS.paid}`)
  await fillAndSearch(page, testLicense('90000001'))
  expect(await text()).toContain('لا إيصال لهذا الرقم على الرخصة التي أدخلتها')
  expect(await text()).not.toMatch(/R-[2-9A-Z]{8}/)
})

test('whoever lost everything but the card finds number and receipt of each payment in the list of the paid ones', async () => {
  page = await visit.newPage(PHONE)
  await page.goto('/ar/pay')
  await follow(page.getByRole('link', { name: 'استعلم ببيانات الرخصة' }))
  await fillAndSearch(page, PAID)
  await follow(page.getByRole('link', { name: 'المخالفات المدفوعة' }))
  expect(await seen(page.locator('table.violations'))).toMatch(/1828\s*7139\s*23916/)
  await follow(page.locator('table.violations a').first())
  expect(await text()).toMatch(/رقم الإيصال: R-[2-9A-Z]{8}/)
})

test('no number, a mistyped one and Arabic digits have their answers', async () => {
  page = await visit.newPage(PHONE)
  await page.goto('/ar/pay')
  await follow(page.locator('main form button'))
  expect(await seen(page.locator('#number-error'))).toBe('أدخل رقم الدفع الإلكتروني.')
  await page.locator('#number').fill('١٨٢٨ ٧١٣٩ ٢٣٩١٦')
  await follow(page.locator('main form button'))
  expect(new URL(page.url()).pathname).toBe(`/ar/pay/${NUMBERS.paid}`)
  await page.goto('/ar/pay?number=123')
  expect(await text()).toContain('في هذا الرقم خطأ في الكتابة')
})

test('the pages of the way pass axe', async () => {
  page = await visit.newPage({ javaScriptEnabled: true, viewport: { width: 360, height: 740 } })
  for (const path of ['/ar/pay', '/en/pay?number=', `/ar/pay/${NUMBERS.paid}`, `/ar/violations?pay=${NUMBERS.paid}`]) {
    await page.goto(path)
    expect([path, await overflow(page), await faults(page)]).toEqual([path, 0, []])
  }
})
