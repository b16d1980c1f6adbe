import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Embedded, startEmbedded } from '@/db/embedded/start-embedded'

/** Nobody waits for statistics or for room in databases that live for a file. */
const settings = { max_connections: '200', autovacuum: 'off' }

/** A PostgreSQL for a run of the tests, on `folder`; it ends with the run. */
export async function startTestPostgres(folder: string): Promise<Embedded> {
  return startEmbedded({ dataDir: join(folder, 'postgres'), durable: false, settings })
}

/** A temporary folder that the user of PostgreSQL can pass through, too. */
export async function temporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), name))
  await chmod(folder, 0o711)
  return folder
}
