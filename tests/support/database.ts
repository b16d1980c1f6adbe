import { randomBytes } from 'node:crypto'
import { type Connection, type ConnectOptions, connect } from '@/db/client'
import { cloneDatabase, onServer, templateName } from './template-database'

export type TestDatabase = { readonly url: string; readonly drop: () => Promise<void> }

/** A connection to a test database, and its address. */
type ConnectedDatabase = Connection & { readonly url: string }

/**
 * A fresh, migrated database for the tests of one file, with a connection: call it where the file begins. It is made
 * before the file's tests, and both are gone after them.
 */
export function withDatabase(options?: ConnectOptions): ConnectedDatabase {
  let opened: (ConnectedDatabase & { drop(): Promise<void> }) | undefined
  const current = () => {
    if (!opened) throw new Error('The test database is there from the first `beforeAll` on')
    return opened
  }
  beforeAll(async () => {
    const { url, drop } = await testDatabase()
    opened = { url, drop, ...connect(url, options) }
  })
  afterAll(async () => {
    await opened?.close()
    await opened?.drop()
  })
  return {
    get url() {
      return current().url
    },
    get db() {
      return current().db
    },
    get sql() {
      return current().sql
    },
    close: () => current().close(),
  }
}

/** A fresh, migrated database of its own, for a test that needs more than one; `drop` cuts open connections. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = serverUrl()
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = await cloneDatabase(server, templateName, name)
  return { url, drop: () => drop(server, name) }
}

/** On a server that ends with the run, cutting connections is enough: to drop a database costs half as much as to make it. */
async function drop(server: string, name: string): Promise<void> {
  if (process.env.TEST_DATABASE_URL_LASTS) await onServer(server, (sql) => sql`drop database if exists ${sql(name)} with (force)`)
  else await onServer(server, (sql) => sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`)
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL
  if (!url) throw new Error('TEST_DATABASE_URL is unset: this Jest project lacks globalSetup: tests/support/jest-global-setup.ts')
  return url
}
