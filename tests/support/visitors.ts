import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** What a page can be given again after a test; everything else is for the life of its context. */
type Changeable = Pick<BrowserContextOptions, 'viewport' | 'storageState'>

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** Pages of visitors who know nothing of one another. */
export type Visitors = {
  newPage(options: BrowserContextOptions): Promise<Page>
  /** After a test: all pages go, and what is left of them serves the next visitor. */
  leave(): Promise<void>
  close(): Promise<void>
}

const LISTENED = ['request', 'response', 'console', 'pageerror', 'dialog', 'download', 'popup', 'requestfailed'] as const

/**
 * A context and its first page cost the browser ten times as much as a page that opens. So a visitor gets those of an earlier one
 * who had the same options, without anything that was kept for them: cookies, storage, workers, listeners, routes.
 */
export function visitors(browser: () => Browser): Visitors {
  const idle = new Map<string, Page[]>()
  const busy = new Map<Page, string>()

  async function newPage(options: BrowserContextOptions): Promise<Page> {
    const { viewport = null, storageState, ...lasting } = options
    const key = JSON.stringify(lasting)
    const page = idle.get(key)?.pop() ?? (await firstPage(browser(), lasting))
    busy.set(page, key)
    await change(page, { viewport, storageState })
    return page
  }

  async function leave(): Promise<void> {
    const left = [...busy]
    busy.clear()
    await Promise.all(
      left.map(async ([page, key]) => {
        if (await isCleared(page)) idle.set(key, [...(idle.get(key) ?? []), page])
        else await page.context().close()
      }),
    )
  }

  async function close(): Promise<void> {
    const pages = [...busy.keys(), ...[...idle.values()].flat()]
    await Promise.all(pages.map((page) => page.context().close()))
  }

  return { newPage, leave, close }
}

async function firstPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  // Waiting judges nothing: on a busy machine it may take many times as long.
  context.setDefaultTimeout(120_000)
  return context.newPage()
}

async function change(page: Page, { viewport, storageState }: Changeable): Promise<void> {
  const size = page.viewportSize()
  if (viewport && (viewport.width !== size?.width || viewport.height !== size?.height)) await page.setViewportSize(viewport)
  if (storageState) await page.context().addCookies((storageState as Session).cookies)
}

/** Takes everything of a visitor away; false where that is not possible, as the page was closed. */
async function isCleared(page: Page): Promise<boolean> {
  if (page.isClosed()) return false
  const context = page.context()
  for (const other of context.pages()) if (other !== page) await other.close()
  for (const event of LISTENED) page.removeAllListeners(event)
  const origin = new URL(page.url()).origin
  await Promise.all([
    context.clearCookies(),
    context.setOffline(false),
    page.unrouteAll(),
    page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null }),
    origin !== 'null' && clearStorage(page, origin),
  ])
  await leavePage(page)
  return true
}

/**
 * To an empty page that the page itself leads to. A page that the browser is told to open from outside after one with
 * `Cross-Origin-Opener-Policy` gets a process of its own, and so does the next one: each costs more than the page.
 */
async function leavePage(page: Page): Promise<void> {
  try {
    const isEmpty = page.waitForURL('about:blank')
    await Promise.all([isEmpty, page.evaluate(() => location.replace('about:blank'))])
  } catch {
    await page.goto('about:blank')
  }
}

async function clearStorage(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
}
