import type { Browser, BrowserContext, Page } from 'playwright-core'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'
import { csvOf } from './import-files'
import { paidYesterday } from './paid-yesterday'
import { comeInAsPayee } from './payee-visit'
import { filed, fileOf } from './settlement-files'
import { signInStaff } from './sign-in-staff'
import type { Site } from './site'

/** Where each page of staff is to be seen with something on it: its folder, and its address after the language. */
export type StaffPlaces = Readonly<Record<string, string>>

type Staff = Readonly<Record<'clerk' | 'finance' | 'finance2' | 'admin', Page>>

/** Works as staff does until no page is empty; resolves with the places and the window of an administrator, who may see all of them. */
export async function prepareStaffPlaces(
  browser: Browser,
  site: Site & { readonly databaseUrl: string },
): Promise<{ places: StaffPlaces; context: BrowserContext }> {
  const [clerk, finance, finance2, admin] = [
    await signedIn(browser, site, 'clerk'),
    await signedIn(browser, site, 'finance'),
    await signedIn(browser, site, 'finance2'),
    await signedIn(browser, site, 'admin'),
  ]
  const staff: Staff = { clerk, finance, finance2, admin }
  await complain(clerk, site)
  await announce(admin, site)
  const payouts = await refunds(staff, site)
  const imported = await importedFile(clerk, site)
  const settlement = await settledDay(staff, site)
  const stories = await storiesOf(admin, site, payouts['staff/cases/[reference]'] ?? '')
  const places = {
    staff: '/staff',
    'staff/figures': '/staff/figures',
    'staff/search': '/staff/search?q=10-79210',
    ...payouts,
    ...imported,
    ...settlement,
    ...stories,
    ...(await agencyOf(admin, site)),
    'staff/messages': '/staff/messages',
    'staff/accounts': '/staff/accounts',
    'staff/approvals': await askedFor(admin, site),
    'staff/announcements': '/staff/announcements',
    'staff/reference': '/staff/reference?kind=CENTER',
    'staff/settings': '/staff/settings',
    'staff/audit': '/staff/audit',
    'staff/imports/parked': '/staff/imports/parked',
    'staff/calendar': await dayOff(admin, site),
    ...(await objectionOf(admin, site)),
    'staff/court-decisions': '/staff/court-decisions',
    'staff/discount-rules': '/staff/discount-rules',
    'staff/discount-rules/drafts/[draft]': '/staff/discount-rules/drafts/1',
    'staff/discount-rules/versions/[rule]/[version]': '/staff/discount-rules/versions/demo-all-together/1',
  }
  return { places, context: admin.context() }
}

async function signedIn(browser: Browser, { url, password }: Site, userName: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${url}/en/staff`)
  await signInStaff(page, userName, password)
  await page.waitForURL(/\/en\/staff$/)
  return page
}

/** Fills and sends the step of a page that does `act`. */
async function step(page: Page, act: string, fill: Readonly<Record<string, string>> = {}): Promise<void> {
  const form = page.locator('details', { has: page.locator(`input[name=act][value=${act}]`) }).first()
  if ((await form.getAttribute('open')) === null) await form.locator('summary').first().click()
  for (const [field, text] of Object.entries(fill)) await form.locator(`[name=${field}]`).fill(text)
  await form.locator('button[type=submit]').first().click()
  await page.waitForURL(/(done|refused|made|told|result)=/)
}

async function complain(page: Page, { url }: Site): Promise<void> {
  await page.goto(`${url}/ar/complaint`)
  await page.locator('main form [name=text], main form textarea').first().fill('دفعت المخالفة أمس من تطبيق البنك وما زالت تظهر غير مدفوعة.')
  for (const [name, text] of Object.entries({ name: 'لينا سمير', phone: '0790000001' })) {
    const field = page.locator(`main form [name=${name}]`)
    if ((await field.count()) > 0) await field.first().fill(text)
  }
  await page.locator('main form button[type=submit]').last().click()
  await page.waitForURL(/message=/)
}

/** What `datetime-local` holds for so many hours from now, in Amman. */
const inHours = (hours: number) => new Date(Date.now() + (3 + hours) * 3_600_000).toISOString().slice(0, 16)

async function announce(page: Page, { url }: Site): Promise<void> {
  await page.goto(`${url}/en/staff/announcements`)
  await step(page, 'create', {
    textAr: 'يُغلق مركز رخص ماركا أبوابه يوم الخميس. الدفع هنا متاح كالمعتاد.',
    textEn: 'The licensing centre of Marka is closed on Thursday. Paying here goes on as usual.',
    from: inHours(24),
    until: inHours(72),
  })
}

async function dayOff(page: Page, { url }: Site): Promise<string> {
  await page.goto(`${url}/en/staff/calendar`)
  await step(page, 'add', { day: addDays(dayInAmman(new Date()), 40), nameAr: 'رأس السنة الهجرية', nameEn: 'Islamic New Year' })
  return '/staff/calendar'
}

/** The objection that was appealed against, which has the longest story. */
async function objectionOf(page: Page, { url }: Site): Promise<StaffPlaces> {
  await page.goto(`${url}/en/staff/objections?state=APPEALED`)
  const at = (await page.locator('main a[href*="/objections/O-"]').first().getAttribute('href')) ?? ''
  return { 'staff/objections': '/staff/objections?which=ALL', 'staff/objections/[number]': at.replace('/en', '') }
}

/** A change of role that waits for a second administrator. */
async function askedFor(page: Page, { url }: Site): Promise<string> {
  await page.goto(`${url}/en/staff/accounts?search=clerk2`)
  await page.locator('main summary', { hasText: 'What can be done' }).click()
  const form = page.locator('details', { has: page.locator('input[name=act][value=change]') }).last()
  await form.locator('summary').click()
  await form.locator('[name=role]').selectOption('LEGAL')
  await form.locator('[name=reason]').fill('انتقل إلى الشؤون القانونية، كتاب رقم 118 لسنة 2026')
  await form.locator('button').click()
  await page.waitForURL(/result=/)
  return '/staff/approvals'
}

/** Of four cases: paid out in a file, ready for the next one, a link that waits for an account, and a request that waits for a decision. */
async function refunds({ clerk, finance, finance2 }: Staff, site: SiteWithDatabase): Promise<StaffPlaces> {
  const cases = await openCases(clerk, site)
  const [sent = '', ready = '', linked = ''] = cases
  await refund({ clerk, finance }, site, sent, { iban: 'JO94CBJO0010000000000131000302', holder: 'لينا سمير' })
  await finance.goto(`${site.url}/en/staff/payouts`)
  await finance.locator('input[name=item]').first().check()
  await finance.locator('form:has(input[value=make]) button').click()
  await finance.waitForURL(/done=make/)
  const file = new URL(finance.url()).pathname.replace('/en', '')
  await finance2.goto(`${site.url}/en${file}`)
  await step(finance2, 'paidOut', { transferNumber: 'BATCH-2026-11' })
  await refund({ clerk, finance }, site, ready, { iban: 'JO94CBJO0010000000000131000302', holder: 'سامر لطفي' })
  const token = await link(clerk, site, linked)
  return {
    'staff/cases': '/staff/cases',
    'staff/cases/[reference]': sent,
    'staff/payouts': '/staff/payouts',
    'staff/payouts/[reference]': file,
    'refund/[token]': token,
  }
}

async function openCases(page: Page, { url }: Site): Promise<string[]> {
  await page.goto(`${url}/en/staff/cases?state=OPEN`)
  const links = await page.locator('main a[href*="/cases/H-"]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  return [...new Set(links)].map((path) => path.replace('/en', ''))
}

type Payee = { readonly iban: string; readonly holder: string }
type SiteWithDatabase = Site & { readonly databaseUrl: string }

async function refund(
  { clerk, finance }: Pick<Staff, 'clerk' | 'finance'>,
  site: SiteWithDatabase,
  at: string,
  payee: Payee,
): Promise<void> {
  await askForRefund(clerk, site, at)
  await asPayee(clerk, async (payer) => {
    await comeInAsPayee(payer, site, referenceOf(at))
    await payer.locator('#iban').fill(payee.iban)
    await payer.locator('#holder').fill(payee.holder)
    for (const _form of ['typed', 'confirmed']) {
      const before = payer.url()
      await payer.locator('main form button').last().click()
      await payer.waitForURL((now) => now.href !== before)
    }
  })
  await finance.goto(`${site.url}/en${at}`)
  await step(finance, 'approve')
  await finance.goto(`${site.url}/en${at}`)
  await step(finance, 'approveAccount')
}

/** In a window without the clerk's session. */
async function asPayee<Result>(clerk: Page, visit: (payer: Page) => Promise<Result>): Promise<Result> {
  const context = await clerk.context().browser()?.newContext()
  if (!context) throw new Error('The clerk has no browser')
  const result = await visit(await context.newPage())
  await context.close()
  return result
}

async function askForRefund(clerk: Page, { url }: Site, at: string): Promise<void> {
  await clerk.goto(`${url}/en${at}`)
  await step(clerk, 'refund', { reason: 'دُفعت المخالفة مرتين' })
}

const referenceOf = (at: string) => at.split('/').at(-1)?.split('?')[0] ?? ''

/** A refund is asked for and its payee has come in; resolves with where the account is named. */
async function link(clerk: Page, site: SiteWithDatabase, at: string): Promise<string> {
  await askForRefund(clerk, site, at)
  return asPayee(clerk, async (payer) => {
    await comeInAsPayee(payer, site, referenceOf(at))
    return new URL(payer.url()).pathname.replace(/^\/(ar|en)/, '')
  })
}

/** A file of violations with a row that is refused; it was registered and can be undone. */
async function importedFile(page: Page, { url }: Site): Promise<StaffPlaces> {
  const row = (key: string, fine: string) => `GAM,${key},90000011,${key.slice(-1)},9,${fine},2026-01-05,10-79210`
  const parked = 'GAM,shown-4,71234567,4,9,15000,2026-01-05,10-79210'
  const content = csvOf([row('shown-1', '15000'), row('shown-2', '15000'), row('shown-3', 'كثير'), parked], 70_000)
  const at = await sendFile(page, `${url}/en/staff/imports`, 'violations-november.csv', content)
  return { 'staff/imports': '/staff/imports', 'staff/imports/[id]': at, 'staff/imports/[id]/undo': `${at}/undo` }
}

/** Yesterday's settlement file, which names a payment that nobody reported, and the closed day. */
async function settledDay(
  { finance: page, finance2: second }: Staff,
  { url, databaseUrl }: Site & { readonly databaseUrl: string },
): Promise<StaffPlaces> {
  const day = addDays(dayInAmman(new Date()), -1)
  const payments = await paidYesterday(databaseUrl, day)
  const content = fileOf([...payments, filed('NET-20261123-0417', '1000326480165', 1_000, day)], day)
  await sendFile(page, `${url}/en/staff/settlement`, 'settlement.csv', content, second)
  await page.goto(`${url}/en/staff/settlement`)
  const file = await page.locator('main a[href*="/settlement/files/"]').first().getAttribute('href')
  await page.locator('summary', { hasText: 'Close a day' }).click()
  await page.locator('#day').fill(day)
  await page.getByRole('button', { name: 'Close this day' }).click()
  await page.waitForURL(/days\/|result=/)
  return {
    'staff/settlement': '/staff/settlement',
    'staff/settlement/files/[id]': file?.replace('/en', '') ?? '',
    'staff/settlement/days/[day]': `/staff/settlement/days/${day}`,
  }
}

/** Sends a file, has it registered, by two people where it takes them, and waits for the end; resolves with its page. */
async function sendFile(page: Page, list: string, name: string, content: string, second?: Page): Promise<string> {
  await page.goto(list)
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.locator('form:has(#file) button').click()
  await page.waitForURL(/staff\/imports\/\d+/)
  const start = page.locator('main form[action$="/start"] button')
  const isSame = new URL(page.url()).searchParams.has('same')
  if (!isSame && second) await page.locator('#reason').fill('كتاب الشبكة')
  if (!isSame) await start.click()
  if (!isSame && second) {
    await page.waitForURL(/result=/)
    await approveLast(second, new URL(page.url()).origin)
    await page.reload()
  }
  await page.locator('main', { hasText: /Ended on/ }).waitFor({ timeout: 60_000 })
  return new URL(page.url()).pathname.replace('/en', '')
}

/** Approves what was asked for last. */
async function approveLast(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/en/staff/approvals`)
  const form = page.locator('main form:has(input[value="approve"])').last()
  if (!(await form.isVisible())) await page.locator('main details:has(input[value="approve"]) > summary').last().click()
  await form.locator('button').click()
  await page.waitForURL(/result=/)
}

/** The licence and the payment that a case is about. */
async function storiesOf(page: Page, { url }: Site, at: string): Promise<StaffPlaces> {
  await page.goto(`${url}/en${at}`)
  const transaction =
    (
      await page
        .getByText(/^DEMO-\d{13}/)
        .first()
        .textContent()
    )?.trim() ?? ''
  const hrefOf = async (part: string) => (await page.locator(`main a[href*="/staff/${part}/"]`).first().getAttribute('href')) ?? ''
  const payment = `/en/staff/payments/${encodeURIComponent(transaction)}`
  await page.goto(url + payment)
  const license = await hrefOf('licenses')
  return { 'staff/licenses/[id]': license.replace('/en', ''), 'staff/payments/[transactionId]': payment.replace('/en', '') }
}

async function agencyOf(page: Page, { url }: Site): Promise<StaffPlaces> {
  await page.goto(`${url}/en/staff/agencies`)
  const agency = (await page.locator('main a[href*="/staff/agencies/"]').first().getAttribute('href')) ?? ''
  await page.goto(url + agency)
  const application = (await page.locator(`main a[href*="${agency}/"]`).first().getAttribute('href')) ?? ''
  return {
    'staff/agencies': '/staff/agencies',
    'staff/agencies/[agency]': agency.replace('/en', ''),
    'staff/agencies/[agency]/[application]': application.replace('/en', ''),
  }
}
