import { rm } from 'node:fs/promises'

/** Removes the demo that the browser tests copied. */
export default async function teardown(): Promise<void> {
  const folder = process.env.TEST_DEMO_FOLDER
  if (folder) await rm(folder, { recursive: true, force: true })
}
