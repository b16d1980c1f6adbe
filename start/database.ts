import { join } from 'node:path'
import type postgres from 'postgres'
import { connect } from '@/db/client'
import { keepRunning } from '@/db/embedded/keep-running'
import { startRefusal, systemCode } from '@/db/embedded/refusal'
import { startEmbedded } from '@/db/embedded/start-embedded'
import { migrate, NewerDatabase } from '@/db/migrate'
import type { Settings } from '@/env'

export type OpenDatabase = { readonly url: string; readonly isEmbedded: boolean; readonly stop: () => Promise<void> }

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
    await checkServer(settings.databaseUrl)
    return { url: settings.databaseUrl, isEmbedded: false, stop: async () => undefined }
  }
  const options = { dataDir: embeddedFolder(settings), durable: true, signal, log }
  const embedded = onLost ? await keepRunning({ ...options, onLost }) : await startEmbedded(options)
  return { url: embedded.url, isEmbedded: true, stop: embedded.stop }
}

/** Migrates, and refuses a database that a newer release has migrated. */
export async function migrateDatabase(url: string): Promise<void> {
  await migrate(url).catch((error) => {
    throw error instanceof NewerDatabase ? startRefusal('DATABASE_NEWER', error.message, error) : error
  })
}

async function checkServer(url: string): Promise<void> {
  const { sql, close } = connect(url, { max: 1, name: 'tasdeed start' })
  try {
    await answer(sql)
  } catch (error) {
    throw serverRefusal(new URL(url), error)
  } finally {
    await close()
  }
}

async function answer(sql: postgres.Sql): Promise<void> {
  await sql`select 1`
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
