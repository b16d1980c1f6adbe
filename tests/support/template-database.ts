import { connect } from 'node:net'
import postgres from 'postgres'
import { onceAProcess } from './once-a-process'

/** The migrated database that `testDatabase()` clones. */
export const templateName = 'template_tasdeed'

/** The same server's address, with another database. */
export function urlOfDatabase(server: string, database: string): string {
  return Object.assign(new URL(server), { pathname: `/${database}` }).href
}

/** Makes the template on the server at `url`, anew. */
export async function makeTemplate(url: string): Promise<void> {
  await onServer(url, async (sql) => {
    await sql`drop database if exists ${sql(templateName)} with (force)`
    await sql`create database ${sql(templateName)}`
  })
  const { migrate } = await import('@/db/client/migrate')
  await migrate(urlOfDatabase(url, templateName))
}

/** A copy of a database that nobody uses; its files are copied, which is faster than writing them to the log as well. */
export async function cloneDatabase(url: string, template: string, name: string): Promise<string> {
  await onServer(url, (sql) => sql`create database ${sql(name)} template ${sql(template)} strategy file_copy`)
  return urlOfDatabase(url, name)
}

/**
 * Runs statements that belong to no database on the server at `url`. A connection costs as much as fifty statements, so that a process
 * keeps one, which holds nobody up when it ends.
 */
export async function onServer(url: string, run: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const { hostname, port } = new URL(url)
  const socket = () => connect(Number(port), hostname).unref()
  const options = { max: 1, onnotice: () => undefined, socket } as postgres.Options<Record<string, postgres.PostgresType>>
  // Not the database of the address: while somebody is connected to it, it is nobody's template.
  const server = urlOfDatabase(url, 'postgres')
  await run(onceAProcess(`server ${server}`, () => postgres(server, options)))
}
