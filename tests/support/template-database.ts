import postgres from 'postgres'

/** The migrated database that `testDatabase()` clones. */
export const templateName = 'template_tasdeed'

/** The same server's address, with another database. */
export function withDatabase(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href
}

/** Makes the template on the server at `url`, anew. */
export async function makeTemplate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  await sql`drop database if exists ${sql(templateName)} with (force)`
  await sql`create database ${sql(templateName)}`
  await sql.end()
  const { migrate } = await import('@/db/migrate')
  await migrate(withDatabase(url, templateName))
}
