import type { Page } from 'playwright-core'
import { faults } from '../support/axe'
import { stepOf } from '../support/decree'
import { GUIDE, inquire, overflow, seen } from '../support/inquiry'
import { visits } from '../support/visits'

const visit = visits()
let page: Page

const main = () => seen(page.locator('main'))
const stepWith = (act: string) => page.locator('details.card', { has: page.locator(`input[name=act][value=${act}]`) })
const submit = (within = page.locator('main')) => within.locator('button[type=submit]').first().click()

/** What `datetime-local` holds for so many minutes from now, in Amman. */
const inMinutes = (minutes: number) => new Date(Date.now() + 3 * 3_600_000 + minutes * 60_000).toISOString().slice(0, 16)

test('an administrator takes an agency on, makes a program but no key, and suspends it', async () => {
  page = await visit.as('admin', '/en/staff/agencies')
  await stepWith('create').locator('summary').click()
  await page.locator('#code').fill('?')
  await page.locator('#nameAr').fill('شركة تأمين')
  await page.locator('#nameEn').fill('An insurer of the tests')
  await page.locator('input[value=LICENSES_READ]').check()
  await submit(stepWith('create'))
  await page.waitForURL(/result=/)
  expect([await main(), await page.locator('#nameAr').inputValue()]).toEqual([expect.stringContaining('2 to 12 capital'), 'شركة تأمين'])
  await page.locator('#code').fill('ins9')
  await page.locator('input[value=LICENSES_READ]').check()
  await submit(stepWith('create'))
  await page.waitForURL(/result=/)
  await page.getByRole('link', { name: 'An insurer of the tests' }).click()
  await page.locator('#name').fill('Night program')
  await page.getByRole('button', { name: 'Make program' }).click()
  await page.waitForURL(/done=application/)
  expect(await page.getByRole('button', { name: 'Make key' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Suspend it now' }).click()
  await page.waitForURL(/done=suspend/)
  expect(await main()).toContain('Every key of this program is refused')
  await page.getByRole('button', { name: 'Let it work now' }).click()
  await page.waitForURL(/done=resume/)
  expect(await main()).not.toContain('Every key of this program is refused')
})

async function announceMaintenance(): Promise<void> {
  page = await visit.as('admin', '/en/staff/announcements')
  await stepWith('create').locator('summary').click()
  await page.locator('input[value=MAINTENANCE]').check()
  await page.locator('#textAr').fill('صيانة مجدولة للنظام.')
  await page.locator('#textEn').fill('Planned maintenance of the system.')
  await page.locator('#until').fill(inMinutes(90))
  await page.locator('#unavailableUntil').fill(inMinutes(60))
  await submit(stepWith('create'))
  await page.waitForURL(/result=/)
}

test('maintenance stands on every page and closes inquiry and payment with its time, until it is ended early', async () => {
  await announceMaintenance()
  const time = inMinutes(60).slice(11, 15)
  const admin = page
  page = await visit.newPage({ viewport: { width: 360, height: 800 } })
  await page.goto('/ar')
  expect(await seen(page.locator('.announcements'))).toMatch(/صيانة مجدولة للنظام[\s\S]*متوقفان حتى/)
  await page.goto('/en/pay/1000326480165')
  expect(await main()).toContain('The service is unavailable for maintenance')
  expect(await main()).toContain(time)
  expect(await main()).not.toMatch(/JOD/)
  await inquire(page, visit.site.url, 'en', GUIDE)
  expect(await main()).toContain('The service is unavailable for maintenance')
  await admin
    .locator('details.card', { has: admin.locator('input[value=end]') })
    .locator('summary')
    .first()
    .click()
  await admin.getByRole('button', { name: 'End it now' }).first().click()
  await admin.waitForURL(/result=/)
  expect(await seen(admin.locator('main'))).toContain('Ended by admin')
  await page.goto('/en/pay/1000326480165')
  expect([await page.locator('.announcements').count(), await main()]).toEqual([0, expect.stringContaining('15.000')])
})

test('legal changes a name from a day on, and sees both; the settings show no secret', async () => {
  page = await visit.as('legal', '/en/staff/reference?kind=CENTER')
  const entry = page.locator('#entry-MRK')
  await entry.locator('details.card > summary').click()
  await page.locator('#MRK-validFrom').fill('2020-01-01')
  await page.locator('#MRK-nameEn').fill('New Marka')
  await submit(entry)
  await page.waitForURL(/result=/)
  expect([await seen(entry), await page.locator('#MRK-nameEn').inputValue()]).toEqual([
    expect.stringContaining('A day in the past is not changed'),
    'New Marka',
  ])
  await page.locator('#MRK-validFrom').fill(inMinutes(3 * 1440).slice(0, 10))
  await submit(entry)
  await page.waitForURL(/result=/)
  await entry.getByText('1 other version').click()
  expect(await seen(entry)).toMatch(/Marka[\s\S]*until[\s\S]*New Marka[\s\S]*from/)
  await page.goto('/en/staff/settings')
  const text = await main()
  expect(text).toMatch(/PAYMENT_NUMBER_PREFIX\s+1\s+default/)
  expect(text).not.toContain(visit.site.password)
})

test('an auditor sees all of it and is offered nothing to do; a clerk finds none of it', async () => {
  page = await visit.as('auditor', '/en/staff/agencies')
  for (const path of ['agencies', 'announcements', 'reference', 'settings']) {
    await page.goto(`/en/staff/${path}`)
    expect([path, await page.locator('main form').count(), await page.locator('main h1').count()]).toEqual([path, 0, 1])
  }
  page = await visit.as('clerk', '/en/staff/announcements')
  expect(await main()).toContain('This page is for others')
  expect(await page.locator('.staff-nav a[href$=announcements]').count()).toBe(0)
})

test.each([
  ['en', 1280, 'light'],
  ['ar', 360, 'dark'],
] as const)("the administrator's pages pass axe and fit their window: %s at %d px, %s", async (locale, width, colorScheme) => {
  page = await visit.as('admin', `/${locale}/staff/agencies`, { viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: true })
  const agency = await page.locator('main table a').first().getAttribute('href')
  const paths = [
    agency,
    ...['agencies', 'announcements', 'reference', 'settings', 'audit', 'audit?from=x', 'imports/parked', 'objections', 'calendar'].map(
      (name) => `/${locale}/staff/${name}`,
    ),
  ]
  for (const path of paths) {
    await page.goto(path ?? '')
    for (const summary of await page.locator('main details > summary').all()) if (await summary.isVisible()) await summary.click()
    expect([path, await faults(page), await overflow(page)]).toEqual([path, [], 0])
  }
})

const dayIn = (days: number) => new Date(Date.now() + 3 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

test('without JavaScript a decree is written, its effect is seen, another person approves it, and citizens read its law', async () => {
  const legal = await visit.as('legal', '/ar/staff/discount-rules', { javaScriptEnabled: false })
  legal.setDefaultTimeout(20_000)
  await legal.getByRole('link', { name: 'اكتب قاعدة' }).click()
  const texts = { titleAr: 'تخفيض العيد', titleEn: 'Holiday reduction', legalBasisAr: 'قرار 7', legalBasisEn: 'Decision 7' }
  const law = { issuerAr: 'مجلس الوزراء', instrumentNumber: '7/2026', instrumentDay: dayIn(-1), payFrom: dayIn(3), payTo: dayIn(9) }
  for (const [id, text] of Object.entries({ ruleId: 'holiday', ...texts, ...law, percent: '٢٥٠' })) await legal.locator(`#${id}`).fill(text)
  await legal.locator('input[name=excludedTypes][value="1"]').check()
  await submit(stepOf(legal, 'save'))
  expect(await legal.locator('#percent-error').textContent()).toContain('1 إلى 99')
  expect(await legal.locator('#instrumentNumber').inputValue()).toBe('7/2026')
  expect(await legal.locator('input[name=excludedTypes][value="1"]').isChecked()).toBe(true)
  await legal.locator('#percent').fill('٢٥')
  await submit(stepOf(legal, 'save'))
  await legal.locator('#lawTextAr').fill('تُخفَّض قيمة المخالفات ربعًا في أيام العيد.')
  await submit(stepOf(legal, 'texts'))
  await legal.locator('button[value=simulate]').click()
  await legal.waitForURL(/result=/)
  await legal.getByText('أعد المحاكاة').waitFor()
  expect(await seen(legal.locator('main'))).toContain('الفرق')
  await stepOf(legal, 'propose').locator('summary').click()
  await legal.locator('#propose-reason').fill('قرار مجلس الوزراء')
  await submit(stepOf(legal, 'propose'))
  expect(await seen(legal.locator('main'))).toContain('بانتظار الموافقة')
  const second = await visit.as('legal2', '/ar/staff/approvals', { javaScriptEnabled: false })
  second.setDefaultTimeout(20_000)
  const request = second.locator('article').filter({ hasText: 'تخفيض العيد' })
  const approval = request.locator('details', { has: second.locator('input[value=APPROVE], input[value=approve]') })
  await approval.locator('summary').click()
  await submit(approval)
  expect(await seen(second.locator('main'))).not.toContain('تخفيض العيد')
  await second.goto(second.url().replace(/\/ar\/.*/, '/ar/discounts#holiday'))
  expect(await seen(second.locator('#holiday'))).toMatch(/25%.*7\/2026.*مجلس الوزراء/s)
})
