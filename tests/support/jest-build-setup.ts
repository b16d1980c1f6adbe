import { unpackBrowserOnce } from './browser'
import { runCommand } from './run-command'
import { loadDemoOnce, startSite } from './site'

/** Jest runs setup and teardown as separate modules of one process: this is what they share. */
const shared = Symbol.for('tasdeed.shared-site')

/**
 * Unpacks the browser, builds the service, loads its demo and starts the site that files share, once before any browser test: two files that built at
 * the same time would each find the other in the way.
 */
export default async function setup(): Promise<void> {
  process.env.TEST_BROWSER_FOLDER = await unpackBrowserOnce()
  const { code, output } = await runCommand(process.execPath, ['scripts/build.mjs'])
  if (code !== 0) throw new Error(`The service could not be built:\n${output}`)
  if (process.env.E2E_BASE_URL) return
  process.env.TEST_DEMO_FOLDER = await loadDemoOnce()
  const site = await startSite()
  Reflect.set(globalThis, shared, site)
  process.env.TEST_SHARED_SITE = site.url
}
