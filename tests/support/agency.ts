import type { Page } from 'playwright-core'
import { seen } from './inquiry'
import type { Visits } from './visits'

/** Presses the first button of a form, and waits for the page that answers. */
export async function submit(page: Page, form: string): Promise<void> {
  const answered = page.waitForEvent('load')
  await page.locator(`${form} button[type=submit]`).first().click()
  await answered
}

/** Makes a program and a key for it, as the demo's agency does, and resolves with the key. */
export async function newKey(visit: Visits, program: string): Promise<string> {
  const page = await visit.as('agency', '/en/agency')
  await page.locator('#name').fill(`${program} ${Date.now()}`)
  await submit(page, '[aria-labelledby=application-form]')
  for (const scope of ['LICENSES_READ', 'VIOLATIONS_READ', 'PAYMENTS_READ']) await page.locator(`#scope-${scope}`).check()
  await submit(page, '[aria-labelledby=key-form]')
  return seen(page.locator('#secret'))
}

/** Asks the API of a site under a key. */
export async function ask(siteUrl: string, key: string, query: string): Promise<{ status: number; body: string }> {
  const response = await fetch(`${siteUrl}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, body: await response.text() }
}
