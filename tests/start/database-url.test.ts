import postgres from 'postgres'
import { freePort } from '@/db/embedded/free-port'
import { withDatabase } from '@/tests/support/database'
import { startProcess } from '../support/start-process'

const database = withDatabase()

async function refusalOf(url: string): Promise<string> {
  const run = startProcess({
    PORT: String(await freePort()),
    DATABASE_URL: url,
    DATA_DIR: '/nowhere/at/all',
    NEXTAUTH_SECRET: 'J4cQm0tYw8eRz2uB6nXpVh1sKdLf7gTa',
    NEXTAUTH_URL: 'https://tasdeed.example.jo',
    RECEIPT_SIGNING_KEY: 'receipt-key.pem',
    NODE_ENV: 'production',
  })
  expect(await run.ended).toBe(1)
  return run.output()
}

const changed = (change: Partial<URL>) => Object.assign(new URL(database.url), change).href

test('a server that is not there is named, with what to check', async () => {
  const port = String(await freePort())
  expect(await refusalOf(changed({ port }))).toBe(
    `Tasdeed did not start.\nNo PostgreSQL can be reached at 127.0.0.1:${port} (ECONNREFUSED). Check DATABASE_URL, and that the server runs.\n`,
  )
})

test('a wrong password is told without repeating it', async () => {
  const output = await refusalOf(changed({ password: 'guess-me-not' }))
  expect(output).toContain('refuses the user')
  expect(output).not.toContain('guess-me-not')
})

test('a missing database is named', async () => {
  expect(await refusalOf(changed({ pathname: '/nothing' }))).toContain('has no database "nothing"')
})

test('a password that is badly escaped is told in one line, without repeating it', async () => {
  expect(await refusalOf('postgres://u:p%ZZ@127.0.0.1/x')).toMatch(/^Tasdeed did not start.\nDATABASE_URL has a %[^Z\n]*\n$/)
})

test('a database that a newer release has migrated is refused and left alone', async () => {
  const sql = postgres(database.url, { max: 1 })
  await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('from the future', 99999999999999)`
  expect(await refusalOf(database.url)).toContain('migrated by a newer version')
  expect(await sql`select count(*)::int as n from drizzle.__drizzle_migrations where hash = 'from the future'`).toEqual([{ n: 1 }])
  await sql.end()
})
