import { unpackBrowserOnce } from './browser'
import { runCommand } from './run-command'
import { loadDemoOnce } from './site'

/** Unpacks the browser, builds the service and loads its demo once before any browser test: two files that built at the same time would each find the other in the way. */
export default async function setup(): Promise<void> {
  process.env.TEST_BROWSER_FOLDER = await unpackBrowserOnce()
  const { code, output } = await runCommand(process.execPath, ['scripts/build.mjs'])
  if (code !== 0) throw new Error(`The service could not be built:\n${output}`)
  if (!process.env.E2E_BASE_URL) process.env.TEST_DEMO_FOLDER = await loadDemoOnce()
}
