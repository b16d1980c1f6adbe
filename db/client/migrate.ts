import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import { Logger, runMigrations } from 'graphile-worker'
import { loadReferenceData } from '@/db/seed/reference-data'
import { namedConnection } from '@/domain/values/database-address'
import { connect } from './client'
import { type MigrationWaits, withMigrationLock } from './migration-lock'
import { primaryAddress } from './primary-address'
import { makeRowSecurity } from './row-security'
import { watchMigration } from './watch-migration'

type Journal = { entries: { tag: string; when: number }[] }

/** The database was migrated by a newer version of the service: an older one must not write to it. */
export class NewerDatabase extends Error {}

const silent = new Logger(() => () => undefined)

const folder = join(process.cwd(), 'db', 'migrations')

const NAME = 'tasdeed migrate'

const WAITS: MigrationWaits = { say: () => undefined, maxWaitMs: 120_000, everyMs: 1_000 }

/**
 * Brings a database to this version: migrations, the tables of the job queue, then reference data (authorities, centres,
 * classes, violation types) and row-level security. Safe to repeat, and when several processes start at once. Throws
 * `NewerDatabase`, with nothing changed, when the database is ahead of this version, and `MigrationBlocked` when another
 * start, a lock or a standby keeps it waiting for two minutes.
 */
export async function migrate(url: string, waits: Partial<MigrationWaits> = {}): Promise<void> {
  const all = { ...WAITS, ...waits }
  const address = await primaryAddress(url)
  await withMigrationLock(address, all, async () => {
    const watch = watchMigration(address, NAME, all)
    try {
      await applyAll(address)
    } catch (error) {
      await watch.stop()
      throw error
    }
    await watch.stop()
  })
}

async function applyAll(url: string): Promise<void> {
  const { db, sql, close } = connect(url, { max: 1, name: NAME })
  try {
    await refuseNewer(sql)
    await applyMigrations(db, { migrationsFolder: folder })
    await runMigrations({ connectionString: namedConnection(url, NAME), logger: silent })
    await loadReferenceData(db)
    await makeRowSecurity(sql)
  } finally {
    await close()
  }
}

async function refuseNewer(sql: ReturnType<typeof connect>['sql']): Promise<void> {
  const [exists] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as yes`
  if (!exists?.yes) return
  const [last] = await sql`select max(created_at)::float8 as at from drizzle.__drizzle_migrations`
  const journal = JSON.parse(await readFile(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal
  const ours = Math.max(...journal.entries.map((entry) => entry.when))
  if (Number(last?.at ?? 0) > ours) {
    throw new NewerDatabase('The database was migrated by a newer version of Tasdeed. Start that version, or point DATABASE_URL elsewhere.')
  }
}
