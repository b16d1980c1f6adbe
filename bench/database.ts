import { readFile, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import { migrate } from '@/db/client/migrate'
import { makeFolder } from '@/db/embedded/home'
import { startEmbedded } from '@/db/embedded/start-embedded'
import { takeLock } from '@/start/lock'
import { seedForBench } from './seed'

/** What a benchmark leaves between runs: the database and the built servers. */
export const benchFolder = resolve('.data/bench')

export type BenchDatabase = { readonly url: string; readonly stop: () => Promise<void> }

/** The embedded PostgreSQL of the benchmarks with a database of `licenses` licences, seeded when it is new. One run at a time. */
export async function benchDatabase(licenses: number): Promise<BenchDatabase> {
  await makeFolder(benchFolder)
  const lock = await takeLock(benchFolder)
  const server = await startEmbedded({ dataDir: join(benchFolder, 'postgres'), durable: true })
  const stop = async () => {
    await server.stop()
    await lock.release()
  }
  try {
    return { url: await seeded(server.url, licenses), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The process of the server, whose affinity its backends inherit. */
export async function postmasterPid(): Promise<number> {
  const folder = await realpath(join(benchFolder, 'postgres'))
  return Number((await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n')[0])
}

/** Seeded aside and renamed when complete, so that a killed run leaves nothing half. */
async function seeded(server: string, licenses: number): Promise<string> {
  const name = `licenses_${licenses}`
  const sql = postgres(server, { max: 1, onnotice: () => undefined })
  try {
    const [found] = await sql`select from pg_database where datname = ${name}`
    if (found) return addressOf(server, name)
    const staging = `${name}_new`
    await sql`drop database if exists ${sql(staging)}`
    await sql`create database ${sql(staging)}`
    await migrate(addressOf(server, staging))
    await seedForBench(addressOf(server, staging), licenses)
    await sql`alter database ${sql(staging)} rename to ${sql(name)}`
    return addressOf(server, name)
  } finally {
    await sql.end()
  }
}

function addressOf(server: string, database: string): string {
  return Object.assign(new URL(server), { pathname: `/${database}` }).href
}
