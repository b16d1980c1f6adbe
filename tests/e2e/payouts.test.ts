import type { Page } from 'playwright-core'
import { faults } from '../support/axe'
import { overflow, seen } from '../support/inquiry'
import { comeInAsPayee, sandboxMessage } from '../support/payee-visit'
import { type StartedSite, startSite } from '../support/site'
import { visits } from '../support/visits'

let site: StartedSite
const visit = visits(async () => {
  site = await startSite()
  return site
})
const PHONE = { viewport: { width: 360, height: 800 } }

const main = (page: Page) => seen(page.locator('main'))

async function send(page: Page, name: string, fill: Record<string, string> = {}): Promise<void> {
  const form = page.locator('details', { has: page.locator(`input[name=act][value=${name}]`) }).first()
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
  for (const [field, text] of Object.entries(fill)) await form.locator(`[name=${field}]`).fill(text)
  await form.locator('button').click()
  await page.waitForURL(/(done|refused)=/)
}

/** Axe runs a script of its own: in a window that has them. */
async function problemsOf(page: Page, width: number): Promise<unknown[]> {
  const storageState = await page.context().storageState()
  const look = await visit.newPage({ viewport: { width, height: 800 }, javaScriptEnabled: true, storageState })
  await look.goto(page.url())
  const found = await faults(look)
  if (process.env.LOOK)
    await look.screenshot({ path: `${process.env.LOOK}/${new URL(page.url()).pathname.replaceAll('/', '_')}-${width}.png`, fullPage: true })
  return [...found, await overflow(look)]
}

test('the payee comes in on a phone, a clerk has a link sent that no staff sees, finance sends the money out, and somebody else records it', async () => {
  const clerk = await visit.as('clerk', '/en/staff/cases?state=OPEN')
  const first = await clerk.locator('main a[href*="/cases/H-"]').first().getAttribute('href')
  const reference = first?.split('/').at(-1)?.split('?')[0] ?? ''
  await clerk.goto(first ?? '')
  await send(clerk, 'refund', { reason: 'paid twice' })
  expect(await main(clerk)).toContain('no link can be sent')
  expect(await clerk.locator('input[name=act][value=link]').count()).toBe(0)

  const payer = await visit.newPage(PHONE)
  await payer.goto('/ar/refund')
  expect(await problemsOf(payer, 360)).toEqual([0])
  await payer.locator('form:has(#contact) button').click()
  await payer.waitForURL(/form=/)
  expect(await main(payer)).toContain('اكتب رقم الحالة')
  expect(await problemsOf(payer, 360)).toEqual([0])
  await comeInAsPayee(payer, site, reference)
  const own = new URL(payer.url()).pathname

  await clerk.goto(first ?? '')
  await send(clerk, 'link')
  expect(await main(clerk)).toContain('The link is on its way to the payee')
  const at = new URL(await sandboxMessage(payer, site, /https?:\/\/\S+\/ar\/refund\/[2-9A-Z]{26}/)).pathname
  expect(await clerk.content()).not.toContain(at.split('/').at(-1))
  await payer.goto(own)
  expect(await main(payer)).toContain('لم يعد هذا الرابط صالحًا')
  expect(await problemsOf(payer, 360)).toEqual([0])
  await clerk.goto(at)
  expect(await main(clerk)).toContain('لا يسجّل الحساب إلا من دفع')
  expect(await clerk.locator('#iban').count()).toBe(0)
  await payer.goto(at)
  expect(await main(payer)).toContain(reference)
  expect(await main(payer)).toContain('نراجع طلب إعادة مبلغ، ولم تصدر الموافقة بعد')
  expect(await problemsOf(payer, 360)).toEqual([0])
  await payer.locator('#iban').fill('JO95 CBJO 0010')
  await payer.locator('main form button').last().click()
  await payer.waitForURL(/form=/)
  expect(await main(payer)).toContain('عدد خانات رقم الحساب الدولي لهذه الدولة 30')
  expect(await main(payer)).toContain('اكتب اسم صاحب الحساب')
  expect(await payer.locator('#iban').inputValue()).toBe('JO95 CBJO 0010')
  expect(await problemsOf(payer, 360)).toEqual([0])
  await payer.locator('#iban').fill('jo٩٤ cbjo 0010 0000 0000 0131 0003 02')
  await payer.locator('#holder').fill('لينا سمير')
  await payer.locator('main form button').click()
  await payer.waitForURL(/form=/)
  expect(await payer.locator('#checked-iban').textContent()).toBe('JO94 CBJO 0010 0000 0000 0131 0003 02')
  expect(await problemsOf(payer, 360)).toEqual([0])
  await payer.locator('main form button').click()
  await payer.waitForURL(/form=/)
  expect(await main(payer)).toContain('سُجّل حسابك')
  expect(await problemsOf(payer, 360)).toEqual([0])
  const stranger = await visit.newPage(PHONE)
  await stranger.goto(at.replace('/ar/', '/en/'))
  expect(await main(stranger)).toContain('Account details were already given with this link')
  expect(await main(stranger)).not.toContain('0302')
  expect(await problemsOf(stranger, 360)).toEqual([0])

  await clerk.goto(first ?? '')
  expect(await main(clerk)).toContain('JO94 •••• 0302')
  expect(await main(clerk)).not.toContain('0131')

  const finance = await visit.as('finance', first ?? '')
  await send(finance, 'approve')
  await send(finance, 'approveAccount')
  expect(await main(finance)).toContain('Approved by finance')
  await finance.goto('/en/staff/payouts')
  expect(await main(finance)).toContain('The daily file has not confirmed this money yet')
  const box = finance.locator(`input[name=item][value=${reference}]`)
  expect(await box.isChecked()).toBe(false)
  await box.check()
  expect(await problemsOf(finance, 1280)).toEqual([0])
  await finance.getByRole('button', { name: 'Make the file' }).click()
  await finance.waitForURL(/done=make/)
  await send(finance, 'cancel')
  expect(await main(finance)).toContain('File cancelled')
  await finance.goto('/en/staff/payouts')
  await finance.locator(`input[name=item][value=${reference}]`).check()
  await finance.getByRole('button', { name: 'Make the file' }).click()
  await finance.waitForURL(/done=make/)
  const file = new URL(finance.url()).pathname
  expect(await main(finance)).toContain('somebody else records what became of it')
  const name = file.split('/').at(-1)
  const xml = await finance.request.get(`/api/staff/payouts?reference=${name}&format=xml`)
  expect([xml.status(), await xml.text()]).toEqual([200, expect.stringContaining('<IBAN>JO94CBJO0010000000000131000302</IBAN>')])
  for (const page of [clerk, payer]) expect((await page.request.get(`/api/staff/payouts?reference=${name}`)).status()).toBe(403)

  const other = await visit.as('finance2', file)
  for (const locale of ['en', 'ar'])
    for (const width of [360, 1280]) {
      await other.goto(file.replace('/en/', `/${locale}/`))
      expect([locale, width, await problemsOf(other, width)]).toEqual([locale, width, [0]])
    }
  await other.goto(file)
  await send(other, 'paidOut', { transferNumber: '!' })
  expect(await main(other)).toContain('A transfer number has 4 to 40 characters')
  await send(other, 'paidOut', { transferNumber: 'BATCH-2026-11' })
  expect(await main(other)).toContain('1 paid out')
  await other.goto(first ?? '')
  expect(await main(other)).toContain('Ended')
  expect(await problemsOf(other, 360)).toEqual([0])
})

test('a link that is none of ours says what to do, and a form of another site is refused', async () => {
  const page = await visit.newPage(PHONE)
  await page.goto('/en/refund/23456789ABCDEFGHJKMNPQRSTW')
  expect(await main(page)).toContain('We do not recognise this link')
  expect(await problemsOf(page, 360)).toEqual([0])
  const headers = { 'sec-fetch-site': 'cross-site' }
  const sent = await page.request.post('/en/refund/23456789ABCDEFGHJKMNPQRSTW/give', { form: { iban: 'x' }, headers })
  expect(sent.status()).toBe(403)
})
