import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import postgres from 'postgres'
import { startRefusal, systemCode } from './refusal'

/** What a backup holds: its files with their hashes, and the point from which the archive of the log continues it. */
export type Manifest = {
  readonly version: 1
  readonly startedAt: string
  readonly endedAt: string
  /** From this file of the archive on everything is needed. */
  readonly firstLog: string
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

export const MANIFEST = 'backup.json'

/** Folders whose contents PostgreSQL makes anew, by its documentation of base backups; of the log the archive has what is needed. */
const EMPTIED = ['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans']
const LEFT_OUT = /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init.*)$/

type Source = {
  /** The running server. */
  readonly url: string
  /** Its folder, with `data/` and `password`. */
  readonly home: string
  /** Files beside the database that belong to it, such as the local secrets. */
  readonly beside: readonly string[]
}

/**
 * Copies the embedded database while it runs into a new folder, by PostgreSQL's own protocol of base backups. Restored, it needs the
 * archive of the log from `firstLog` on. Throws a StartRefusal where the log is not archived or the folder is there already.
 */
export async function backUp({ url, home, beside }: Source, folder: string, now: () => Date): Promise<Manifest> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  const startedAt = now().toISOString()
  try {
    const [mode] = await sql`select current_setting('archive_mode') as archive_mode`
    if (mode?.archive_mode !== 'on')
      throw startRefusal(
        'BACKUP_WITHOUT_ARCHIVE',
        'The log is not archived: set TASDEED_WAL_ARCHIVE to a folder on another disk, and start Tasdeed again.',
      )
    await makeNew(folder)
    const [begun] = await sql`select pg_walfile_name(pg_backup_start('tasdeed', fast => true)) as first`
    const files = await copyAll(join(home, 'data'), join(folder, 'postgres', 'data'))
    // It comes back once the archive has all that this copy needs.
    const [ended] = await sql`select labelfile, spcmapfile from pg_backup_stop(wait_for_archive => true)`
    await writeFile(join(folder, 'postgres', 'data', 'backup_label'), ended?.labelfile, { mode: 0o600 })
    files.push(await hashed(join(folder, 'postgres', 'data', 'backup_label')))
    for (const file of [join(home, 'password'), ...beside]) {
      const to = file === join(home, 'password') ? join(folder, 'postgres', 'password') : join(folder, relative(dirname(home), file))
      const copied = await copyOne(file, to)
      if (copied) files.push(copied)
    }
    const listed = files.map(({ path, ...rest }) => ({ path: relative(folder, path), ...rest }))
    const manifest: Manifest = { version: 1, startedAt, endedAt: now().toISOString(), firstLog: begun?.first, files: listed }
    // A folder without it is no backup: it is written last, under another name first.
    await writeFile(join(folder, `${MANIFEST}.new`), JSON.stringify(manifest), { mode: 0o600 })
    await rename(join(folder, `${MANIFEST}.new`), join(folder, MANIFEST))
    return manifest
  } finally {
    await sql.end()
  }
}

async function makeNew(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  await mkdir(folder, { mode: 0o700 }).catch((error) => {
    throw systemCode(error) === 'EEXIST' ? startRefusal('BACKUP_FOLDER', `${folder} is there already: name a folder that is not.`) : error
  })
}

type Copied = { readonly path: string; readonly bytes: number; readonly sha256: string }

async function copyAll(from: string, to: string): Promise<Copied[]> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  const copied: Copied[] = []
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (LEFT_OUT.test(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory() && EMPTIED.includes(entry.name)) await mkdir(target, { mode: 0o700 })
    else if (entry.isDirectory()) copied.push(...(await copyAll(source, target)))
    else {
      const file = await copyOne(source, target)
      if (file) copied.push(file)
    }
  }
  return copied
}

/** Null for a file that went away: a table that was dropped meanwhile, which the log says as well. */
async function copyOne(from: string, to: string): Promise<Copied | null> {
  const [hash, counter] = [createHash('sha256'), new PassThrough()]
  let bytes = 0
  counter.on('data', (chunk: Buffer) => {
    hash.update(chunk)
    bytes += chunk.length
  })
  try {
    await stat(from)
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    await pipeline(createReadStream(from), counter, createWriteStream(to, { mode: 0o600, flush: true }))
    return { path: to, bytes, sha256: hash.digest('hex') }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

async function hashed(path: string): Promise<Copied> {
  return { path, ...(await hashOfFile(path)) }
}

/** The size and hash of a file. */
export async function hashOfFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk)
    bytes += (chunk as Buffer).length
  }
  return { bytes, sha256: hash.digest('hex') }
}
