import { mkdtemp, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import jsQR from 'jsqr'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Locale } from '@/app/_i18n/locale'
import { faults } from '../support/axe'
import { contentOf } from '../support/download'
import { follow } from '../support/follow'
import { inquire, overflow, seen, testLicense } from '../support/inquiry'
import { NUMBERS } from '../support/payment-numbers'
import { pagesOf, pixelsOf } from '../support/pdf-pictures'
import { visits } from '../support/visits'

const visit = visits()
let page: Page
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tasdeed-documents-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function newPage(options: BrowserContextOptions = {}): Promise<void> {
  page = await visit.newPage({ javaScriptEnabled: true, viewport: { width: 360, height: 740 }, ...options })
}

const text = () => seen(page.locator('main'))

/** The page of the paid number of a licence that this browser proved. */
async function toReceipt(locale: Locale): Promise<void> {
  await inquire(page, visit.site.url, locale, testLicense('90000005'))
  const inquiry = new URL(page.url()).searchParams.get('inquiry')
  await page.goto(`${visit.site.url}/${locale}/pay/${NUMBERS.paid}?inquiry=${inquiry}`)
}

/** What the code of a paper says that is downloaded by clicking a link. */
async function codeOf(link: string, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link, exact: true }).click()])
  expect(download.suggestedFilename()).toMatch(/^tasdeed-[RC]-\w{8}-(ar|en)\.pdf$/)
  const [picture = ''] = await pagesOf(await contentOf(download), join(folder, name), 3)
  const { data, width, height } = await pixelsOf(picture)
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? ''
}

/** A figure of the papers, as `/api/metrics` tells it. */
async function papers(name: string): Promise<number> {
  const text = await (await fetch(`${visit.site.url}/api/metrics`)).text()
  return Number(new RegExp(`^tasdeed_papers_${name} (\\d+)$`, 'm').exec(text)?.[1])
}

// Before any paper was drawn: a finished one is kept, and given at once.
test('whoever goes away while a paper is drawn is not drawn for any more', async () => {
  await newPage()
  await toReceipt('ar')
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const { search } = new URL(page.url())
  const clients = ['ar', 'en'].map((locale) =>
    get(`${visit.site.url}/${locale}/pay/${NUMBERS.paid}/receipt.pdf${search}`, { headers: { cookie } }).on('error', () => undefined),
  )
  while ((await papers('drawing')) < clients.length) await sleep(10)
  for (const client of clients) client.destroy()
  while ((await papers('drawing')) > 0) await sleep(10)
  expect([await papers('dropped'), await papers('drawn'), await papers('waiting')]).toEqual([2, 0, 0])
})

test('a paid number shows its receipt, whose code is proven in the browser with the network gone', async () => {
  await newPage({ acceptDownloads: true })
  await toReceipt('ar')
  const shown = await text()
  for (const words of ['الإيصال', '45.000 د.أ', '45 دينارًا', 'مرجع الشبكة']) expect(shown).toContain(words)
  const code = await codeOf('تنزيل الإيصال', 'receipt')
  expect(code).toContain(`${visit.site.url}/ar/verify#TSD1:R:`)
  await codeOf('تنزيله بالإنجليزية', 'receipt-en')

  await page.goto(`${visit.site.url}/ar/verify`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.context().setOffline(true)
  await page.goto('about:blank')
  await page.goto(code)
  await page.getByText('توقيع الوثيقة صحيح').waitFor()
  expect(await text()).toContain('45.000 د.أ')
  await page.goto('about:blank')
  await page.goto(code.replace(':45000:', ':46000:'))
  await page.getByText('الوثيقة غير صحيحة أو جرى تعديلها').waitFor()
  await page.context().setOffline(false)
})

test('without JavaScript the form tells of the same code that it is genuine, and of a changed one that it is not', async () => {
  await newPage({ acceptDownloads: true, javaScriptEnabled: false })
  await toReceipt('en')
  const code = await codeOf('Download the receipt (PDF)', 'no-script')
  for (const [pasted, verdict] of [
    [code, 'The document is genuine'],
    [code.replace(':45000:', ':46000:'), 'not genuine, or it was altered'],
    [/R-\w{8}/.exec(code)?.[0] ?? '', 'The number alone proves nothing'],
    ['R-22222222', 'We have no document of this number'],
  ] as const) {
    await page.goto(`${visit.site.url}/en/verify`)
    await page.locator('#text').fill(pasted)
    await follow(page.locator('main form button'))
    expect(await text()).toContain(verdict)
    expect(await text()).not.toContain('90000005')
  }
})

test('a stranger sees no receipt, and gets no file', async () => {
  await newPage()
  await page.goto(`${visit.site.url}/ar/pay/${NUMBERS.paid}`)
  expect(await text()).not.toContain('مرجع الشبكة')
  const answer = await fetch(`${visit.site.url}/ar/pay/${NUMBERS.paid}/receipt.pdf`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/ar/pay/${NUMBERS.paid}`])
})

test('a certificate is issued, shared, opened once by somebody else, and refused a second time', async () => {
  await newPage({ javaScriptEnabled: false })
  await inquire(page, visit.site.url, 'ar', testLicense('90000001'))
  await follow(page.getByRole('button', { name: 'أصدر الشهادة' }))
  expect(await text()).toContain('لا توجد مخالفات مستحقة على رخصة السوق هذه')
  expect(await text()).toContain('رخصة السوق فقط')
  await follow(page.getByRole('button', { name: 'أنشئ رمز مشاركة' }))
  const code = (await seen(page.locator('[data-share-code]'))).trim()
  expect(code).toMatch(/^S-\w{4}-\w{4}-\w{4}$/)
  for (const words of ['The document is genuine', 'This share code was used before']) {
    await newPage({ javaScriptEnabled: false })
    await page.goto(`${visit.site.url}/en/verify`)
    await page.locator('#text').fill(code.toLowerCase())
    await follow(page.locator('main form button'))
    expect(await text()).toContain(words)
    if (words === 'The document is genuine') expect(await text()).toContain('90000001')
  }
})

test('the pages of receipts and certificates pass axe and fit a phone', async () => {
  for (const locale of ['ar', 'en'] as const) {
    await newPage({ viewport: { width: 320, height: 740 } })
    await toReceipt(locale)
    await passes(`receipt ${locale}`)
    await inquire(page, visit.site.url, locale, testLicense('90000001'))
    await passes(`none due ${locale}`)
    await follow(page.locator('form[action$="/certificate/issue"] button'))
    await passes(`certificate ${locale}`)
  }
})

async function passes(what: string): Promise<void> {
  expect([what, await faults(page), await overflow(page)]).toEqual([what, [], 0])
}
