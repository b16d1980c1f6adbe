import postgres from 'postgres'
import { migrate } from '@/db/client/migrate'
import { MigrationBlocked } from '@/db/client/migration-lock'
import { primaryAddress } from '@/db/client/primary-address'
import { hostsOf, isDatabaseAddress, withHost } from '@/domain/values/database-address'
import { withDatabase } from '../support/database'

const database = withDatabase({}, 'FOR_EACH_TEST')
let other: postgres.Sql

beforeEach(() => {
  other = postgres(database.url, { max: 2, onnotice: () => undefined, connection: { application_name: 'another program' } })
})
afterEach(() => other.end())

const quickly = (said: string[], maxWaitMs: number) => ({ say: (line: string) => void said.push(line), maxWaitMs, everyMs: 20 })

/** Holds what `statement` takes until the migration has said that it waits, or for ever. */
async function whileHeld(statement: string, until: () => boolean, work: () => Promise<void>): Promise<void> {
  let held: () => void = () => undefined
  const taken = new Promise<void>((resolve) => {
    held = resolve
  })
  const holding = other.begin(async (tx) => {
    await tx.unsafe(statement)
    held()
    while (!until()) await new Promise((resolve) => setTimeout(resolve, 5))
  })
  await taken
  await work().finally(() => holding)
}

test('a start that finds another one migrating says which, and goes on once that is done', async () => {
  const said: string[] = []
  await whileHeld(
    'select pg_advisory_xact_lock(7361)',
    () => said.length > 0,
    () => migrate(database.url, quickly(said, 60_000)),
  )
  expect(said).toEqual([
    expect.stringMatching(/^The database is being migrated by process \d+ \(another program, from 127\.0\.0\.1, since /),
  ])
})

test('a start that waits too long for another one ends, and says what to do', async () => {
  let isOver = false
  await whileHeld(
    'select pg_advisory_xact_lock(7361)',
    () => isOver,
    async () => {
      await expect(migrate(database.url, quickly([], 100))).rejects.toThrow(/still being migrated by process \d+ .* end it/)
      isOver = true
    },
  )
})

test('a migration that waits for a lock says whose, and is given up after a time; the next start goes through', async () => {
  const said: string[] = []
  let isOver = false
  await whileHeld(
    'lock table authorities in access exclusive mode',
    () => isOver,
    async () => {
      await expect(migrate(database.url, quickly(said, 200))).rejects.toThrow(MigrationBlocked)
      isOver = true
    },
  )
  expect(said).toEqual([expect.stringMatching(/^The migration waits for a lock of process \d+ \(another program, idle in transaction\)/)])
  await migrate(database.url)
})

test('nothing of a migration is left locked on any connection', async () => {
  await migrate(database.url)
  expect(
    await other`select 1 from pg_locks l join pg_database d on d.oid = l.database where locktype = 'advisory' and datname = current_database()`,
  ).toHaveLength(0)
})

test('of several hosts the one that takes writes is found, whatever stands before it', async () => {
  const [host = ''] = hostsOf(database.url)
  const several = withHost(database.url, `127.0.0.1:1,${host}`)
  expect(isDatabaseAddress(several)).toBe(true)
  expect(await primaryAddress(several)).toBe(database.url)
  await migrate(several)
})

test.each(['postgres://u:p@h:5432/x', 'postgresql://h1,h2:5433/x?sslmode=require', 'postgres://u:a%2Cb@h1:1,h2:2/x'])(
  '%s is an address',
  (url) => {
    expect(isDatabaseAddress(url)).toBe(true)
  },
)

test.each(['mysql://h/x', 'postgres:///x', 'postgres://h:port/x', 'tasdeed'])('%s is none', (url) => {
  expect(isDatabaseAddress(url)).toBe(false)
})
