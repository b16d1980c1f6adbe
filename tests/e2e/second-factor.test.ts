import type { BrowserContextOptions, Page } from 'playwright-core'
import { codeAt } from '@/services/accounts/second-factor/totp'
import { faults } from '../support/axe'
import { overflow, seen } from '../support/inquiry'
import { readQr } from '../support/read-qr'
import { signInStaff } from '../support/sign-in-staff'
import { visits } from '../support/visits'

const visit = visits()
let page: Page

async function newPage(options: BrowserContextOptions = {}): Promise<void> {
  page = await visit.newPage({ viewport: { width: 320, height: 740 }, ...options })
}

async function password(userName: string, text = visit.site.password): Promise<void> {
  await page.locator('#userName').fill(userName)
  await page.locator('#password').fill(text)
  await page.locator('main form button').click()
}

const INBOX = (locale: string) => `${visit.site.url}/${locale}/staff/messages`

test.each([
  ['ar', 'clerk', 'هذا الرمز غير صحيح'],
  ['en', 'finance', 'This code is not right'],
] as const)(
  'in %s, without JavaScript: password, a wrong code, the right one, and back to where one wanted to go',
  async (locale, userName, wrong) => {
    await newPage()
    await page.goto(INBOX(locale))
    await password(userName)
    await page.waitForURL(/\/sign-in\/code/)
    await page.locator('#code').fill('123')
    await page.locator('main form button').click()
    await page.waitForURL(/error=wrong/)
    expect(await seen(page.locator('#code-error'))).toContain(wrong)
    expect(await overflow(page)).toBe(0)
    await page.goto(`${visit.site.url}/${locale}/sign-in?callbackUrl=/${locale}/staff/messages`)
    await signInStaff(page, userName, visit.site.password)
    await page.waitForURL(INBOX(locale))
  },
)

test("the page of the code is nobody's who has not given the right password", async () => {
  await newPage()
  await page.goto(`${visit.site.url}/en/sign-in/code`)
  await page.waitForURL(/\/en\/sign-in\?error=session/)
})

test('somebody who signs in for the first time reads the secret from a QR code or types it', async () => {
  await newPage()
  const person = { employeeNumber: 'N1', nationalNumber: '9870000001' }
  const initial = await madeByAdmin({ userName: 'newcomer', displayName: 'Newcomer', role: 'AUDITOR', ...person })
  await newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: true })
  await page.goto(`${visit.site.url}/en/sign-in`)
  await password('newcomer', initial)
  await page.waitForURL(/\/sign-in\/code/)
  expect([await faults(page), await overflow(page)]).toEqual([[], 0])
  const typed = (await seen(page.locator('main section bdi, main section [dir=ltr]').first())).replace(/\s/g, '')
  expect(await readQr(page.locator('svg[data-code=qr]'))).toContain(`secret=${typed}`)
  await page.locator('#code').fill(codeAt(typed, new Date()))
  await page.locator('main form button').click()
  await page.waitForURL(`${visit.site.url}/en/account`)
  expect(await page.locator('header .visitor').first().textContent()).toContain('Newcomer')
})

/** An account that the administrator makes; resolves with its first password. */
async function madeByAdmin(account: object): Promise<string> {
  await page.goto(`${visit.site.url}/en/sign-in`)
  await signInStaff(page, 'admin', visit.site.password)
  await page.waitForURL(`${visit.site.url}/en/violations`)
  const query = 'mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { password } }'
  const variables = { input: { ...account, idempotencyKey: 'make-newcomer' } }
  const answer = await page.request.post(`${visit.site.url}/api/graphql`, { data: { query, variables } })
  return (await answer.json()).data.accountCreate.password
}
