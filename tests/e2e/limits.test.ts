import type { Page } from 'playwright-core'
import { GUIDE, inquire, seen } from '../support/inquiry'
import { startSite } from '../support/site'
import { visits } from '../support/visits'

const visit = visits(() => startSite({ TASDEED_LIMITS: 'on', TASDEED_TRUSTED_PROXIES: '1' }))

const FROM = (address: string) => ({ 'x-forwarded-for': `10.9.9.9, ${address}` })

const pageFrom = (address: string): Promise<Page> => visit.newPage({ extraHTTPHeaders: FROM(address) })

/** One guess by the API, which counts together with the pages. */
async function guess(query: string, address: string): Promise<string | undefined> {
  const headers = { 'content-type': 'application/json', ...FROM(address) }
  const response = await fetch(`${visit.site.url}/api/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code
}

/** Ten wrong dates for one licence, each from a network of its own. */
async function guessTenTimes(number: string): Promise<void> {
  for (let day = 1; day <= 10; day++) {
    const expiresOn = `2029-01-${String(day).padStart(2, '0')}`
    const query = `{ license(lookup: { number: "${number}", expiresOn: "${expiresOn}" }) { __typename } }`
    expect(await guess(query, `192.0.2.${day}`)).toBeUndefined()
  }
}

test.each([
  ['ar', '90000007', /نحتاج إلى اسم حامل الرخصة أيضًا/, /اكتب أول حرفين على الأقل/],
  ['en', '90000008', /The holder’s name is needed too/, /Enter at least the first two letters/],
] as const)(
  'in %s: after ten wrong proofs by others the page asks the holder for the name, and shows the result with it',
  async (...row) => {
    const [locale, number, title, mistake] = row
    await guessTenTimes(number)
    const page = await pageFrom('192.0.2.77')
    await inquire(page, visit.site.url, locale, { number, day: '31', month: '1', year: '2031' })
    const text = await seen(page.locator('main'))
    expect(text).toMatch(title)
    expect(text).not.toMatch(/JOD|د\.أ/)
    expect(await page.locator('#number').inputValue()).toBe(number)
    await page.locator('#holder').fill('ر')
    await page.locator('main form button').click()
    expect(await seen(page.locator('main'))).toMatch(mistake)
    await page.locator('#holder').fill('رخصة')
    await page.locator('main form button').click()
    expect(await seen(page.locator('h1'))).toContain(number)
  },
)

test('a browser that has seen the result before is not asked again, whatever others guess', async () => {
  const page = await pageFrom('192.0.2.78')
  const card = { number: '90000011', day: '31', month: '1', year: '2031' }
  await inquire(page, visit.site.url, 'en', card)
  expect((await page.context().cookies()).map(({ name }) => name)).toContain('tasdeed.known')
  await guessTenTimes(card.number)
  await inquire(page, visit.site.url, 'en', card)
  expect(await seen(page.locator('h1'))).toContain(card.number)
  const other = await pageFrom('192.0.2.79')
  await inquire(other, visit.site.url, 'en', card)
  expect(await seen(other.locator('main'))).toMatch(/name is needed too/)
})

test.each([
  ['ar', /أُدخلت بيانات خاطئة لهذه الرخصة[\s\S]*10 مرات/],
  ['en', /Wrong details were entered for this licence[\s\S]*10 times/],
] as const)('in %s: the holder reads that somebody guessed, on the page of who looked', async (locale, notice) => {
  const number = locale === 'ar' ? '90000014' : '90000012'
  await guessTenTimes(number)
  const page = await pageFrom('192.0.2.80')
  await inquire(page, visit.site.url, locale, { number, day: '31', month: '1', year: '2031' })
  await page.locator('#holder').fill('رخصة')
  await page.locator('main form button').click()
  await page.goto(page.url().replace('/violations?', '/violations/looks?'))
  expect(await seen(page.locator('main'))).toMatch(notice)
})

test('guesses by one network make it wait, and no other', async () => {
  for (let i = 0; i < 60; i++)
    await guess(`{ license(lookup: { number: "${91000000 + i}", expiresOn: "2030-01-01" }) { __typename } }`, '198.51.100.9')
  const page = await pageFrom('198.51.100.9')
  await inquire(page, visit.site.url, 'en', GUIDE)
  expect(await seen(page.locator('main'))).toMatch(/Too many attempts[\s\S]*Try again in 1 minute/)
  const other = await pageFrom('198.51.100.10')
  await inquire(other, visit.site.url, 'en', GUIDE)
  expect(await seen(other.locator('h1'))).toContain('10118254')
})

test('after sixty unknown payment numbers an address has to wait, and the page says nothing of the number; another address is answered', async () => {
  for (let i = 0; i < 60; i++)
    expect(await guess('{ paymentReference(number: "4006381333931") { number } }', '198.51.100.5')).toBeUndefined()
  const page = await pageFrom('198.51.100.5')
  await page.goto(`${visit.site.url}/en/pay/1000326480165`)
  expect(await seen(page.locator('main'))).toMatch(/Too many attempts[\s\S]*Try again in 1 minute/)
  expect(await seen(page.locator('main'))).not.toMatch(/JOD/)
  const other = await pageFrom('198.51.100.6')
  await other.goto(`${visit.site.url}/en/pay/1000326480165`)
  expect(await seen(other.locator('main'))).toMatch(/15\.000 JOD/)
})

test('honest use is never counted: a result may be opened, sorted and refreshed as often as one likes', async () => {
  const page = await pageFrom('203.0.113.50')
  await inquire(page, visit.site.url, 'en', GUIDE)
  for (let i = 0; i < 70; i++) await page.reload()
  expect(await seen(page.locator('h1'))).toContain('10118254')
})
