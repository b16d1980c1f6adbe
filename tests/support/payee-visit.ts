import type { Page } from 'playwright-core'
import { connect } from '@/db/client/client'
import type { Site } from './site'

type SiteWithDatabase = Site & { readonly databaseUrl: string }

/** What the payee of a case knows: what is printed on the licence that was paid for, or what the bank gave. */
async function knownOf({ databaseUrl }: SiteWithDatabase, reference: string) {
  const { sql, close } = connect(databaseUrl, { max: 1, name: 'a payee' })
  const [row] = await sql`
    select l.number, l.expires_on::text as "expiresOn", p.transaction_id as transaction, p.paid, (p.processed_at at time zone 'Asia/Amman')::date::text as "paidOn"
    from payment_cases c join payments p on p.id = c.payment_id left join licenses l on l.id = p.license_id where c.reference = ${reference}`
  await close()
  return row as { number: string | null; expiresOn: string | null; transaction: string; paid: string; paidOn: string }
}

/** The latest message of a demo that has what is looked for, once there is one. */
export async function sandboxMessage(page: Page, { url }: Site, wanted: RegExp): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    await page.goto(`${url}/ar/sandbox-messages`)
    const texts = await page.locator('main article').allInnerTexts()
    const found = texts.flatMap((text) => wanted.exec(text)?.[0] ?? [])[0]
    if (found) return found
    await page.waitForTimeout(100)
  }
  throw new Error(`The demo wrote no message with ${wanted}`)
}

/** A payee comes in with the licence and a contact, or with what the bank gave, and is where the account is named. */
export async function comeInAsPayee(page: Page, site: SiteWithDatabase, reference: string, locale = 'ar'): Promise<void> {
  const known = await knownOf(site, reference)
  await page.goto(`${site.url}/${locale}/refund?case=${reference}`)
  if (known.number === null || known.expiresOn === null) await byPayment(page, known, reference)
  else await byLicense(page, site, { number: known.number, expiresOn: known.expiresOn })
  await page.waitForURL(/\/refund\/[2-9A-Z]{26}$/)
}

async function byLicense(page: Page, site: Site, { number, expiresOn }: { number: string; expiresOn: string }): Promise<void> {
  const [year = '', month = '', day = ''] = expiresOn.split('-')
  // A contact of its own, so that its message is known among others.
  const contact = `x${number}@payee${Date.now()}.example.jo`
  for (const [id, text] of Object.entries({ number, year, month, day, contact })) await page.locator(`#${id}`).fill(text)
  await page.locator('form:has(#contact) button').click()
  await page.waitForURL(/form=/)
  const messages = await page.context().newPage()
  const text = await sandboxMessage(messages, site, new RegExp(`${contact.slice(contact.indexOf('@'))}[^]*?\\d{6}`))
  await messages.close()
  await page.locator('#code').fill(text.slice(-6))
  await page.locator('form:has(#code) button').click()
}

async function byPayment(page: Page, known: { transaction: string; paid: string; paidOn: string }, reference: string): Promise<void> {
  await page.locator('summary').click()
  const amount = (Number(known.paid) / 1_000).toFixed(3)
  const typed = { 'payment-case': reference, transaction: known.transaction, amount, paidOn: known.paidOn }
  for (const [id, text] of Object.entries(typed)) await page.locator(`#${id}`).fill(text)
  await page.locator('form:has(#transaction) button').click()
}
