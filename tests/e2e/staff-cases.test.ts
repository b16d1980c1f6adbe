import type { Page } from 'playwright-core'
import { faults } from '../support/axe'
import { overflow, seen } from '../support/inquiry'
import { visits } from '../support/visits'

const visit = visits()
let page: Page

const main = () => seen(page.locator('main'))
const act = (name: string) => page.locator('details', { has: page.locator(`input[name=act][value=${name}]`) })

async function send(name: string, fill: Record<string, string> = {}): Promise<void> {
  const form = act(name)
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
  for (const [field, text] of Object.entries(fill)) await form.locator(`[name=${field}]`).fill(text)
  await form.locator('button').click()
  await page.waitForURL(/(done|refused)=/)
}

/** The first case that waits for somebody, with money in it. */
async function openCase(): Promise<string> {
  await page.goto('/en/staff/cases?state=OPEN')
  const href = await page.locator('main a[href*="/cases/H-"]').first().getAttribute('href')
  await page.goto(href ?? '')
  return new URL(page.url()).pathname
}

test('a clerk takes a case on, notes, and asks for a refund; finance approves; a payout is offered only once an account is approved', async () => {
  page = await visit.as('clerk', '/en/staff/cases')
  await page.locator('input[name=case]').first().check()
  await page.getByRole('button', { name: 'Take the ticked ones on' }).click()
  await page.waitForURL(/given=1&of=1/)
  const path = await openCase()
  await send('note', { note: 'The payer called <b>twice</b>. ثانيًا' })
  expect(await main()).toContain('The payer called <b>twice</b>')
  await send('refund', { amount: '999999', reason: 'asked for by the payer' })
  expect(await main()).toContain('It was not done')
  expect(await act('refund').locator('[name=reason]').inputValue()).toBe('asked for by the payer')
  expect(await act('refund').locator('[name=amount]').inputValue()).toBe('999999')
  await page.goto(path)
  await send('refund', { reason: 'asked for by the payer' })
  expect(await main()).toContain('Refund asked for')
  expect(await act('approve').count()).toBe(0)
  await send('withdraw')
  expect(await main()).toContain('The request was withdrawn')
  await send('refund', { reason: 'asked for by the payer' })

  page = await visit.as('finance', path)
  for (const words of ['Asked for: a refund', 'Holder of the licence', 'the case ends', 'asked for by the payer'])
    expect((await main()).toLowerCase()).toContain(words.toLowerCase())
  await send('approve')
  for (const words of ['It was approved', 'asked for by the payer', 'The payee has confirmed neither e-mail nor telephone'])
    expect(await main()).toContain(words)
  expect([await act('approve').count(), await act('payout').count(), await act('link').count()]).toEqual([0, 0, 0])
})

test('whoever asked does not decide; two who act on what they both saw: the second is told', async () => {
  page = await visit.as('finance', '/en/staff/cases')
  const path = await openCase()
  const other = await page.context().newPage()
  await other.goto(path)
  await send('refund', { reason: 'mine' })
  expect(await main()).toContain('Whoever asked cannot decide')
  expect(await act('approve').count()).toBe(0)
  page = other
  await send('refund', { reason: 'the same again' })
  expect(await main()).toContain('Somebody did something about this case meanwhile')
})

test('no case of the queue says that it is about nothing, and the largest come first when asked', async () => {
  page = await visit.as('finance', '/en/staff/cases?order=AMOUNT')
  const amounts = await page.locator('main form ul li > div > p:last-child').evaluateAll((all) => all.map((one) => one.textContent ?? ''))
  expect(amounts.length).toBeGreaterThan(1)
  for (const amount of amounts) expect(amount).not.toMatch(/^0\.000/)
  expect(await page.locator('#order').inputValue()).toBe('AMOUNT')
})

test('an auditor reads and is offered nothing to do; a citizen is told that it is for others', async () => {
  page = await visit.as('auditor', '/en/staff/cases')
  expect(await page.locator('input[name=case]').count()).toBe(0)
  await openCase()
  expect(await page.locator('main form').count()).toBe(0)
  const reference = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const form = { act: 'note', reference, note: 'not mine to write', key: 'a note of an auditor' }
  const sent = await page.request.post('/en/staff/cases/act', {
    form,
    headers: { 'sec-fetch-site': 'same-origin', origin: visit.site.url },
  })
  expect(await sent.text()).toContain('This is for staff of the service whose role includes it.')
  page = await visit.as('citizen', '/en/staff/cases')
  expect(await main()).toContain('This page is for others')
})

test.each([
  ['en', 1280, 'light'],
  ['ar', 320, 'dark'],
] as const)('the pages of cases pass axe and fit their window: %s at %d px, %s', async (locale, width, colorScheme) => {
  page = await visit.as(locale === 'ar' ? 'clerk' : 'finance', `/${locale}/staff/cases`, {
    viewport: { width, height: 800 },
    colorScheme,
    javaScriptEnabled: true,
  })
  const first = await page.locator('main a[href*="/cases/H-"]').first().getAttribute('href')
  for (const path of [`/${locale}/staff/cases`, first ?? '', `/${locale}/staff/cases?state=CLOSED&reason=CONFLICT`]) {
    await page.goto(path)
    expect([path, await faults(page), await overflow(page)]).toEqual([path, [], 0])
  }
})
