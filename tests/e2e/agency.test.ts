import type { Page } from 'playwright-core'
import { ask, newKey, submit } from '../support/agency'
import { faults } from '../support/axe'
import { inquire, overflow, seen, testLicense } from '../support/inquiry'
import { startSite } from '../support/site'
import { visits } from '../support/visits'

// With limits, because only then a budget is counted and told.
const visit = visits(() => startSite({ TASDEED_LIMITS: 'on' }))
let page: Page

const main = () => seen(page.locator('main'))

test.each([
  { locale: 'en', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { locale: 'ar', colorScheme: 'light', viewport: { width: 360, height: 740 } },
] as const)('the pages of an agency and who looked pass axe in every state: $locale, $colorScheme', async ({ locale, ...options }) => {
  const shown = { ...options, javaScriptEnabled: true }
  page = await visit.newPage(shown)
  const states: string[] = []
  const check = async (state: string) => {
    expect([state, await faults(page)]).toEqual([state, []])
    await page.setViewportSize({ width: 320, height: 740 })
    expect([state, await overflow(page)]).toEqual([state, 0])
    await page.setViewportSize(options.viewport)
    states.push(state)
  }
  await inquire(page, visit.site.url, locale, testLicense('90000007'))
  await page.goto(page.url().replace('/violations?', '/violations/looks?'))
  await check('nobody looked')
  page = await visit.as('citizen', `/${locale}/violations`, shown)
  await page.locator('#number').fill('90000007')
  await submit(page, 'main form')
  await page.goto(page.url().replace('/violations?', '/violations/looks?'))
  await check('proof is missing')
  await page.goto(`/${locale}/agency`)
  await check('no agency')
  page = await visit.as('agency', `/${locale}/agency`, shown)
  await check('programs')
  await page.goto(`/${locale}/violations`)
  await check('no licence by hand')
  await page.goto(`/${locale}/agency`)
  await page.locator('#name').fill(`${locale} ${Date.now()}`)
  await submit(page, '[aria-labelledby=application-form]')
  await submit(page, '[aria-labelledby=key-form]')
  await check('a refused key')
  await page.locator('#scope-LICENSES_READ').check()
  await submit(page, '[aria-labelledby=key-form]')
  await check('a new key')
  await page.locator('#document').fill('{ licenseClasses { id } }')
  await submit(page, '[aria-labelledby=operation-form]')
  await page.locator('[aria-labelledby=operations] summary').click()
  await page.locator('[aria-labelledby=keys] details:has([value=revoke]) > summary').first().click()
  await check('an operation')
  expect(states).toHaveLength(8)
})

/** What was changed of a key holds within five seconds. */
async function untilAnswered(status: number, key: string, query: string): Promise<void> {
  const end = Date.now() + 5_500
  while ((await ask(visit.site.url, key, query)).status !== status) {
    if (Date.now() > end) throw new Error(`${query} is not answered with ${status}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

describe('an agency, without JavaScript, in Arabic', () => {
  test('takes a program on, is shown its key once, registers an operation, limits the program and ends the key', async () => {
    page = await visit.newPage()
    await page.goto('/ar/agency')
    await page.waitForURL(/sign-in/)
    page = await visit.as('agency', '/ar/agency', { viewport: { width: 360, height: 740 } })
    await submit(page, '[aria-labelledby=application-form]')
    expect(await seen(page.locator('#name-error'))).toContain('الاسم')
    await page.locator('#name').fill(`مطالبات ${Date.now()}`)
    await submit(page, '[aria-labelledby=application-form]')
    expect(await main()).toContain('أُضيف البرنامج')
    const program = page.url().split('?')[0] ?? ''

    await page.locator('#expiresOn').fill('2020-01-01')
    await page.locator('#addresses').fill('127.0.0.1\n::1')
    await page.locator('#scope-LICENSES_READ').check()
    await submit(page, '[aria-labelledby=key-form]')
    expect(await seen(page.locator('#expiresOn-error'))).toContain('سنة')
    expect(await page.locator('#addresses').inputValue()).toBe('127.0.0.1\n::1')
    expect(await page.locator('#scope-LICENSES_READ').isChecked()).toBe(true)
    await page.locator('#expiresOn').fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10))
    await submit(page, '[aria-labelledby=key-form]')
    const key = await seen(page.locator('#secret'))
    expect(key).toMatch(/^tsd_\w{38}$/)
    expect((await ask(visit.site.url, key, '{ __typename }')).status).toBe(200)
    await page.reload()
    expect([await page.content(), await main()]).toEqual([
      expect.not.stringContaining(key),
      expect.stringContaining('عُرض هذا المفتاح من قبل'),
    ])

    await page.locator('#document').fill('{ nothing }')
    await submit(page, '[aria-labelledby=operation-form]')
    expect(await page.locator('#document-error').count()).toBe(1)
    expect(await page.locator('#document').inputValue()).toBe('{ nothing }')
    const operation = '{\n  licenseClasses { id }\n}'
    await page.locator('#document').fill(operation)
    await submit(page, '[aria-labelledby=operation-form]')
    expect(await main()).toContain('سُجّلت العملية')
    await submit(page, '[aria-labelledby=operations]')
    expect(await main()).toContain('مقصورة على عملياته المسجّلة')
    await untilAnswered(403, key, '{ violationTypes { id } }')
    expect((await ask(visit.site.url, key, operation)).status).toBe(200)
    await submit(page, '[aria-labelledby=operations]')
    expect(await main()).toContain('أي عملية')

    await page.locator('[aria-labelledby=keys] details:has([value=revoke]) > summary').first().click()
    await submit(page, '[aria-labelledby=keys] details[open]')
    expect(await main()).toContain('أُلغي المفتاح')
    await untilAnswered(401, key, '{ __typename }')
    expect(await overflow(page)).toBe(0)
    await page.goto(program)
    expect(await main()).not.toContain('عُرض هذا المفتاح من قبل')
  })

  test('sees the page again in the other language with what was typed and what is wrong', async () => {
    page = await visit.as('agency', '/ar/agency')
    await page.locator('#name').evaluate((input) => input.removeAttribute('maxlength'))
    await page.locator('#name').fill('x'.repeat(90))
    await submit(page, '[aria-labelledby=application-form]')
    expect(await seen(page.locator('#name-error'))).toMatch(/\p{Script=Arabic}/u)
    await page.locator('.site-language').click()
    expect(await seen(page.locator('#name-error'))).toBe('The name is missing, too long, or taken.')
    expect(await page.locator('#name').inputValue()).toHaveLength(90)
  })
})

test.each([
  ['citizen', 'This page is for partner agencies'],
  ['admin', 'This page is for partner agencies'],
  ['clerk', 'This page is for partner agencies'],
])('%s is told who the page of agencies is for', async (userName, words) => {
  page = await visit.as(userName, '/en/agency')
  expect(await main()).toContain(words)
})

test("another agency's program, and one that is none, are not found; a form of another site is refused", async () => {
  page = await visit.as('agency', '/en/agency')
  expect((await page.goto('/en/agency/999999'))?.status()).toBe(404)
  const sent = await page.request.post('/en/agency/do', {
    form: { action: 'application', name: 'Stolen', key: 'a-key-of-8' },
    headers: { 'sec-fetch-site': 'cross-site' },
  })
  expect(sent.status()).toBe(403)
})

describe('who looked at a licence', () => {
  const looks = () => page.url().replace('/violations?', '/violations/looks?')
  /** Only this test looks at it. */
  const licence = testLicense('90000013')

  test('its holder reads that nobody did, then which agency did and why, and in the other language', async () => {
    page = await visit.newPage({ viewport: { width: 360, height: 740 } })
    await inquire(page, visit.site.url, 'ar', licence)
    await page.getByRole('link', { name: 'من اطّلع على رخصتي' }).click()
    expect(await main()).toContain('لم يطّلع أحد على هذه الرخصة.')
    const address = page.url()

    const key = await newKey(visit, 'Looking')
    await ask(visit.site.url, key, '{ license(lookup: { number: "90000013", purpose: "Claim <b>4711</b>" }) { __typename } }')
    page = await visit.newPage({ viewport: { width: 320, height: 740 } })
    await inquire(page, visit.site.url, 'en', licence)
    await page.goto(looks())
    expect(address).not.toContain(licence.number)
    expect(await seen(page.locator('main li').last())).toMatch(/Demo Partner[\s\S]*Claim <b>4711<\/b>/)
    expect(await overflow(page)).toBe(0)
    await page.goto(page.url().replace('/en/', '/ar/'))
    expect(await main()).toContain('جهة شريكة تجريبية')
  })

  test('somebody signed in is asked for the date on the card, told when it is wrong, and looking here is no look', async () => {
    page = await visit.as('citizen', '/en/violations')
    await page.locator('#number').fill('90000012')
    await submit(page, 'main form')
    await page.goto(looks())
    expect(await main()).toContain('even when you are signed in')
    const give = async (day: string) => {
      for (const [part, text] of Object.entries({ day, month: '1', year: '2031' })) await page.locator(`#${part}`).fill(text)
      await submit(page, 'main form')
    }
    await give('32')
    expect(await seen(page.locator('#expiry-error'))).toContain('Write the day as a number from 1 to 31.')
    await give('30')
    expect(await main()).toContain('Compare the date with your card')
    await give('31')
    expect(await main()).toMatch(/1 view, the latest first[\s\S]*Somebody who was signed in/)
    await page.reload()
    expect(await main()).toContain('1 view, the latest first')
  })

  test('goes through pages of twenty, the latest first', async () => {
    const key = await newKey(visit, 'Often')
    for (let n = 1; n <= 23; n++)
      await ask(visit.site.url, key, `{ license(lookup: { number: "90000008", purpose: "look ${n}" }) { __typename } }`)
    page = await visit.newPage()
    await inquire(page, visit.site.url, 'en', testLicense('90000008'))
    await page.goto(looks())
    expect(await main()).toMatch(/look 23[\s\S]*look 4$|look 23[\s\S]*look 4\n/m)
    await page.getByRole('link', { name: 'Next' }).click()
    expect(await main()).toMatch(/look 3[\s\S]*look 1/)
    await page.getByRole('link', { name: 'Previous' }).click()
    expect(await main()).toContain('look 23')
  })

  test('an inquiry that is over, or of another browser, leads back to the form', async () => {
    page = await visit.newPage()
    await page.goto('/en/violations/looks?inquiry=nothing')
    expect(await main()).toContain('kept for half an hour')
  })
})
