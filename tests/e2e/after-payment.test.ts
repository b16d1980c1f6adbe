import type { Page } from 'playwright-core'
import { faults } from '../support/axe'
import { inquire, overflow, seen, testLicense } from '../support/inquiry'
import { visits } from '../support/visits'

const visit = visits()

const main = (page: Page) => seen(page.locator('main'))
const stepOf = (page: Page, act: string) => page.locator('details', { has: page.locator(`input[name=act][value=${act}]`) })

async function send(page: Page, act: string, fill: Readonly<Record<string, string>> = {}): Promise<void> {
  const step = stepOf(page, act).first()
  if ((await step.getAttribute('open')) === null) await step.locator('summary').first().click()
  for (const [name, text] of Object.entries(fill)) await step.locator(`[name=${name}]`).fill(text)
  await step.locator('button[type=submit], button').last().click()
  await page.waitForURL(/(done|refused|result)=/)
}

test.each([
  ['en', 1280],
  ['ar', 360],
] as const)(
  'whoever paid sees on list, number and receipt that a violation was cancelled later, and how the money comes back: %s',
  async (locale, width) => {
    const page = await visit.newPage({ viewport: { width, height: 900 } })
    await inquire(page, visit.site.url, locale, testLicense('90000015'))
    await page.getByRole('link', { name: locale === 'en' ? 'Paid violations' : 'المخالفات المدفوعة' }).click()
    const words = locale === 'en' ? /was cancelled on .* goes back: refund case/s : /أُلغيت المخالفة .* حالة الرد/s
    expect(await main(page)).toMatch(words)
    expect([await faults(page), await overflow(page)]).toEqual([[], 0])
    await page.locator('main table a[href*="/pay/"]').first().click()
    expect(await main(page)).toMatch(words)
    expect(await main(page)).toMatch(locale === 'en' ? /name the account on the refund page/ : /صفحة رد المبالغ/)
    expect([await faults(page), await overflow(page)]).toEqual([[], 0])
    await page
      .getByRole('link', { name: locale === 'en' ? 'refund page' : 'صفحة رد المبالغ' })
      .first()
      .click()
    expect(new URL(page.url()).pathname).toBe(`/${locale}/refund`)
  },
)

test('a clerk finds the case by its reason, sees receipt, violation, before and after, and asks for the refund; finance approves it', async () => {
  const clerk = await visit.as('clerk', '/en/staff/cases?reason=NO_LONGER_DUE')
  await clerk.locator('main a[href*="/cases/H-"]').first().click()
  const path = new URL(clerk.url()).pathname
  expect(await main(clerk)).toMatch(/What is no longer due, and of what.*R-.*(15|30)\.000 JOD.*(Cancelled|20\.000)/s)
  expect(await faults(clerk)).toEqual([])
  await send(clerk, 'refund', { reason: 'كتاب الأمانة رقم 9' })
  expect(await main(clerk)).toContain('Refund asked for')
  const finance = await visit.as('finance', path)
  await send(finance, 'approve')
  expect(await main(finance)).toContain('Refund approved')
})

test('without JavaScript legal affairs enter a court’s decision, what was typed stays when it is refused, and another person has it hold', async () => {
  const guest = await visit.newPage()
  await inquire(guest, visit.site.url, 'en', testLicense('90000011'))
  const number = (await seen(guest.locator('main table tbody tr').first().locator('td').first())).trim()
  const legal = await visit.as('legal', '/en/staff/court-decisions')
  await stepOf(legal, 'enter').locator('summary').click()
  await legal.locator('#authority').selectOption('GAM')
  await legal.locator('#outcome').selectOption('FIXED')
  const decision = {
    court: 'محكمة بلدية عمان',
    number: '2217/2026',
    decidedOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
  }
  const named = { licenseNumber: '90000011', violationNumber: '0', fine: '1.500', document: 'كتاب القلم 81', reason: 'حكم قطعي' }
  await send(legal, 'enter', { ...decision, ...named })
  expect(await main(legal)).toContain('No violation of this licence and authority has this number')
  expect(await legal.locator('#document').inputValue()).toBe('كتاب القلم 81')
  expect(await faults(legal)).toEqual([])
  await send(legal, 'enter', { violationNumber: number })
  expect(await main(legal)).toContain('It waits for a second person')
  const second = await visit.as('legal2', '/en/staff/approvals')
  const request = second.locator('article').filter({ hasText: '2217/2026' })
  expect(await seen(request)).toMatch(/Compare each value with the document: كتاب القلم 81/)
  const approval = request.locator('details', { has: second.locator('input[value=APPROVE], input[value=approve]') })
  await approval.locator('summary').click()
  await approval.locator('button[type=submit]').click()
  await second.waitForURL(/result=/)
  await second.goto('/en/staff/court-decisions')
  expect(await main(second)).toMatch(/2217\/2026.*90000011.*1\.500/s)
})
