import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopOrphans } from '@/db/embedded/orphans'
import { systemCode } from '@/db/embedded/refusal'
import { startEmbedded } from '@/db/embedded/start-embedded'

const prefix = 'tasdeed-test-'

/** A PostgreSQL for one run of the tests, in a private temporary folder that goes with it. */
export async function startTestPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  await sweepKilledRuns()
  const folder = await temporaryFolder(`${prefix}${process.pid}-`)
  const embedded = await startEmbedded({ dataDir: join(folder, 'postgres'), durable: false, settings: { max_connections: '200' } })
  const stop = async () => {
    await embedded.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: embedded.url, stop }
}

/** A temporary folder that the user of PostgreSQL can pass through, too. */
export async function temporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), name))
  await chmod(folder, 0o711)
  return folder
}

async function sweepKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    if (!pid || isAlive(pid)) continue
    const folder = join(tmpdir(), name)
    await stopOrphans(join(folder, 'postgres', 'data'))
    await rm(folder, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}
