import { startSharedBrowser } from './browser'
import { beginRun } from './run/run-folder'
import { timed } from './run/timed'
import { runCommand } from './run-command'
import { loadDemoOnce, startSite } from './site'

/**
 * Builds the service, loads its demo, and starts the browser and the site that files share, once before any browser test:
 * two files that built at the same time would each find the other in the way.
 */
export default async function setup(): Promise<void> {
  await beginRun()
  await timed('build', build)
  await timed('browser', startSharedBrowser)
  if (process.env.E2E_BASE_URL) return
  await timed('demo', loadDemoOnce)
  process.env.TEST_SHARED_SITE = (await timed('shared site', startSite)).url
}

async function build(): Promise<void> {
  const { code, output } = await runCommand(process.execPath, ['scripts/build.mjs'])
  if (code !== 0) throw new Error(`The service could not be built:\n${output}`)
}
