import { bundledProgram } from './command'
import { startTestPostgres } from './postgres'
import { beginRun } from './run/run-folder'
import { timed } from './run/timed'
import { makeTemplate } from './template-database'

/**
 * One PostgreSQL for the whole run, or the server of TEST_DATABASE_URL, and the program that starts of the service are
 * tested with; workers inherit both through the environment.
 */
export default async function setup(): Promise<void> {
  const folder = await beginRun()
  process.env.TEST_START_ENTRY = await bundledProgram('tests/support/start-entry.ts')
  if (process.env.TEST_DATABASE_URL) process.env.TEST_DATABASE_URL_LASTS = 'yes'
  else process.env.TEST_DATABASE_URL = (await timed('PostgreSQL', () => startTestPostgres(folder))).url
  const url = process.env.TEST_DATABASE_URL
  await timed('migrated database', () => makeTemplate(url))
}
