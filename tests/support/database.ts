import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { templateName, withDatabase } from './template-database'

export type TestDatabase = { readonly url: string; readonly drop: () => Promise<void> }

/** A fresh, migrated database of its own for a test file: `beforeAll` makes it, `afterAll` drops it (open connections are cut). */
export async function testDatabase(): Promise<TestDatabase> {
  const server = serverUrl()
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, (sql) => sql`create database ${sql(name)} template ${sql(templateName)} strategy file_copy`)
  const drop = () => onServer(server, (sql) => sql`drop database if exists ${sql(name)} with (force)`)
  return { url: withDatabase(server, name), drop }
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL
  if (!url) throw new Error('TEST_DATABASE_URL is unset: this Jest project lacks globalSetup: tests/support/jest-global-setup.ts')
  return url
}

async function onServer(url: string, statement: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await statement(sql)
  } finally {
    await sql.end()
  }
}
