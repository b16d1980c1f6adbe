import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core'
import { overflow } from '@/tests/support/inquiry'

/** What a page shows in one look, or in all of them together. Bytes are as sent, compressed with gzip. */
export type Visit = {
  readonly html: number
  readonly script: number
  /** Addresses of other origins that it asked. */
  readonly elsewhere: readonly string[]
  /** Errors in the browser's console. */
  readonly complaints: readonly string[]
  readonly axe: readonly string[]
  /** Looks in which it is wider than its window. */
  readonly tooWide: readonly string[]
  readonly links: readonly string[]
}

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  'light, 1280 px': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'dark, 360 px': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  'forced colours, 320 px': { viewport: { width: 320, height: 640 }, forcedColors: 'active', reducedMotion: 'reduce' },
  '200 % of 1280 px': { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Opens a page in four looks: what it weighs, loads and complains of, what of WCAG 2.2 AA it breaks, and whether it is wider than its window. */
export async function visit(browser: Browser, url: string, cookie: string): Promise<Visit> {
  const visits: Visit[] = []
  for (const [look, options] of Object.entries(LOOKS)) {
    const context = await browser.newContext({ ...options, extraHTTPHeaders: { 'accept-encoding': 'gzip', ...(cookie && { cookie }) } })
    visits.push(await lookAt(await context.newPage(), url, look))
    await context.close()
  }
  const all = (read: (one: Visit) => readonly string[]) => [...new Set(visits.flatMap(read))]
  return {
    html: Math.max(...visits.map(({ html }) => html)),
    script: Math.max(...visits.map(({ script }) => script)),
    elsewhere: all((one) => one.elsewhere),
    complaints: all((one) => one.complaints),
    axe: all((one) => one.axe),
    tooWide: all((one) => one.tooWide),
    links: all((one) => one.links),
  }
}

async function lookAt(page: Page, url: string, look: string): Promise<Visit> {
  const answers: Response[] = []
  const complaints: string[] = []
  page.on('response', (response) => answers.push(response))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url, { waitUntil: 'networkidle' })
  // Forced colours are the reader's own choice, and axe compares those that they replace.
  const off = look.startsWith('forced') ? ['color-contrast'] : []
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES).disableRules(off).analyze()
  return {
    ...(await weigh(answers, url)),
    complaints,
    elsewhere: answers.map((answer) => answer.url()).filter((address) => isElsewhere(address, url)),
    axe: violations.map(({ id, nodes }) => `${look}: ${id} (${nodes.map((node) => node.target.join(' ')).join(', ')})`),
    tooWide: (await overflow(page)) > 0 ? [look] : [],
    links: await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)),
  }
}

async function weigh(answers: readonly Response[], url: string): Promise<{ html: number; script: number }> {
  const requests = answers.map((answer) => answer.request())
  const sizes = await Promise.all(
    requests.map(async (request) => ({ type: request.resourceType(), bytes: (await request.sizes()).responseBodySize, at: request.url() })),
  )
  const scripts = sizes.filter(({ type }) => type === 'script')
  return { html: sizes.find(({ at }) => at === url)?.bytes ?? 0, script: scripts.reduce((total, { bytes }) => total + bytes, 0) }
}

function isElsewhere(address: string, url: string): boolean {
  return address.startsWith('http') && new URL(address).origin !== new URL(url).origin
}
