import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { runCommand } from '@/start/run-command'
import { openBrowser } from '@/tests/support/browser'

const base = process.env.BASE_URL ?? 'http://localhost:3000'
const folder = 'docs/pictures'

/** The README's pictures, taken from a Tasdeed that runs at BASE_URL with the demo data. */
await runCommand(async () => {
  await mkdir(folder, { recursive: true })
  const { browser, close } = await openBrowser()
  try {
    for (const language of ['ar', 'en']) {
      for (const width of [360, 1280]) {
        const page = await browser.newPage({ viewport: { width, height: width === 360 ? 740 : 860 }, reducedMotion: 'reduce' })
        await takePair(page, language, width)
        await page.close()
      }
    }
  } finally {
    await close()
  }
})

async function takePair(page: Page, language: string, width: number): Promise<void> {
  await page.goto(`${base}/${language}/violations`)
  await picture(page, `form-${language}-${width}`)
  await page.fill('[name=number]', '10118254')
  for (const [part, value] of Object.entries({ day: '15', month: '8', year: '2030' })) await page.fill(`[name=${part}]`, value)
  await page.click('main form button[type=submit]')
  await page.waitForURL(/inquiry=/)
  await picture(page, `result-${language}-${width}`)
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  console.log(`${folder}/${name}.png`)
}
