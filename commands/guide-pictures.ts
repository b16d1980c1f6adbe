import { writeFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { LOCALES, type Locale } from '@/app/_i18n/locale'
import { GUIDE_STEPS, type GuideStep } from '@/app/[locale]/guide/_server/steps'
import { runCommand } from '@/start/run-command'
import { openBrowser } from '@/tests/support/browser'
import { fillAndSearch, GUIDE, inquire, testLicense } from '@/tests/support/inquiry'
import { startSite } from '@/tests/support/site'

const FOLDER = 'public/guide'
const SIZES = 'app/[locale]/guide/_server/pictures.json'
const NUMBER = '1000326480165'
const SEVERAL = testLicense('90000009')
const MARGIN = 12
const MAX_HEIGHT = 780

/** Leads a phone to what a step is about; resolves with the selector of what its picture shows. */
type Shot = (page: Page, at: { url: string; locale: Locale }) => Promise<string>

type Size = { width: number; height: number }

const SHOTS: Record<GuideStep, Shot> = {
  open: async (page, { url, locale }) => {
    await page.goto(`${url}/${locale}`)
    return '[aria-labelledby=main-service]'
  },
  signIn: async (page, { url, locale }) => {
    await page.goto(`${url}/${locale}/sign-in`)
    await page.fill('#userName', 'citizen')
    await page.fill('#password', 'password')
    return 'main form'
  },
  form: async (page, { url, locale }) => {
    await page.goto(`${url}/${locale}/violations`)
    for (const [field, text] of Object.entries(GUIDE)) await page.fill(`#${field}`, text)
    return 'main form'
  },
  help: async (page, { url, locale }) => {
    await page.goto(`${url}/${locale}/violations`)
    return '[aria-labelledby=picture-heading]'
  },
  result: async (page, { url, locale }) => {
    await inquire(page, url, locale, GUIDE)
    return 'main .panel'
  },
  list: async (page, { url, locale }) => {
    await inquire(page, url, locale, GUIDE)
    return 'main tbody tr'
  },
  another: async (page, { url, locale }) => {
    await inquire(page, url, locale, GUIDE)
    return 'main .card:has(dl)'
  },
  choose: async (page, { url, locale }) => {
    await page.goto(`${url}/${locale}/violations`)
    await fillAndSearch(page, SEVERAL)
    await page.goto(`${url}/${locale}/violations/choose${new URL(page.url()).search}`)
    await page.getByRole('checkbox').first().check()
    return 'main form:has(fieldset)'
  },
  pay: async (page, { url, locale }) => {
    await page.goto(`${url}/${locale}/pay/${NUMBER}`)
    return '[aria-labelledby=number-heading]'
  },
  slip: async (page, { url, locale }) => {
    await page.goto(`${url}/${locale}/pay/${NUMBER}/slip`)
    return 'main .slip'
  },
  verify: async (page, { url, locale }) => {
    await page.goto(`${url}/${locale}/verify`)
    await page.fill('main form textarea, main form input[type=text]', NUMBER)
    return 'main form'
  },
}

/** The guide's pictures, taken on a phone from a site of its own with the demo data; run after `npm run build`. DEMO_DAY chooses the demo's day. */
await runCommand(async () => {
  const site = await startSite(process.env.DEMO_DAY ? { DEMO_DAY: process.env.DEMO_DAY } : {})
  const { browser, close } = await openBrowser()
  try {
    const sizes: Record<string, Record<string, Size>> = {}
    for (const locale of LOCALES) {
      const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, reducedMotion: 'reduce', colorScheme: 'light' } as const
      const context = await browser.newContext(phone)
      sizes[locale] = await takeAll(context, { url: site.url, locale })
      await context.close()
    }
    await writeFile(SIZES, `${JSON.stringify(sizes, null, 2)}\n`)
  } finally {
    await close()
    await site.close()
  }
})

async function takeAll(context: BrowserContext, at: { url: string; locale: Locale }): Promise<Record<string, Size>> {
  const sizes: Record<string, Size> = {}
  for (const step of GUIDE_STEPS) {
    const page = await context.newPage()
    sizes[step] = await take(page, await SHOTS[step](page, at), `${FOLDER}/${step}-${at.locale}.webp`)
    await page.close()
  }
  return sizes
}

/** WebP, which only the protocol of the browser offers: a third of a PNG. */
async function take(page: Page, selector: string, path: string): Promise<Size> {
  // So high that nothing sticks to the edge of the window.
  await page.setViewportSize({ width: 360, height: 2_000 })
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
    await document.fonts.ready
  })
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`Nothing to take a picture of: ${selector} on ${page.url()}`)
  const [x, y] = [Math.max(0, box.x - MARGIN), Math.max(0, box.y - MARGIN)]
  const [width, height] = [Math.min(360 - x, box.width + 2 * MARGIN), Math.min(MAX_HEIGHT, box.height + 2 * MARGIN)].map(Math.round)
  const clip = { x, y, width: width ?? 0, height: height ?? 0, scale: 1 }
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82, clip, captureBeyondViewport: true })
  await writeFile(path, Buffer.from(data, 'base64'))
  console.log(path)
  return { width: clip.width, height: clip.height }
}
