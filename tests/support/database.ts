import { randomBytes } from 'node:crypto'
import { type Connection, type ConnectOptions, connect } from '@/db/client/client'
import { cloneDatabase, onServer, templateName } from './template-database'

export type TestDatabase = { readonly url: string; readonly drop: () => Promise<void> }

/** A connection to a test database, and its address. */
type ConnectedDatabase = Connection & { readonly url: string }

/**
 * A fresh, migrated database for the tests of one file, or for each of its tests, with a connection: call it where the file
 * begins. It is there from the file's own `beforeAll` or `beforeEach` on, and gone after the last test.
 */
export function withDatabase(options?: ConnectOptions, fresh: 'FOR_THE_FILE' | 'FOR_EACH_TEST' = 'FOR_THE_FILE'): ConnectedDatabase {
  let opened: (ConnectedDatabase & Pick<TestDatabase, 'drop'>) | undefined
  const current = () => {
    if (!opened) throw new Error('The test database is there from the first `beforeAll` on')
    return opened
  }
  const end = async () => {
    await opened?.close()
    await opened?.drop()
    opened = undefined
  }
  const before = fresh === 'FOR_THE_FILE' ? beforeAll : beforeEach
  before(async () => {
    await end()
    const database = await testDatabase()
    opened = { ...database, ...connect(database.url, options) }
  })
  afterAll(end)
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
