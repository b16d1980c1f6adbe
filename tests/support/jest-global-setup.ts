import { bundledProgram } from './command'
import { startTestPostgres } from './postgres'
import { makeTemplate } from './template-database'

/** Jest runs setup and teardown as separate modules of one process: this is what they share. */
const runningServer = Symbol.for('tasdeed.test-postgres')

/** One PostgreSQL for the whole run, or the server of TEST_DATABASE_URL, and the program that starts of the service are tested with; workers inherit both through the environment. */
export default async function setup(): Promise<void> {
  process.env.TEST_START_ENTRY = await bundledProgram('tests/support/start-entry.ts')
  if (process.env.TEST_DATABASE_URL) return makeTemplate(process.env.TEST_DATABASE_URL)
  const server = await startTestPostgres()
  try {
    await makeTemplate(server.url)
  } catch (error) {
    await server.stop()
    throw error
  }
  Reflect.set(globalThis, runningServer, server)
  process.env.TEST_DATABASE_URL = server.url
}
