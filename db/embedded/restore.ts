import { appendFile, chown, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashOfFile, MANIFEST, type Manifest } from './backup'
import { prepareHome } from './home'
import { startRefusal } from './refusal'

export type Restoring = {
  /** A folder that `backUp` made. */
  readonly backup: string
  /** The archive of the log. */
  readonly archive: string
  /** Where the service keeps its data; nothing of the database may be there. */
  readonly dataDir: string
  /** The point in time; undefined: everything that the archive has. */
  readonly until?: Date | undefined
  readonly log: (line: string) => void
}

/**
 * Puts a backup into an empty data folder, once every file of it was found as it was written. PostgreSQL reads the archive at its next
 * start up to the point in time, and then takes writes. Throws a StartRefusal where something is in the way or missing.
 */
export async function restore({ backup, archive, dataDir, until, log }: Restoring): Promise<Manifest> {
  const manifest = await readManifest(backup)
  if (until && until < new Date(manifest.endedAt))
    throw startRefusal('RESTORE_BEFORE_BACKUP', `The backup ended at ${manifest.endedAt}: take an earlier one for ${until.toISOString()}.`)
  await verifyFiles(backup, manifest)
  const { folder, account } = await prepareHome(join(dataDir, 'postgres'), log)
  await mkdir(folder, { mode: 0o700 }).catch((error) => {
    throw startRefusal('RESTORE_FOLDER', `${folder} is there already: move it away, or set DATA_DIR.`, error)
  })
  const own = async (path: string) => account && chown(path, account.uid, account.gid)
  await own(folder)
  for (const path of await foldersOf(manifest)) {
    await mkdir(join(folder, path), { recursive: true, mode: 0o700 })
    await own(join(folder, path))
  }
  for (const { path } of manifest.files) {
    const isDatabase = path.startsWith('postgres/')
    const target = isDatabase ? join(folder, path.slice('postgres/'.length)) : join(dataDir, path)
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    await copyFile(join(backup, path), target)
    if (isDatabase) await own(target)
  }
  await sayWhence(join(folder, 'data'), archive, until)
  await own(join(folder, 'data', 'recovery.signal'))
  return manifest
}

async function readManifest(backup: string): Promise<Manifest> {
  const text = await readFile(join(backup, MANIFEST), 'utf8').catch((error) => {
    throw startRefusal('BACKUP_INCOMPLETE', `${backup} has no ${MANIFEST}: it is no backup, or one that was never finished.`, error)
  })
  return JSON.parse(text) as Manifest
}

async function verifyFiles(backup: string, { files }: Manifest): Promise<void> {
  for (const { path, bytes, sha256 } of files) {
    const found = await hashOfFile(join(backup, path)).catch(() => null)
    if (found?.bytes !== bytes || found.sha256 !== sha256)
      throw startRefusal('BACKUP_DAMAGED', `${join(backup, path)} is ${found ? 'not as it was written' : 'missing'}: take another backup.`)
  }
}

/** Folders that PostgreSQL wants although nothing is in them, and those of the files. */
async function foldersOf({ files }: Manifest): Promise<string[]> {
  const empty = [
    'pg_wal',
    'pg_replslot',
    'pg_dynshmem',
    'pg_notify',
    'pg_serial',
    'pg_snapshots',
    'pg_stat_tmp',
    'pg_subtrans',
    'pg_tblspc',
    'pg_twophase',
    'pg_stat',
    'pg_commit_ts',
    'pg_logical/snapshots',
    'pg_logical/mappings',
  ]
  const found = new Set(['data', ...empty.map((name) => `data/${name}`)])
  for (const { path } of files) {
    if (!path.startsWith('postgres/')) continue
    for (let parent = dirname(path.slice('postgres/'.length)); parent !== '.'; parent = dirname(parent)) found.add(parent)
  }
  return [...found].sort((a, b) => a.length - b.length)
}

/** Has the next start read the archive. The settings stay in `postgresql.auto.conf`, where they change nothing once it is done. */
async function sayWhence(data: string, archive: string, until: Date | undefined): Promise<void> {
  // As PostgreSQL writes it: it takes no other form here.
  const at = until?.toISOString().replace('T', ' ').replace('Z', '+00')
  const target = at ? `recovery_target_time = '${at}'\n` : ''
  const settings = `restore_command = 'cp "${archive}/%f" "%p"'\n${target}recovery_target_action = 'promote'\n`
  await appendFile(join(data, 'postgresql.auto.conf'), `\n# Written by npm run restore\n${settings}`)
  await writeFile(join(data, 'recovery.signal'), '')
}
