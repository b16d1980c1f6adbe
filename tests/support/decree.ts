import type { Locator, Page } from 'playwright-core'
import { seen } from './inquiry'

const TEXTS = { titleAr: 'تخفيض العيد', titleEn: 'Holiday reduction', legalBasisAr: 'قرار 7', legalBasisEn: 'Decision 7' }
const LAW = { issuerAr: 'مجلس الوزراء', instrumentNumber: '7/2026' }

/** Writes a rule on the open list of rules, simulates it and proposes it. */
export async function proposeDecree(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('link', { name: 'اكتب قاعدة' }).click()
  for (const [id, text] of Object.entries({ ...TEXTS, ...LAW, ...fields })) await page.locator(`#${id}`).fill(text)
  await submit(stepOf(page, 'save'))
  await page.locator('#lawTextAr').fill('تُخفَّض قيمة المخالفات نصفًا.')
  await submit(stepOf(page, 'texts'))
  await page.locator('button[value=simulate]').click()
  await page.waitForURL(/result=/)
  await page.getByText('أعد المحاكاة').waitFor()
  await stepOf(page, 'propose').locator('summary').click()
  await page.locator('#propose-reason').fill('قرار مجلس الوزراء')
  await submit(stepOf(page, 'propose'))
  expect(await seen(page.locator('main'))).toContain('بانتظار الموافقة')
}

/** Approves the proposed rule on the open list of what waits. */
export async function approveDecree(page: Page): Promise<void> {
  const request = page.locator('article').filter({ hasText: TEXTS.titleAr })
  const approval = request.locator('details', { has: page.locator('input[value=APPROVE], input[value=approve]') })
  await approval.locator('summary').click()
  await submit(approval)
  expect(await seen(page.locator('main'))).not.toContain(TEXTS.titleAr)
}

export const stepOf = (on: Page, act: string): Locator => on.locator('details.card', { has: on.locator(`input[name=act][value=${act}]`) })

/** Sends the form of a step. */
const submit = (step: Locator): Promise<void> => step.locator('button[type=submit]').first().click()
