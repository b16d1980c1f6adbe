import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { LOCALES, type Locale } from '@/app/_i18n/locale'
import { runCommand } from '@/start/run-command'
import { openBrowser } from '@/tests/support/browser'
import { GUIDE, inquire, testLicense } from '@/tests/support/inquiry'
import { openSite } from '@/tests/support/site'

const folder = 'docs/pictures'

/** The README's pictures, from a demo that it starts itself, or from the one at E2E_BASE_URL. */
await runCommand(async () => {
  await mkdir(folder, { recursive: true })
  const [site, { browser, close }] = await Promise.all([openSite(), openBrowser()])
  try {
    for (const language of LOCALES) {
      for (const width of [360, 1280]) {
        const page = await browser.newPage({ viewport: { width, height: width === 360 ? 740 : 860 }, reducedMotion: 'reduce' })
        await takeAll(page, { base: site.url, language, width })
        await page.close()
      }
    }
  } finally {
    await close()
    await site.close()
  }
})

type At = { readonly base: string; readonly language: Locale; readonly width: number }

async function takeAll(page: Page, { base, language, width }: At): Promise<void> {
  const take = (name: string) => picture(page, `${name}-${language}-${width}`)
  await page.goto(`${base}/${language}`)
  await take('services')
  await page.goto(`${base}/${language}/violations`)
  await take('form')
  await inquire(page, base, language, GUIDE)
  await take('result')
  await inquire(page, base, language, testLicense('90000009'))
  await page.goto(`${base}/${language}/violations/choose${new URL(page.url()).search}`)
  await page.getByRole('checkbox').first().check()
  await page.locator('fieldset ~ div button').click()
  await page.waitForURL(/step=price/)
  await take('choose')
  await page.goto(`${base}/${language}/pay/1000326480165`)
  await take('pay')
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  console.log(`${folder}/${name}.png`)
}
