import { rm } from 'node:fs/promises'

/** Removes the browser and the demo that the browser tests shared. */
export default async function teardown(): Promise<void> {
  for (const folder of [process.env.TEST_BROWSER_FOLDER, process.env.TEST_DEMO_FOLDER]) {
    if (folder) await rm(folder, { recursive: true, force: true })
  }
}
