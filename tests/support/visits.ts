import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { type OpenedBrowser, openBrowser } from './browser'
import { signInStaff } from './sign-in-staff'
import { type Site, startSite } from './site'
import { visitors as visitorsOf } from './visitors'

/** A browser at a site, for the tests of one file. In its pages an address without a host is the site's. */
export type Visits = {
  readonly site: Site
  readonly browser: Browser
  /** A page of a visitor of its own, without JavaScript at 1280 px unless `options` say otherwise; gone after the test. */
  newPage(options?: BrowserContextOptions): Promise<Page>
  /**
   * The page at `path` for somebody with an account of the demo. Each signs in once a file, on the way to the first page: later visitors bring the
   * session along, because a code of an authenticator is taken once.
   */
  as(userName: string, path: string, options?: BrowserContextOptions): Promise<Page>
}

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** Accounts of the demo that have no authenticator. */
const WITHOUT_CODE = ['citizen']

/** Call it where the file begins: it opens the site and the browser before the file's tests, and closes them afterwards. */
export function visits(openSite: () => Promise<Site> = startSite): Visits {
  let site: Site
  let opened: OpenedBrowser
  const visitors = visitorsOf(() => opened.browser)
  const sessions = new Map<string, Session>()

  beforeAll(async () => {
    ;[site, opened] = await Promise.all([openSite(), openBrowser()])
  })
  afterEach(() => visitors.leave())
  afterAll(async () => {
    await visitors.close()
    await opened?.close()
    await site?.close()
  })

  function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const usual = { baseURL: site.url, javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }
    return visitors.newPage({ ...usual, ...options })
  }

  async function as(userName: string, path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await newPage({ storageState: sessions.get(userName), ...options })
    await page.goto(path)
    if (sessions.has(userName)) return page
    await signIn(page, { userName, password: site.password, path })
    sessions.set(userName, await page.context().storageState())
    return page
  }

  return {
    get site() {
      return site
    },
    get browser() {
      return opened.browser
    },
    newPage,
    as,
  }
}

async function signIn(page: Page, { userName, password, path }: { userName: string; password: string; path: string }): Promise<void> {
  const isLedThere = new URL(page.url()).pathname.endsWith('/sign-in')
  if (!isLedThere) await page.goto(`/${path.split('/')[1]}/sign-in?callbackUrl=${encodeURIComponent(path)}`)
  if (WITHOUT_CODE.includes(userName)) {
    await page.locator('#userName').fill(userName)
    await page.locator('#password').fill(password)
    await page.locator('main form button').click()
  } else await signInStaff(page, userName, password)
  await page.waitForURL(path)
}
