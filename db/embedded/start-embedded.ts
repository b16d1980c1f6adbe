import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { findBinaries } from './binaries'
import { type Cluster, openCluster, owner, readPassword } from './cluster'
import { freePort, isPortFree } from './free-port'
import { prepareHome } from './home'
import { processesIn, readPostmasterFile, stopOrphans } from './orphans'
import { type Postmaster, startPostmaster } from './postmaster'
import { startRefusal, systemCode } from './refusal'
import { serverArguments } from './server-settings'

export type EmbeddedOptions = {
  /** Folder of the cluster; made when missing. */
  readonly dataDir: string
  /** False only for tests: a power cut may then lose everything. */
  readonly durable: boolean
  /** On 127.0.0.1; by default a free one. */
  readonly port?: number
  /** Settings of the server beyond ours. */
  readonly settings?: Readonly<Record<string, string>>
  /** Stops a start that is under way; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Told where things are when they had to be put elsewhere. */
  readonly log?: (line: string) => void
}

export type Embedded = {
  readonly url: string
  readonly stop: () => Promise<void>
  /** Resolves when the server ends, asked or not. */
  readonly exited: Promise<void>
}

/**
 * Starts the PostgreSQL that npm installed on `dataDir`, first stopping what a killed run left there. The caller makes sure that no other run is alive
 * (start/lock). Throws a StartRefusal.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dataDir, durable, signal, log = () => undefined } = options
  const home = await prepareHome(dataDir, log)
  const binaries = await findBinaries(home, log)
  const cluster = await openCluster(home, binaries, durable, signal)
  await stopOrphans(cluster.data)
  const args = serverArguments(durable, options.settings ?? {})
  const postmaster = await firstFreePort(options.port, (port) => startPostmaster(cluster, binaries, port, args, signal))
  await makeDatabase(cluster, postmaster)
  return { url: urlOf(cluster.password, postmaster.port, owner), stop: postmaster.stop, exited: postmaster.exited }
}

/** The address of the server that another process of ours runs on `dataDir` now, or undefined. */
export async function runningEmbedded(dataDir: string): Promise<string | undefined> {
  const folder = await realpath(dataDir).catch(() => undefined)
  const file = folder && (await readPostmasterFile(join(folder, 'data')))
  if (!file || !(await processesIn(join(folder, 'data'))).includes(file.pid)) return undefined
  return urlOf(await readPassword(folder), file.port, owner)
}

type Attempt = (port: number) => Promise<Postmaster | undefined>

async function firstFreePort(wanted: number | undefined, attempt: Attempt): Promise<Postmaster> {
  for (let tries = 0; tries < 5; tries += 1) {
    const port = wanted ?? (await freePort())
    const started = wanted && !(await isPortFree(port)) ? undefined : await attempt(port)
    if (started) return started
    if (wanted) break
  }
  throw startRefusal('PORT_IN_USE', `PostgreSQL finds no free port on 127.0.0.1${wanted ? `: ${wanted} is in use` : ''}.`)
}

async function makeDatabase(cluster: Cluster, postmaster: Postmaster): Promise<void> {
  const sql = postgres(urlOf(cluster.password, postmaster.port, 'postgres'), { max: 1, onnotice: () => undefined })
  try {
    const found = await sql`select 1 from pg_database where datname = ${owner}`
    if (found.length === 0) await sql`create database ${sql(owner)}`
  } catch (error) {
    await postmaster.stop()
    if (systemCode(error) === '53100') throw startRefusal('DISK_FULL', `The disk that holds ${cluster.data} is full.`, error)
    throw error
  } finally {
    await sql.end()
  }
}

function urlOf(password: string, port: number, database: string): string {
  return `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`
}
