import type { Locator } from 'playwright-core'

/** Clicks what leads to another page, and waits until that is there. */
export async function follow(target: Locator): Promise<void> {
  await Promise.all([target.page().waitForEvent('load'), target.click()])
}
