import { rm } from 'node:fs/promises'
import type { Site } from './site'

/** Stops the site that the browser tests shared, and removes their browser and their demo. */
export default async function teardown(): Promise<void> {
  const site = Reflect.get(globalThis, Symbol.for('tasdeed.shared-site')) as Site | undefined
  await site?.close()
  for (const folder of [process.env.TEST_BROWSER_FOLDER, process.env.TEST_DEMO_FOLDER]) {
    if (folder) await rm(folder, { recursive: true, force: true })
  }
}
