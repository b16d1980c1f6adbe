import { stopSharedBrowser } from './browser'
import { finishRun } from './run/run-folder'

export default async function teardown(): Promise<void> {
  await stopSharedBrowser()
  await finishRun()
}
