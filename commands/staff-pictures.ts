import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { LOCALES } from '@/app/_i18n/locale'
import { runningEmbedded } from '@/db/embedded/start-embedded'
import { runCommand } from '@/start/run-command'
import { openBrowser } from '@/tests/support/browser'
import { startSite } from '@/tests/support/site'
import { pictureName, staffPages } from '@/tests/support/staff-pages'
import { prepareStaffPlaces } from '@/tests/support/staff-places'

const FOLDER = 'docs/pictures/staff'
const WIDTH = 1280
const MAX_HEIGHT = 1800

/** The pictures of `docs/staff.md`: every page of staff in both languages, from a demo that it starts itself, in which staff has been at work. */
await runCommand(async () => {
  await mkdir(FOLDER, { recursive: true })
  const dataDir = await mkdtemp(join(tmpdir(), 'tasdeed-pictures-'))
  const [started, { browser, close }] = await Promise.all([startSite({ DATA_DIR: dataDir }), openBrowser()])
  const site = { ...started, databaseUrl: (await runningEmbedded(join(dataDir, 'postgres'))) ?? '' }
  try {
    const { places, context } = await prepareStaffPlaces(browser, site)
    const page = await context.newPage()
    for (const name of await staffPages())
      for (const language of LOCALES) {
        const place = places[name]
        if (!place) throw new Error(`tests/support/staff-places.ts does not say where ${name} is`)
        await page.goto(`${site.url}/${language}${place}`)
        await picture(page, `${FOLDER}/${pictureName(name)}-${language}.webp`)
      }
  } finally {
    await close()
    await site.close()
    await rm(dataDir, { recursive: true, force: true })
  }
})

/** Playwright itself writes no WebP, which is a third of the size. */
async function picture(page: Page, path: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), MAX_HEIGHT)
  const devtools = await page.context().newCDPSession(page)
  const clip = { x: 0, y: 0, width: WIDTH, height, scale: 1 }
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 80, captureBeyondViewport: true, clip })
  await devtools.detach()
  await writeFile(path, Buffer.from(data, 'base64'))
  console.log(path)
}
