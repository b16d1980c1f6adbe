import type { Page } from 'playwright-core'
import { faults } from '../support/axe'
import { drawing } from '../support/evidence-files'
import { GUIDE, inquire, overflow, seen, testLicense } from '../support/inquiry'
import { visits } from '../support/visits'

const visit = visits()
const PHONE = { viewport: { width: 360, height: 800 } }

const main = (page: Page) => seen(page.locator('main'))

/** Types the newest code that went to a contact. */
async function typeCode(page: Page, contact: string, count: number): Promise<void> {
  const messages = await page.context().newPage()
  const of = new RegExp(`(?:${contact.slice(contact.indexOf('@'))}[^]*?\\d{6})`)
  let code = ''
  for (let attempt = 0; attempt < 100 && code === ''; attempt++) {
    await messages.goto(`${visit.site.url}/ar/sandbox-messages`)
    const texts = (await messages.locator('main article').allInnerTexts()).flatMap((text) => of.exec(text)?.[0] ?? [])
    code = texts.length >= count ? (texts[0]?.slice(-6) ?? '') : ''
    if (code === '') await messages.waitForTimeout(100)
  }
  await messages.close()
  await page.locator('#code').fill(code)
  await page.locator('form:has(#code) button').click()
}

async function send(page: Page): Promise<void> {
  await page.locator('form:has(#contact) button').click()
  await page.waitForURL(/form=/)
}

/** From a violation of the result to the code: the violation is chosen already. */
async function write(page: Page, locale: 'ar' | 'en', contact: string, license = GUIDE): Promise<void> {
  await inquire(page, visit.site.url, locale, license)
  await page
    .locator('tr', { hasText: /أمانة عمان|Amman/ })
    .locator('a[href*="&v="]')
    .first()
    .click()
  await page.waitForURL(/objections\/new/)
  expect(await page.locator('[name=v]:checked').count()).toBe(1)
  await page.locator('#reason').selectOption({ index: 1 })
  await page.locator('#contact').fill(contact)
  await page.locator('#text').fill('لم أكن في هذا الموقع. '.repeat(80))
  await send(page)
  await typeCode(page, contact, 1)
  await page.locator('#file').waitFor()
}

const sendAll = (page: Page) => page.locator('form:has(input[value=files]) button').click()

/** From the result to the number of an objection without files; resolves with it. */
async function object(page: Page, locale: 'ar' | 'en', contact: string): Promise<string> {
  await write(page, locale, contact)
  await sendAll(page)
  return numberOf(page)
}

async function numberOf(page: Page): Promise<string> {
  await page.waitForURL(/objections\/O-/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

type SentFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

async function attach(page: Page, ...files: SentFile[]): Promise<void> {
  await page.locator('#file').setInputFiles(files)
  await page.locator('form:has(#file) button').click()
  await page.waitForURL(/file=|refused=/)
}

/** Opens a step of whoever objected, says something, and confirms the code that is the `count`th message to the contact. */
async function take(page: Page, act: string, contact: string, count: number): Promise<void> {
  const step = page.locator('details', { has: page.locator(`input[value=${act}]`) })
  await step.locator('summary').click()
  if (await step.locator('textarea').count()) await step.locator('textarea').fill('هذا ما طلبتموه.')
  await step.locator('button').click()
  await page.waitForURL(/form=/)
  await typeCode(page, contact, count)
}

/** A step of an adjudicator on the page of the objection. */
async function act(page: Page, name: string, fill: Readonly<Record<string, string>> = {}, outcome?: string): Promise<void> {
  const step = page.locator('details.card', { has: page.locator(`input[name=act][value=${name}]`) })
  if ((await step.getAttribute('open')) === null) await step.locator('summary').click()
  if (outcome) await step.locator('select').selectOption(outcome)
  for (const [field, text] of Object.entries(fill)) await step.locator(`[name=${field}]`).fill(text)
  await step.locator('button[type=submit]').click()
  await page.waitForURL(/result=/)
}

/** Ten o'clock of a working day more than a week from now. */
function hearingTime(): string {
  const day = new Date(Date.now() + 8 * 86_400_000)
  while (day.getUTCDay() === 5 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1)
  return `${day.toISOString().slice(0, 10)}T10:00`
}

const DECISION = { reason: 'روجعت صورة الكاميرا وهي واضحة.', article: 'المادة 34', identity: 'بطاقة 4417' }

test.each([false, true])(
  'the whole way in Arabic on a phone, with evidence, a question, a hearing, a decision and an appeal; JavaScript: %s',
  async (javaScriptEnabled) => {
    const page = await visit.newPage({ ...PHONE, javaScriptEnabled })
    const contact = `x@way${Date.now()}.example.jo`
    await write(page, 'ar', contact, testLicense('90000011'))
    expect(await overflow(page)).toBe(0)
    const picture = { name: 'صورة.png', mimeType: 'image/png', buffer: await drawing() }
    await attach(page, picture, { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('#!/bin/sh') })
    expect(await seen(page.locator('form:has(#file)'))).toContain('الملف 2: نأخذ الصور')
    expect(await seen(page.locator('section:has(#file)'))).toMatch(/ملف مرفق واحد[\s\S]*PNG/)
    if (javaScriptEnabled) expect(await faults(page)).toEqual([])
    await attach(page, picture)
    expect(await seen(page.locator('section:has(#file)'))).toContain('ملفان مرفقان')
    await page.locator('form:has(input[name=remove]) button').first().click()
    await page.waitForURL((url) => !url.search.includes('file='))
    expect(await seen(page.locator('section:has(#file)'))).toContain('ملف مرفق واحد')
    expect(await overflow(page)).toBe(0)
    await sendAll(page)
    const number = await numberOf(page)
    const back = page.url().replace(/&done=.*/, '')
    expect(await main(page)).toMatch(/قُدّم اعتراضك[\s\S]*لم أكن في هذا الموقع[\s\S]*ملف مرفق واحد/)

    const staff = await visit.as('adjudicator', `/en/staff/objections/${number}`, { javaScriptEnabled })
    staff.setDefaultTimeout(20_000)
    const path = await staff.locator('a[href*="/api/staff/evidence"]').getAttribute('href')
    const file = await staff.request.get(`${visit.site.url}${path}`)
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'image/png'])
    await act(staff, 'take')
    await act(staff, 'ask', { text: 'أرسل عقد بيع المركبة.' })

    await page.goto(back)
    expect(await main(page)).toMatch(/مطلوب استكمال[\s\S]*أرسل عقد بيع المركبة/)
    await take(page, 'ADD', contact, 2)
    await attach(page, picture)
    await sendAll(page)
    await page.waitForURL(/done=ADD/)
    expect(await main(page)).toMatch(/أُضيف ما كتبته[\s\S]*ملفان مرفقان/)

    await staff.goto(`/en/staff/objections/${number}`)
    expect(await staff.locator('a[href*="/api/staff/evidence"]').count()).toBe(2)
    await act(staff, 'hearing', { at: hearingTime(), place: 'مبنى أمانة عمّان' })
    await page.goto(back)
    expect(await main(page)).toMatch(/حُدّدت جلسة[\s\S]*مبنى أمانة عمّان/)
    const calendar = await page.request.get(`${visit.site.url}${await page.locator('a[href*="hearing.ics"]').getAttribute('href')}`)
    expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    expect(await calendar.text()).toMatch(/DTSTART:\d{8}T070000Z\r\n/)
    await take(page, 'POSTPONE_HEARING', contact, 3)
    await page.waitForURL(/done=POSTPONE/)

    await staff.goto(`/en/staff/objections/${number}`)
    await act(staff, 'decide', DECISION, 'REJECTED')
    await page.goto(back)
    expect(await main(page)).toMatch(/رُدّ الاعتراض[\s\S]*روجعت صورة الكاميرا[\s\S]*المادة 34/)
    expect(await overflow(page)).toBe(0)
    await take(page, 'APPEAL', contact, 4)
    await sendAll(page)
    await page.waitForURL(/done=APPEAL/)
    expect(await main(page)).toMatch(/قُدّم تظلّمك[\s\S]*قُدّم تظلّم/)
  },
)

test('without JavaScript on a phone: from the result to the number of an objection, then it is followed and withdrawn', async () => {
  const page = await visit.newPage(PHONE)
  await inquire(page, visit.site.url, 'ar', GUIDE)
  await page.getByRole('link', { name: 'قدّم اعتراضك قبل الدفع' }).click()
  await page.locator('#text').fill('لم أكن هناك')
  await send(page)
  expect(await main(page)).toContain('اختر سببًا من القائمة')
  expect(await page.locator('#text').inputValue()).toBe('لم أكن هناك')
  expect(page.url()).not.toContain(GUIDE.number)
  expect(await overflow(page)).toBe(0)

  const contact = `x@objector${Date.now()}.example.jo`
  const number = await object(page, 'ar', contact)
  expect(number).toMatch(/^O-/)
  expect(await main(page)).toMatch(/قُدّم اعتراضك[\s\S]*احتفظ به[\s\S]*لم أكن في هذا الموقع/)
  expect(await overflow(page)).toBe(0)

  await page.goto('/ar/objections')
  await page.locator('#objection').fill(number)
  for (const [field, text] of Object.entries(GUIDE)) await page.locator(`#${field}`).fill(text)
  await page.locator('form:has(#objection) button').click()
  await page.waitForURL(/objections\/O-/)
  expect(page.url()).not.toContain(GUIDE.number)
  const withdrawal = page.locator('details', { has: page.locator('input[value=WITHDRAW]') })
  await withdrawal.locator('summary').click()
  await withdrawal.locator('button').click()
  await page.waitForURL(/form=/)
  await typeCode(page, contact, 2)
  await page.waitForURL(/done=WITHDRAW/)
  expect(await main(page)).toMatch(/سُحب الاعتراض[\s\S]*متاح دفعها/)

  const stranger = await visit.newPage(PHONE)
  await stranger.goto(`/ar/objections/${number}`)
  expect(await main(stranger)).not.toContain('لم أكن')
  expect(await stranger.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
})

test('with JavaScript the pages of objections pass axe and fit their window', async () => {
  const page = await visit.newPage({ javaScriptEnabled: true })
  const problems = async () => [...(await faults(page)), await overflow(page)]
  await page.goto('/en/objections')
  expect(await problems()).toEqual([0])
  await page.locator('form:has(#objection) button').click()
  await page.waitForURL(/inquiry=/)
  expect(await problems()).toEqual([0])
  await inquire(page, visit.site.url, 'en', GUIDE)
  await page.locator('main a[href*="&v="]').first().click()
  await page.waitForURL(/objections\/new/)
  await send(page)
  expect(await problems()).toEqual([0])
  const contact = `x@axe${Date.now()}.example.jo`
  await object(page, 'en', contact)
  for (const summary of await page.locator('main details > summary').all()) if (await summary.isVisible()) await summary.click()
  expect(await problems()).toEqual([0])
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await problems()).toEqual([0])
})
