import type { Page } from 'playwright-core'
import { type Connection, connect } from '@/db/client/client'
import { payAllDue } from '@/demo/pay'
import { addDays, dayInAmman, startOfDayInAmman } from '@/domain/values/calendar-day'
import { verifyRollups } from '@/services/overview/verify-rollups'
import { brokenEquations, plain } from '../support/cases'
import { contentOf } from '../support/download'
import { follow } from '../support/follow'
import { csvOf } from '../support/import-files'
import { GUIDE, inquire, seen, testLicense } from '../support/inquiry'
import { comeInAsPayee } from '../support/payee-visit'
import { given, issueNow } from '../support/records'
import { filed, fileOf } from '../support/settlement-files'
import { signInStaff } from '../support/sign-in-staff'
import { type StartedSite, startSite } from '../support/site'
import { visits } from '../support/visits'

const YESTERDAY = addDays(dayInAmman(new Date()), -1)
const NOON = new Date(startOfDayInAmman(YESTERDAY).getTime() + 12 * 3_600_000)

let site: StartedSite
let connection: Connection
const visit = visits(async () => {
  site = await startSite()
  return site
})

beforeAll(() => {
  connection = connect(site.databaseUrl, { max: 1, name: 'the test' })
})

afterAll(() => connection?.close())

test('a day of a clerk: what came in wrong is put right with a colleague, a file of violations is registered, and the books are even', async () => {
  const [confirmed, lacking] = await twoPaymentsOfYesterday()
  const finance = await somebody('finance', '/en/staff/settlement')
  await sendsTheFileOfYesterday(finance, confirmed)
  await closesYesterday(finance)

  const [short, twice] = [await aPayment(testLicense('90000011'), 'less'), await aPayment(GUIDE, 'twice')]
  const clerk = await somebody('clerk', '/ar/staff')
  for (const words of ['ما ينتظرك', 'حالات مفتوحة لم يأخذها أحد', 'كل شيء على ما يرام']) expect(await main(clerk)).toContain(words)
  const refund = await takesOn(clerk, short, 'المبلغ أقل من المستحق')
  const other = await takesOn(clerk, twice, 'دُفعت هذه المخالفات سابقًا')
  const absent = await takesOn(clerk, lacking, 'الدفعة ليست في الكشف')
  expect(await listedAsMine(clerk)).toEqual([refund, other, absent].sort())

  await asksToAllocateToAnotherLicense(clerk, other)
  await asksForARefund(clerk, refund)
  await namesAnAccount(refund)
  await asksToCloseWithoutMoney(clerk, absent)

  await approves(finance, refund, 'The payer wants it back', 'Refund approved')
  await approves(finance, other, 'بطلب من الدافع', 'Ended')
  for (const words of ['Licence 90000010', 'receipt R-']) expect(await main(finance)).toContain(words)
  await approves(finance, absent, 'The network sends it tomorrow', 'Ended')
  await sees(clerk, refund, ['اعتُمد رد المبلغ', 'JO94 •••• 0302'])
  await sees(clerk, absent, ['منتهية', 'finance'])

  await registersAFileWithARefusedRow(clerk)
  expect([await brokenEquations(connection.db), await verifyRollups(connection.db)]).toEqual([[], []])
})

const aWindow = (width = 1280): Promise<Page> => visit.newPage({ viewport: { width, height: 800 } })

/** Whoever it is, at this page after password and code. */
async function somebody(userName: string, path: string): Promise<Page> {
  const page = await aWindow()
  await page.goto(site.url + path)
  await signInStaff(page, userName, site.password)
  await page.waitForURL(site.url + path)
  return page
}

const main = (page: Page) => seen(page.locator('main'))

/** Two licences paid what they owed; resolves with the numbers that they paid to. */
async function twoPaymentsOfYesterday(): Promise<[string, string]> {
  const at = new Date(NOON.getTime() - 86_400_000)
  const paid = async (number: string) => {
    await given(connection.db, { number }, [plain(15_000)], at)
    const [open] = await connection.sql<{ number: string }[]>`
      select r.number from payment_references r join licenses l on l.id = r.license_id where l.number = ${number}`
    await payAllDue(connection.db, number, { ...issueNow(NOON), at: NOON })
    return open?.number ?? ''
  }
  return [await paid('90000051'), await paid('90000052')]
}

/** The network's file has one of the two. */
async function sendsTheFileOfYesterday(finance: Page, number: string): Promise<void> {
  const content = fileOf([filed(`DEMO-${number}`, number, 15_000, YESTERDAY)], YESTERDAY)
  await finance.locator('#file').setInputFiles({ name: 'yesterday.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
  await finance.getByRole('button', { name: 'Send the file' }).click()
  await shows(finance, 'Waits to be registered')
  await finance.getByRole('button', { name: 'Compare' }).click()
  await shows(finance, 'Ended on')
}

async function closesYesterday(finance: Page): Promise<void> {
  await finance.goto(`${site.url}/en/staff/settlement`)
  await finance.locator('summary', { hasText: 'Close a day' }).click()
  await finance.locator('#day').fill(YESTERDAY)
  await finance.getByRole('button', { name: 'Close this day' }).click()
  await finance.waitForURL(`${site.url}/en/staff/settlement/days/${YESTERDAY}`)
  const closing = ['Balanced', '2 payments', '30.000 JOD', 'One payment is in no settlement file yet', 'Closed by finance', 'yesterday.csv']
  for (const words of closing) expect(await main(finance)).toContain(words)
}

/** A citizen pays everything at the bank, wrongly; resolves with the number that was paid to. */
async function aPayment(license: typeof GUIDE, how: 'less' | 'twice'): Promise<string> {
  const citizen = await aWindow(360)
  await inquire(citizen, site.url, 'ar', license)
  await follow(citizen.locator('main a[href*="/pay/"]').first())
  const number = /\/pay\/(\d{13})/.exec(citizen.url())?.[1] ?? ''
  await citizen.goto(`${site.url}/ar/sandbox-bank?number=${number}`)
  await citizen.locator(`input[name=how][value=${how}]`).check()
  await citizen.getByRole('button', { name: 'ادفع' }).click()
  await citizen.waitForURL(/\/pay\//)
  return number
}

/** The payer calls and tells the number: the clerk finds the payment by it, and its case. Resolves with the case's number. */
async function takesOn(clerk: Page, number: string, reason: string): Promise<string> {
  await clerk.goto(`${site.url}/ar/staff/search`)
  await clerk.locator('#staff-search').fill(number)
  await follow(clerk.locator('search button'))
  if (!clerk.url().includes('/staff/payments/')) await follow(clerk.locator('main a[href*="/staff/payments/"]').first())
  await follow(clerk.locator('main a[href*="/staff/cases/H-"]').first())
  expect(await main(clerk)).toContain(reason)
  await act(clerk, 'assign')
  expect(await main(clerk)).toContain('clerk')
  return new URL(clerk.url()).pathname.split('/').at(-1) ?? ''
}

async function listedAsMine(clerk: Page): Promise<string[]> {
  await clerk.goto(`${site.url}/ar/staff/cases?mine=1`)
  return (await clerk.locator('main a[href*="/staff/cases/H-"]').allInnerTexts()).sort()
}

/** Fills and sends one of the forms of a case. */
async function act(page: Page, name: string, fill: Record<string, string> = {}): Promise<void> {
  const form = page.locator('details', { has: page.locator(`input[name=act][value=${name}]`) })
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
  for (const [field, text] of Object.entries(fill)) await form.locator(`[name=${field}]`).fill(text)
  await form.locator('button').click()
  await page.waitForURL(new RegExp(`done=${name}`))
}

const open = (page: Page, locale: string, reference: string) => page.goto(`${site.url}/${locale}/staff/cases/${reference}`)

async function sees(page: Page, reference: string, words: readonly string[]): Promise<void> {
  await open(page, 'ar', reference)
  for (const word of words) expect(await main(page)).toContain(word)
}

/** Paid twice: the second payment is to pay what another licence of the payer owes. */
async function asksToAllocateToAnotherLicense(clerk: Page, reference: string): Promise<void> {
  await open(clerk, 'ar', reference)
  await act(clerk, 'note', { note: 'اتصل الدافع: له رخصة أخرى 90000010' })
  await clerk.locator('#license').fill('90000010')
  await follow(clerk.getByRole('button', { name: 'ابحث عن مخالفاتها' }))
  await clerk.locator('main li', { hasText: '15.000' }).locator('input[name=v]').check()
  await act(clerk, 'askAllocate', { reason: 'بطلب من الدافع' })
  for (const words of ['طُلب التخصيص', 'بطلب من الدافع']) expect(await main(clerk)).toContain(words)
}

/** Resolves with the link by which the payer names an account. */
async function asksForARefund(clerk: Page, reference: string): Promise<void> {
  await open(clerk, 'ar', reference)
  await act(clerk, 'note', { note: 'المبلغ ناقص فلسًا واحدًا' })
  await act(clerk, 'refund', { reason: 'The payer wants it back' })
  expect(await clerk.locator('input[name=act][value=approve]').count()).toBe(0)
}

async function namesAnAccount(reference: string): Promise<void> {
  const payer = await aWindow(360)
  await comeInAsPayee(payer, site, reference)
  await payer.locator('#iban').fill('JO94 CBJO 0010 0000 0000 0131 0003 02')
  await payer.locator('#holder').fill('لينا سمير')
  await follow(payer.getByRole('button', { name: 'راجع وتابع' }))
  expect(await main(payer)).toContain('هل هذا حسابك؟')
  await follow(payer.getByRole('button', { name: 'نعم، هذا حسابي' }))
  expect(await main(payer)).toContain('سُجّل حسابك')
}

async function asksToCloseWithoutMoney(clerk: Page, reference: string): Promise<void> {
  await open(clerk, 'ar', reference)
  await act(clerk, 'note', { note: 'اتصلت بالشبكة' })
  await act(clerk, 'close', { reason: 'The network sends it tomorrow' })
  expect(await main(clerk)).toContain('طُلب إغلاقها')
}

/** Somebody else than whoever asked, who reads why. */
async function approves(finance: Page, reference: string, reason: string, state: string): Promise<void> {
  await open(finance, 'en', reference)
  expect(await main(finance)).toContain(reason)
  await act(finance, 'approve')
  expect(await main(finance)).toContain(state)
}

async function registersAFileWithARefusedRow(clerk: Page): Promise<void> {
  const bad = 'GAM,day-2,90000001,9,9,كثير,2026-01-05,10-79210'
  const content = csvOf(['GAM,day-1,90000001,9,9,15000,2026-01-05,10-79210', bad], 40_000)
  await clerk.goto(`${site.url}/ar/staff/imports`)
  await clerk.locator('#file').setInputFiles({ name: 'violations.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
  await clerk.getByRole('button', { name: 'إرسال الملف' }).click()
  await shows(clerk, 'بانتظار التسجيل')
  for (const words of ['صفوف ستُرفض', 'السطر 3', 'كثير']) expect(await main(clerk)).toContain(words)
  await clerk.getByRole('button', { name: 'تسجيل', exact: true }).click()
  await shows(clerk, 'ما انتهت إليه الصفوف')
  const [download] = await Promise.all([clerk.waitForEvent('download'), clerk.getByRole('link', { name: 'تنزيل الصفوف المرفوضة' }).click()])
  expect(download.suggestedFilename()).toBe('violations.errors.csv')
  expect((await contentOf(download)).toString()).toContain(bad)
}

/** A page that renews itself until there is an answer. */
async function shows(page: Page, words: string): Promise<void> {
  await page.locator('main', { hasText: words }).waitFor({ timeout: 30_000 })
}
