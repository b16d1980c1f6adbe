import type { Page } from 'playwright-core'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'
import { faults } from '../support/axe'
import { overflow, seen } from '../support/inquiry'
import { filed, fileOf } from '../support/settlement-files'
import { visits } from '../support/visits'

const visit = visits()
let page: Page

const main = () => seen(page.locator('main'))
const DAY = addDays(dayInAmman(new Date()), -1)

test('finance sends a settlement file without JavaScript, another person has it compared, and its difference has a case', async () => {
  page = await visit.as('finance', '/ar/staff/settlement')
  const content = fileOf([filed('E2E-SETTLED-1', '1000326480165', 1, DAY)], DAY, 'xml')
  await page.locator('#file').setInputFiles({ name: 'يوم.xml', mimeType: 'application/xml', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'إرسال الملف' }).click()
  await page.locator('main', { hasText: 'بانتظار التسجيل' }).waitFor({ timeout: 30_000 })
  await page.locator('#reason').fill('كشف الشبكة ليوم أمس')
  await page.getByRole('button', { name: 'طلب الموافقة' }).click()
  await page.waitForURL(/result=/)
  const file = new URL(page.url()).pathname
  page = await visit.as('finance2', '/ar/staff/approvals')
  await page.locator('summary', { hasText: 'وافق' }).last().click()
  await page.locator('details[open] button').first().click()
  await page.waitForURL(/result=/)
  page = await visit.as('finance', file)
  await page.locator('main', { hasText: 'في الملف فقط' }).waitFor({ timeout: 30_000 })
  await page.goto('/ar/staff/settlement')
  expect(await main()).toContain('دفعة واحدة لم نُبلَّغ بها')
  await page.locator('main a[href*="/settlement/files/"]').first().click()
  await page.waitForURL(/settlement\/files\/\d+$/)
  for (const words of ['camt.054', 'E2E-SETTLED-1', 'لم يُبلَّغ عنها: سُوّيت من الملف']) expect(await main()).toContain(words)
  await page.locator('main a[href*="/staff/cases/"]').first().click()
  await page.waitForURL(/staff\/cases\/H-/)
})

test('a day that is not over is not closed, and a clerk is offered no such thing', async () => {
  page = await visit.as('finance', '/en/staff/settlement')
  await page.locator('summary', { hasText: 'Close a day' }).click()
  await page.locator('#day').fill('2099-01-01')
  await page.getByRole('button', { name: 'Close this day' }).click()
  await page.waitForURL(/result=/)
  expect(await main()).toContain('This day is not over in Amman.')
  page = await visit.as('clerk', '/en/staff/settlement')
  expect(await page.locator('summary', { hasText: 'Close a day' }).count()).toBe(0)
})

test.each([
  ['en', 1280, 'light'],
  ['ar', 320, 'dark'],
] as const)('the pages of settlement pass axe and fit their window: %s at %d px, %s', async (locale, width, colorScheme) => {
  page = await visit.as('finance', `/${locale}/staff/settlement`, {
    viewport: { width, height: 800 },
    colorScheme,
    javaScriptEnabled: true,
  })
  const paths = await page
    .locator('main a[href*="/settlement/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
  for (const path of [`/${locale}/staff/settlement`, ...paths.slice(0, 2), ...paths.slice(-1)]) {
    await page.goto(path)
    expect([path, await faults(page), await overflow(page)]).toEqual([path, [], 0])
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${locale}-${width}-${path.replaceAll('/', '_')}.png`, fullPage: true })
  }
})
