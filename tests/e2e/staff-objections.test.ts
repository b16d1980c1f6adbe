import type { Page } from 'playwright-core'
import { faults } from '../support/axe'
import { overflow } from '../support/inquiry'
import { visits } from '../support/visits'

const visit = visits()

const main = (page: Page) => page.locator('main').innerText()
const stepOf = (page: Page, act: string) => page.locator('details.card', { has: page.locator(`input[name=act][value=${act}]`) })

async function submit(page: Page, act: string, fill: Readonly<Record<string, string>> = {}): Promise<void> {
  const step = stepOf(page, act)
  if ((await step.getAttribute('open')) === null) await step.locator('summary').click()
  for (const [name, text] of Object.entries(fill)) await step.locator(`[name=${name}]`).fill(text)
  await step.locator('button[type=submit]').click()
  await page.waitForURL(/result=/)
}

test('without JavaScript an adjudicator takes an objection, and two of one authority accept it', async () => {
  const first = await visit.as('adjudicator', '/en/staff', { javaScriptEnabled: false })
  first.setDefaultTimeout(20_000)
  expect(await main(first)).toContain('Objections whose decision is late')
  await first.goto('/en/staff/objections?state=SUBMITTED')
  expect(await first.locator('tbody tr').first().innerText()).toContain('12 d late')
  await first.locator('tbody a').first().click()
  const address = new URL(first.url()).pathname
  await submit(first, 'take')
  expect(await main(first)).toContain('In review')
  await stepOf(first, 'decide').locator('summary').click()
  await stepOf(first, 'decide').locator('select').selectOption('ACCEPTED')
  await submit(first, 'decide', { reason: 'No Arabic here', article: 'المادة 34', identity: 'بطاقة 4417' })
  expect(await main(first)).toContain('Give the reason in Arabic')
  expect(await first.locator('#article').inputValue()).toBe('المادة 34')
  await submit(first, 'decide', { reason: 'صورة الكاميرا لمركبة أخرى.' })
  expect(await main(first)).toContain('It waits for a second person')
  const second = await visit.as('adjudicator2', '/en/staff/approvals', { javaScriptEnabled: false })
  second.setDefaultTimeout(20_000)
  const request = second.locator('article').filter({ hasText: address.split('/').at(-1) ?? '' })
  expect(await request.innerText()).toContain('صورة الكاميرا')
  const approval = request.locator('details', { has: second.locator('input[value=APPROVE], input[value=approve]') })
  await approval.locator('summary').click()
  await approval.locator('button[type=submit]').click()
  await second.waitForURL(/result=/)
  await second.goto(address)
  expect(await main(second)).toMatch(/Accepted[\s\S]*cancelled/i)
})

test.each([
  ['en', 1280, 'light'],
  ['ar', 360, 'dark'],
] as const)('the pages of objections pass axe and fit their window: %s at %d px, %s', async (locale, width, colorScheme) => {
  const options = { viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: true }
  const page = await visit.as('adjudicator2', `/${locale}/staff/objections?state=APPEALED`, options)
  const paths = [`/${locale}/staff/objections`, await page.locator('tbody a').first().getAttribute('href'), `/${locale}/staff/calendar`]
  for (const path of paths) {
    await page.goto(path ?? '')
    for (const summary of await page.locator('main details > summary').all()) if (await summary.isVisible()) await summary.click()
    expect([path, await faults(page), await overflow(page)]).toEqual([path, [], 0])
  }
})
