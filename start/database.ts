import { join } from 'node:path'
import { connect } from '@/db/client/client'
import { migrate, NewerDatabase } from '@/db/client/migrate'
import { MigrationBlocked } from '@/db/client/migration-lock'
import { keepRunning } from '@/db/embedded/keep-running'
import { startRefusal, systemCode } from '@/db/embedded/refusal'
import { archiving } from '@/db/embedded/server-settings'
import { startEmbedded } from '@/db/embedded/start-embedded'
import { hostsOf, withHost } from '@/domain/values/database-address'
import type { Settings } from '@/env'

export type OpenDatabase = {
  readonly url: string
  /** Without a pooler between: for migrations, jobs and commands. */
  readonly directUrl: string
  readonly isPooled: boolean
  readonly isEmbedded: boolean
  readonly stop: () => Promise<void>
}

export type OpenOptions = {
  readonly signal?: AbortSignal
  readonly log: (line: string) => void
  /** When given, an embedded PostgreSQL that ends unasked is started again; told when that fails. */
  readonly onLost?: (error: unknown) => void
}

/** Where the embedded PostgreSQL keeps its data. */
export function embeddedFolder(settings: Settings): string {
  return join(settings.dataDir, 'postgres')
}

/** Reaches the server of DATABASE_URL, or starts the embedded one. Throws a StartRefusal that says what to set right. */
export async function openDatabase(settings: Settings, { signal, log, onLost }: OpenOptions): Promise<OpenDatabase> {
  if (settings.databaseUrl) {
    const { databaseUrl: url, databaseDirectUrl: directUrl = url } = settings
    const isPooled = await isPooler(url)
    if (directUrl !== url || isPooled) await checkDirect(directUrl, isPooled)
    return { url, directUrl, isPooled, isEmbedded: false, stop: async () => undefined }
  }
  const { walArchive } = settings
  const own = walArchive ? { settings: archiving(walArchive) } : {}
  const options = { dataDir: embeddedFolder(settings), durable: true, signal, log, ...own }
  const embedded = onLost ? await keepRunning({ ...options, onLost }) : await startEmbedded(options)
  return { url: embedded.url, directUrl: embedded.url, isPooled: false, isEmbedded: true, stop: embedded.stop }
}

/** Migrates, and refuses a database that a newer release has migrated. */
export async function migrateDatabase(url: string, say: (line: string) => void = () => undefined): Promise<void> {
  await migrate(url, { say }).catch((error) => {
    if (error instanceof NewerDatabase) throw startRefusal('DATABASE_NEWER', error.message, error)
    throw error instanceof MigrationBlocked ? startRefusal('DATABASE_BUSY', error.message, error) : error
  })
}

const PROBE_MS = 4_321

/** Whether a pooler answers at this address: it does not hand a setting of the session on to the server, or refuses it. */
async function isPooler(url: string): Promise<boolean> {
  const { sql, close } = connect(url, { max: 1, name: 'tasdeed start', statementTimeoutMs: PROBE_MS })
  try {
    const [row] = await sql`select setting::int as timeout from pg_settings where name = 'statement_timeout'`
    return row?.timeout !== PROBE_MS
  } catch (error) {
    if (/unsupported startup parameter/.test(String(error))) return true
    throw serverRefusal(new URL(withHost(url, hostsOf(url)[0] ?? '')), error)
  } finally {
    await close()
  }
}

async function checkDirect(url: string, isPooled: boolean): Promise<void> {
  if (!(await isPooler(url))) return
  throw startRefusal(
    'DATABASE_POOLED',
    isPooled
      ? 'DATABASE_URL is a pooler (PgBouncer or the like): set DATABASE_DIRECT_URL to the server itself, for migrations and jobs (docs/operations.md).'
      : 'DATABASE_DIRECT_URL is a pooler (PgBouncer or the like): it must be the server itself (docs/operations.md).',
  )
}

function serverRefusal(url: URL, error: unknown): Error {
  const code = systemCode(error) ?? ''
  const [host, user, database] = [url.host, decodeURIComponent(url.username), decodeURIComponent(url.pathname.slice(1))]
  if (code === '3D000')
    return startRefusal(
      'DATABASE_MISSING',
      `The server at ${host} has no database "${database}". Create it, or set DATABASE_URL right.`,
      error,
    )
  if (code.startsWith('28'))
    return startRefusal(
      'DATABASE_LOGIN_REFUSED',
      `The server at ${host} refuses the user "${user}". Check user and password in DATABASE_URL.`,
      error,
    )
  const reason = code === 'CONNECT_TIMEOUT' ? 'no answer' : code || String(error)
  return startRefusal(
    'DATABASE_UNREACHABLE',
    `No PostgreSQL can be reached at ${host} (${reason}). Check DATABASE_URL, and that the server runs.`,
    error,
  )
}
