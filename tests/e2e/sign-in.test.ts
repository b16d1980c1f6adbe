import type { BrowserContext, Page } from 'playwright-core'
import { seen } from '../support/inquiry'
import { openSite } from '../support/site'
import { visits } from '../support/visits'

const visit = visits(openSite)
let page: Page

beforeEach(async () => {
  page = await visit.newPage()
})

async function signIn(userName: string, password: string): Promise<void> {
  await page.locator('#userName').fill(userName)
  await page.locator('#password').fill(password)
  await page.locator('main form button').click()
}

/** Signs the account of these cookies out in another window. */
async function signOutElsewhere(cookies: Awaited<ReturnType<BrowserContext['cookies']>>): Promise<void> {
  const window = await visit.newPage()
  await window.context().addCookies(cookies)
  await window.goto(`${visit.site.url}/en`)
  await window.getByRole('button', { name: 'Sign out' }).click()
  await window.waitForURL(`${visit.site.url}/en/violations`)
}

test.each([
  ['ar', 'دفع مخالفات رخصة سوق', 'تسجيل الخروج', 'دخول'],
  ['en', 'Pay driving-licence violations', 'Sign out', 'Sign in'],
] as const)(
  'without JavaScript, in %s: sign in, land on the service, search without an expiry date, sign out',
  async (locale, service, signOut, signInLink) => {
    await page.goto(`${visit.site.url}/${locale}`)
    await page.locator('header').getByRole('link', { name: signInLink }).click()
    await signIn('citizen', visit.site.password)
    await page.waitForURL(`${visit.site.url}/${locale}/violations`)
    expect(await seen(page.locator('h1'))).toBe(service)
    expect(await page.locator('#year').count()).toBe(0)
    await page.locator('#number').fill('10118254')
    await page.locator('main form button').click()
    await page.locator('table').waitFor()
    await page.getByRole('button', { name: signOut }).click()
    await page.waitForURL(`${visit.site.url}/${locale}/violations`)
    expect(await page.locator('#year').count()).toBe(1)
  },
)

test.each([
  ['ar', 'اسم المستخدم أو كلمة المرور غير صحيحة.'],
  ['en', 'User name or password is incorrect.'],
] as const)('in %s a wrong password comes back to the page with the reason and the user name', async (locale, reason) => {
  await page.goto(`${visit.site.url}/${locale}/sign-in`)
  await signIn('clerk', 'not-the-password')
  expect(await seen(page.locator('#userName-error'))).toBe(reason)
  expect(await page.locator('#userName').inputValue()).toBe('clerk')
  expect(await page.locator('#password').inputValue()).toBe('')
  expect(page.url()).not.toContain('clerk')
})

test('signing in from a result comes back to it', async () => {
  await page.goto(`${visit.site.url}/en/violations`)
  for (const [field, text] of Object.entries({ number: '10118254', day: '15', month: '8', year: '2030' }))
    await page.locator(`#${field}`).fill(text)
  await page.locator('main form button').click()
  await page.locator('table').waitFor()
  const result = page.url()
  await page.locator('header').getByRole('link', { name: 'Sign in' }).click()
  await signIn('citizen', visit.site.password)
  await page.waitForURL(result)
  expect(await seen(page.locator('h1'))).toContain('10118254')
})

test.each(['https://evil.example/ar/violations', '//evil.example', '/api/graphql', 'javascript:alert(1)'])(
  'nobody is sent elsewhere after signing in: %s',
  async (target) => {
    await page.goto(`${visit.site.url}/en/sign-in?callbackUrl=${encodeURIComponent(target)}`)
    await signIn('citizen', visit.site.password)
    await page.waitForURL(`${visit.site.url}/en/violations`)
  },
)

test('whoever is signed in already is not asked again', async () => {
  await page.goto(`${visit.site.url}/en/sign-in`)
  await signIn('citizen', visit.site.password)
  await page.waitForURL(`${visit.site.url}/en/violations`)
  await page.goto(`${visit.site.url}/ar/sign-in`)
  expect(page.url()).toBe(`${visit.site.url}/ar/violations`)
})

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_title, javaScriptEnabled) => {
  test('a session that was ended elsewhere is told, and signing in again as the note says leads to the answer', async () => {
    page = await visit.newPage({ javaScriptEnabled })
    await page.goto(`${visit.site.url}/en/sign-in`)
    await signIn('citizen', visit.site.password)
    await page.waitForURL(`${visit.site.url}/en/violations`)
    await page.locator('#number').fill('10118254')
    await signOutElsewhere(await page.context().cookies())

    await page.locator('main form button').click()
    await page.getByRole('heading', { name: 'Your session ended' }).waitFor()
    expect(await page.locator('header').getByRole('button').count()).toBe(0)
    expect(await page.locator('#year').count()).toBe(1)
    expect(await page.locator('#number').inputValue()).toBe('10118254')
    await page.locator('main').getByRole('link', { name: 'Sign in again' }).click()
    await signIn('citizen', visit.site.password)
    await page.locator('table').waitFor()
    expect(await seen(page.locator('h1'))).toContain('10118254')
  })
})

test('a copy of the cookie is worth nothing after signing out', async () => {
  await page.goto(`${visit.site.url}/en/sign-in`)
  await signIn('citizen', visit.site.password)
  await page.waitForURL(`${visit.site.url}/en/violations`)
  const copy = await page.context().cookies()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.locator('#year').waitFor()
  await page.context().addCookies(copy)
  await page.goto(`${visit.site.url}/en/violations`)
  expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(0)
  expect(await page.locator('#year').count()).toBe(1)
})

test('a form whose token is gone is refused with a reason, not with a blank page', async () => {
  await page.goto(`${visit.site.url}/en/sign-in`)
  await page.context().clearCookies()
  await signIn('citizen', visit.site.password)
  expect(await seen(page.locator('[role=alert]'))).toContain('Enter your details again')
})

test('too many attempts are told apart from a wrong password', async () => {
  await page.goto(`${visit.site.url}/en/sign-in`)
  for (let attempt = 0; attempt < 12; attempt++) {
    await signIn('auditor', `wrong ${attempt}`)
    if ((await seen(page.locator('[role=alert]'))).includes('Too many attempts')) return
  }
  throw new Error('Twelve wrong passwords in a row, and the name is still open')
})
