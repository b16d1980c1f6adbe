import type { Page } from 'playwright-core'
import { codeAt } from '@/services/accounts/second-factor/totp'
import { faults } from '../support/axe'
import { overflow, seen } from '../support/inquiry'
import { visits } from '../support/visits'

const visit = visits()
let page: Page

const main = () => seen(page.locator('main'))

async function password(userName: string, text: string): Promise<void> {
  await page.locator('#userName').fill(userName)
  await page.locator('#password').fill(text)
  await page.locator('main form button').click()
}

async function change(current: string, next: string): Promise<void> {
  await page.locator('#current').fill(current)
  await page.locator('#next').fill(next)
  await page.locator('main form button').click()
}

test('an account of a clerk is asked for, approved by a second administrator, and its first password is changed: all without JavaScript', async () => {
  page = await visit.as('admin', '/en/staff/accounts')
  const form = page.locator('details', { has: page.locator('input[name=act][value=create]') })
  await form.locator('summary').click()
  await form.locator('#userName').fill('Two Words')
  await form.locator('#displayName').fill('سلمى')
  await form.locator('[name=employeeNumber]').fill('T-104')
  await form.locator('[name=nationalNumber]').fill('٩٨٧١ ٢٣٤ ٥٦٠')
  await form.locator('[name=reason]').fill('A new clerk. '.repeat(60))
  await form.locator('button').click()
  await page.waitForURL(/result=/)
  expect(await main()).toMatch(/It was not done[\s\S]*2 to 40 small Latin letters/)
  expect([await page.locator('#userName').inputValue(), await page.locator('#displayName').inputValue()]).toEqual(['Two Words', 'سلمى'])
  await page.locator('#userName').fill('salma.h')
  await form.locator('[name=nationalNumber]').fill('9871234560')
  await form.locator('button').click()
  await page.waitForURL(/result=/)
  expect(await main()).toContain('It waits for a second person')
  await page.goto('/en/staff/approvals')
  expect(await main()).toMatch(/You asked for it yourself|Withdraw/)
  const told = await approved()
  page = await visit.newPage()
  await page.goto('/en/sign-in')
  await password('salma.h', told)
  await page.waitForURL(/\/sign-in\/code/)
  const secret = (await seen(page.locator('main section bdi, main section [dir=ltr]').first())).replace(/\s/g, '')
  await page.locator('#code').fill(codeAt(secret, new Date()))
  await page.locator('main form button').click()
  await page.waitForURL('/en/account')
  await page.goto('/en/staff/cases')
  expect(new URL(page.url()).pathname).toBe('/en/account')
  expect(await main()).toContain('Change the password that you were given')
  await change(told, 'seven quiet rivers of copper')
  await page.waitForURL(/sign-in/)
})

/** Approves what waits as the second administrator; resolves with the password, shown this once. */
async function approved(): Promise<string> {
  page = await visit.as('admin2', '/en/staff/approvals')
  expect((await main()).match(/A new clerk/g)).toHaveLength(60)
  expect(await main()).toMatch(/New account: salma\.h[\s\S]*Role[\s\S]*Clerk[\s\S]*A new clerk/)
  const step = page.locator('details', { has: page.locator('input[name=act][value=approve]') }).first()
  await step.locator('summary').click()
  await step.locator('button').click()
  await page.waitForURL(/result=/)
  return /\b[a-z0-9]{5}-[a-z0-9]{5}-[a-z0-9]{5}\b/.exec(await main())?.[0] ?? ''
}

test('an auditor sees accounts and is offered nothing to do; a clerk is told that the page is for others', async () => {
  page = await visit.as('auditor', '/en/staff/accounts?search=cle')
  expect(await main()).toContain('clerk')
  expect(await page.locator('main form[method=post]').count()).toBe(0)
  page = await visit.as('clerk', '/ar/staff/accounts')
  expect(await main()).toContain('هذه الصفحة لغيرك')
})

test("one changes one's own password, and signs in again with it", async () => {
  page = await visit.newPage()
  await page.goto('/en/account')
  await password('citizen', visit.site.password)
  await page.waitForURL('/en/account')
  await change('wrong', 'a longer password')
  await page.waitForURL(/result=/)
  expect(await seen(page.locator('#current-error'))).toContain('wrong')
  await change(visit.site.password, 'a longer password')
  await page.waitForURL(/sign-in/)
  await password('citizen', 'a longer password')
  await page.waitForURL('/en/account')
})

test.each([
  ['en', 1280, 'light'],
  ['ar', 320, 'dark'],
] as const)('the pages of accounts pass axe and fit their window: %s at %d px, %s', async (locale, width, colorScheme) => {
  page = await visit.as(locale === 'ar' ? 'admin' : 'auditor', `/${locale}/staff/accounts`, {
    viewport: { width, height: 800 },
    colorScheme,
    javaScriptEnabled: true,
  })
  for (const path of [`/${locale}/staff/accounts`, `/${locale}/staff/approvals`, `/${locale}/account`]) {
    await page.goto(path)
    for (const summary of await page.locator('main details > summary').all()) if (await summary.isVisible()) await summary.click()
    expect([path, await faults(page), await overflow(page)]).toEqual([path, [], 0])
  }
})
