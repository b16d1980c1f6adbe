import type { Page } from 'playwright-core'
import { faults } from '../support/axe'
import { contentOf } from '../support/download'
import { csvOf } from '../support/import-files'
import { overflow, seen } from '../support/inquiry'
import { visits } from '../support/visits'

const visit = visits()
let page: Page

const main = () => seen(page.locator('main'))

async function send(name: string, content: string): Promise<void> {
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.locator('main form button').click()
  await page.waitForURL(/staff\/imports\/\d+/)
}

/** The page renews itself: nothing is clicked. */
async function until(words: string): Promise<void> {
  await page.locator('main', { hasText: words }).waitFor({ timeout: 30_000 })
}

const good = 'GAM,e2e-1,99999901,9,9,15000,2026-01-05,10-79210'
const bad = 'GAM,e2e-2,99999901,9,9,كثير,2026-01-05,10-79210'

test('a clerk sends a file without JavaScript, sees what would come of it, registers it, and fetches the refused row', async () => {
  page = await visit.as('clerk', '/ar/staff/imports')
  await send('مخالفات أيار.csv', csvOf([good, bad], 40_000))
  await until('بانتظار التسجيل')
  const looked = await main()
  for (const words of ['ما سينتج عن تسجيله', 'صفوف ستُرفض', 'السطر 3', 'كثير', 'GAM']) expect(looked).toContain(words)
  await page.getByRole('button', { name: 'تسجيل', exact: true }).click()
  await until('ما انتهت إليه الصفوف')
  const cells = await page
    .locator('main table tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('td span')?.textContent))
  expect(
    cells
      .map(Number)
      .slice(0, 5)
      .reduce((sum, n) => sum + n),
  ).toBe(Number(cells[5]))
  expect([Number(cells[4]), Number(cells[5])]).toEqual([1, 2])
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'تنزيل الصفوف المرفوضة' }).click()])
  const errors = (await contentOf(download)).toString()
  expect(download.suggestedFilename()).toBe('مخالفات أيار.errors.csv')
  expect(errors.split('\n')).toHaveLength(4)
  expect(errors).toContain(`3,fine_fils,كثير,ليس مبلغًا بالفلس مثل 15000,${bad}`)

  await page.goto('/ar/staff/imports')
  await send('again.csv', csvOf([good, bad], 40_000))
  expect(await main()).toContain('أُرسل هذا الملف من قبل')
})

/** Somebody of finance approves what was asked for last, from what its page shows. */
async function approveAsFinance(): Promise<void> {
  page = await visit.as('finance', '/ar/staff/approvals')
  await page.locator('summary', { hasText: 'وافق' }).last().click()
  await page.locator('details[open] button').first().click()
  await page.waitForURL(/result=/)
}

const cancelling = (line: string) =>
  csvOf([`${line},CANCELLED`], 15_000).replace('occurred_on,vehicle_plate', 'occurred_on,vehicle_plate,status')

test('a clerk’s file that cancels waits, finance approves what each row shows, it is undone by two and all is as before', async () => {
  page = await visit.as('clerk', '/ar/staff/imports')
  const line = good.replace('e2e-1', 'two-1')
  await send('صحيح.csv', csvOf([line], 15_000))
  await until('بانتظار التسجيل')
  await page.getByRole('button', { name: 'تسجيل', exact: true }).click()
  await until('ما انتهت إليه الصفوف')

  await page.goto('/ar/staff/imports')
  await send('خطأ.csv', cancelling(line))
  await until('ينتظر شخصًا ثانيًا')
  const looked = await main()
  for (const words of ['إلغاء مخالفة', 'غير مدفوعة', 'ملغاة', '15.000']) expect(looked).toContain(words)
  await page.locator('#reason').fill('  ')
  await page.getByRole('button', { name: 'طلب الموافقة' }).click()
  await page.waitForURL(/result=/)
  expect(await main()).toContain('اكتب السبب')
  await page.locator('#reason').fill('كتاب الأمانة 12/2026')
  await page.getByRole('button', { name: 'طلب الموافقة' }).click()
  await page.waitForURL(/result=/)
  expect(await main()).toContain('لم يتغيّر شيء بعد')
  expect(await page.getByRole('button', { name: 'طلب الموافقة' }).count()).toBe(0)
  const file = new URL(page.url()).pathname

  page = await visit.as('finance', '/ar/staff/approvals')
  const asked = await main()
  for (const words of ['خطأ.csv', 'كتاب الأمانة 12/2026', '15.000']) expect(asked).toContain(words)
  await page.getByRole('link', { name: 'عرض التفاصيل كلها' }).last().click()
  expect(await main()).toContain('إلغاء مخالفة')
  await approveAsFinance()

  page = await visit.as('clerk', file)
  await until('ما انتهت إليه الصفوف')
  await page.getByRole('link', { name: 'التراجع عن هذا الملف' }).click()
  await page.waitForURL(/\/undo$/)
  const would = await page.locator('main table td').allInnerTexts()
  expect(would.map((text) => text.split('\n')[0])).toEqual(['1', '0', '1'])
  await page.locator('#reason').fill('  ')
  await page.getByRole('button', { name: 'طلب التراجع' }).click()
  await page.waitForURL(/result=/)
  expect(await main()).toContain('اكتب سبب التراجع.')
  await page.locator('#reason').fill('أُرسل ملف الشهر الماضي')
  await page.getByRole('button', { name: 'طلب التراجع' }).click()
  await page.waitForURL(/imports\/\d+\?result=/)
  expect(await main()).toContain('التراجع عن هذا الملف ينتظر شخصًا ثانيًا')
  await approveAsFinance()

  page = await visit.as('clerk', file)
  await until('تم طلب التراجع عن هذا الملف')
  expect(await page.getByRole('link', { name: 'التراجع عن هذا الملف' }).count()).toBe(0)
  await page.getByRole('link', { name: 'ما انتهى إليه التراجع' }).click()
  await until('انتهى بتاريخ')
  expect(await main()).toContain('السبب: أُرسل ملف الشهر الماضي')
  await page.goto('/ar/staff/imports')
  await send('مرة أخرى.csv', `${cancelling(line)}\n`)
  await until('غير مدفوعة')
})

test('a file that was cut off is refused with the reason, and nothing chosen is told', async () => {
  page = await visit.as('finance', '/en/staff/imports')
  await send('cut.csv', csvOf([good], 15_000).split('#')[0] ?? '')
  await until('Refused: nothing of it was taken')
  expect(await main()).toContain('no trailer line')
  await page.goto('/en/staff/imports?refused=TOO_LARGE')
  expect(await main()).toContain('The file is too large')
})

test('an auditor sees every file and is offered nothing to send', async () => {
  page = await visit.as('auditor', '/en/staff/imports')
  expect([await page.locator('main form').count(), await page.locator('main li').count()]).toEqual([0, expect.any(Number)])
})

test.each([
  ['en', 1280, 'light'],
  ['ar', 320, 'dark'],
] as const)('the pages of imports pass axe and fit their window: %s at %d px, %s', async (locale, width, colorScheme) => {
  page = await visit.as(locale === 'ar' ? 'clerk' : 'finance', `/${locale}/staff/imports`, {
    viewport: { width, height: 800 },
    colorScheme,
    javaScriptEnabled: true,
  })
  await send(`${locale}.csv`, csvOf([good.replace('e2e-1', `axe-${locale}`).replace('15000', '14000'), bad], 1_234_040_000))
  const looked = new URL(page.url()).pathname
  await page.locator('main form button').waitFor({ timeout: 30_000 })
  await page.goto(`/${locale}/staff/imports`)
  const done = await page.locator('main li a').last().getAttribute('href')
  const undo = await page
    .locator('main li', { hasText: /^(?=.*خطأ\.csv)(?=.*(Undo|تراجع عن ملف))/s })
    .locator('a')
    .getAttribute('href')
  for (const path of [`/${locale}/staff/imports`, looked, done ?? '', `${done}/undo`, undo ?? '']) {
    await page.goto(path)
    expect([path, await faults(page), await overflow(page)]).toEqual([path, [], 0])
  }
})
