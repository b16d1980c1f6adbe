import type { Page } from 'playwright-core'
import { codeAt } from '@/services/accounts/second-factor/totp'
import { TOTP_SECRET } from './site'

const STEP_MS = 30_000
const lastStep = new Map<string, number>()

/** Signs a member of staff in on the open sign-in page, with a code that was not used before: each code is taken once. */
export async function signInStaff(page: Page, userName: string, password: string): Promise<void> {
  await page.locator('#userName').fill(userName)
  await page.locator('#password').fill(password)
  await page.locator('main form button').click()
  await page.waitForURL(/\/sign-in\/code/)
  const who = `${new URL(page.url()).host} ${userName}`
  // Another process that runs tests may have taken the same code at the same site.
  for (let attempt = 0; attempt < 3; attempt++) {
    await page.locator('#code').fill(await freshCode(who))
    const answered = page.waitForEvent('framenavigated')
    await page.locator('main form button').click()
    await answered
    await page.waitForLoadState()
    if (!page.url().includes('error=wrong')) return
  }
}

/** Codes of the step before, of this one and of the next hold; after that one has to wait. */
async function freshCode(who: string): Promise<string> {
  const step = Math.max((lastStep.get(who) ?? 0) + 1, currentStep() - 1)
  while (step > currentStep() + 1) await new Promise((done) => setTimeout(done, 500))
  lastStep.set(who, step)
  return codeAt(TOTP_SECRET, new Date(step * STEP_MS))
}

const currentStep = () => Math.floor(Date.now() / STEP_MS)
