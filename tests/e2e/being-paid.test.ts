import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { faults } from '../support/axe'
import { follow } from '../support/follow'
import { GUIDE, inquire, overflow, seen, testLicense } from '../support/inquiry'
import { visits } from '../support/visits'

const visit = visits()
let page: Page

async function newPage(options: BrowserContextOptions = {}): Promise<void> {
  page = await visit.newPage({ javaScriptEnabled: true, viewport: { width: 360, height: 740 }, ...options })
}

const text = () => seen(page.locator('main'))
const numberOn = async () => /\/pay\/(\d{13})/.exec(page.url())?.[1] ?? ''

/** From the inquiry to the page of the number that covers everything. */
async function toNumber(license: typeof GUIDE): Promise<string> {
  await inquire(page, visit.site.url, 'ar', license)
  await follow(page.locator('main a[href*="/pay/"]').first())
  return numberOn()
}

/** The states of the number that the page is told when it asks, as they come. */
async function answersToThePage(): Promise<string[]> {
  const told: string[] = []
  await page.route('**/api/graphql', async (route) => {
    const response = await route.fetch()
    told.push((await response.json()).data.paymentReference.status)
    await route.fulfill({ response })
  })
  return told
}

/** Between two questions of the page in its first minute. */
async function pauseMs(): Promise<number> {
  return Number(/waited < 60_000 \? (\d+)/.exec(await readFile('public/awaited.js', 'utf8'))?.[1])
}

test('from the inquiry to the sandbox bank: the page says "paid" within a second of the report, and tells what happened', async () => {
  await newPage()
  const number = await toNumber(GUIDE)
  expect(await text()).toContain('ادفع 15.000 د.أ')
  await follow(page.getByRole('link', { name: 'ادفع في البنك التجريبي' }))
  expect(await page.locator('#number').inputValue()).toBe(number)
  const told = await answersToThePage()
  await page.getByRole('button', { name: 'ادفع' }).click()
  await page.waitForURL(/waiting=0/)
  await page.waitForURL(/\/pay\/\d+\?inquiry=[\w-]+$/)
  // It asks again before a second is over, and the first answer that says so is shown.
  expect(await pauseMs()).toBeLessThan(1_000)
  expect([told.at(-1), told.slice(0, -1).filter((status) => status === 'PAID')]).toEqual(['PAID', []])
  const shown = await text()
  for (const words of ['تم الدفع', '15.000 د.أ', 'هذا الرقم مدفوع: لا تدفعه مرة أخرى']) expect(shown).toContain(words)
  expect(shown).toMatch(/رقم الإيصال: R-[2-9A-Z]{8}/)
  expect(await page.getByRole('link', { name: 'تنزيل الإيصال', exact: true }).count()).toBe(1)
  for (const event of ['صدر الرقم', 'استعلم البنك عن المبلغ', 'أبلغنا البنك بالدفع', 'تم الدفع']) expect(shown).toContain(event)
  expect(await overflow(page)).toBe(0)
})

test('without JavaScript the page that awaits the payment renews itself', async () => {
  await newPage({ javaScriptEnabled: false })
  await toNumber(testLicense('90000007'))
  await follow(page.getByRole('link', { name: 'دفعت؟ تحقّق من وصول الدفعة' }))
  expect(await text()).toContain('ننتظر إشعار البنك')
  await page.waitForURL(/waiting=1/, { timeout: 10_000 })
  await page.goto(page.url().replace('waiting=1', 'waiting=120'))
  expect(await text()).toContain('لم يصلنا إشعار البنك بعد')
  await follow(page.getByRole('link', { name: 'تحقّق مرة أخرى' }))
  expect(page.url()).toContain('waiting=0')
})

test('the sandbox bank says why it paid nothing, and what was typed is kept', async () => {
  await newPage({ javaScriptEnabled: false })
  await page.goto(`${visit.site.url}/en/sandbox-bank`)
  for (const [number, words] of [
    ['1000326480166', 'The number is mistyped'],
    ['4006381333931', 'does not know this number'],
    ['<b>٣</b>', 'The number is mistyped'],
  ] as const) {
    await page.locator('#number').fill(number)
    await follow(page.getByRole('button', { name: 'Pay' }))
    expect(await text()).toContain(words)
    expect(await page.locator('#number').inputValue()).toBe(number)
  }
})

test('less than is due waits, and the number says that money arrived', async () => {
  await newPage()
  await toNumber(testLicense('90000011'))
  await follow(page.getByRole('link', { name: 'ادفع في البنك التجريبي' }))
  await page.getByLabel('أقل من المستحق بفلس واحد').check()
  await page.getByRole('button', { name: 'ادفع' }).click()
  await page.waitForURL(/waiting=0/)
  await page.waitForURL(/\/pay\/\d+\?inquiry=[\w-]+$/)
  const shown = await text()
  expect(shown).toContain('وصلنا مبلغ لهذا الرقم ونتحقق منه')
  expect(shown).toMatch(/رقم الحالة: .*H-[2-9A-Z]{8}/)
  expect(shown).toContain('سنعيده أو نحتسبه قبل نهاية يوم')
  await page.setViewportSize({ width: 320, height: 740 })
  expect(await overflow(page)).toBe(0)
  expect(await faults(page)).toEqual([])
})
