import { randomBytes } from 'node:crypto'
import { chown, lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Account } from './account'
import type { Binaries } from './binaries'
import { failureOf, notStartable } from './failure'
import type { Home } from './home'
import { ended, lastLines, startProgram } from './program'
import { folderRefusal, startRefusal, systemCode } from './refusal'

/** The major version whose data the installed programs read. */
const majorVersion = '18'

/** Name of the superuser and of the database. */
export const owner = 'tasdeed'

export type Cluster = { readonly data: string; readonly password: string; readonly account: Account }

/** Opens the cluster in `home`, or makes one; made aside and moved into place when complete, so that a killed start leaves no half cluster. */
export async function openCluster(home: Home, binaries: Binaries, durable: boolean, signal?: AbortSignal): Promise<Cluster> {
  try {
    if (await isNew(home.folder)) await makeCluster(home, binaries, durable, signal)
    const data = join(home.folder, 'data')
    await checkVersion(data)
    return { data, password: await readPassword(home.folder), account: home.account }
  } catch (error) {
    throw folderRefusal(home.folder, error)
  }
}

/** The password of an existing cluster. */
export async function readPassword(folder: string): Promise<string> {
  return readFile(join(folder, 'password'), 'utf8').catch((error) => {
    throw systemCode(error) === 'ENOENT'
      ? startRefusal(
          'DATA_FOREIGN',
          `${folder} lacks its file "password": put it back, or move the folder away to start with an empty database.`,
        )
      : error
  })
}

async function isNew(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined)
  if (!found) return true
  const entries = await readdir(folder).catch((error) => {
    throw systemCode(error) === 'EACCES' ? anotherUser(folder, found.uid) : error
  })
  if (entries.includes('data') || entries.length === 0) return entries.length === 0
  throw startRefusal('DATA_FOREIGN', `${folder} holds something that is not Tasdeed's database. Move it away, or set DATA_DIR.`)
}

function anotherUser(folder: string, uid: number): Error {
  const remedy = 'Start Tasdeed as the user who started it before, or set DATA_DIR.'
  return startRefusal('DATA_OF_ANOTHER_USER', `The database in ${folder} belongs to user ${uid}. ${remedy}`)
}

async function checkVersion(data: string): Promise<void> {
  const found = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  if (found === majorVersion) return
  const remedy = 'Move the folder away to start with an empty database, or bring the data over with pg_dump.'
  throw startRefusal(
    'DATA_OF_ANOTHER_VERSION',
    `The data in ${data} is of PostgreSQL ${found}; this release runs ${majorVersion}. ${remedy}`,
  )
}

async function makeCluster(home: Home, binaries: Binaries, durable: boolean, signal?: AbortSignal): Promise<void> {
  const staging = `${home.folder}.new`
  await rm(staging, { recursive: true, force: true })
  await mkdir(staging, { mode: 0o700 })
  await writeFile(join(staging, 'password'), randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (home.account) {
    await chown(join(staging, 'password'), home.account.uid, home.account.gid)
    await chown(staging, home.account.uid, home.account.gid)
  }
  await runInitdb(staging, home.account, binaries, durable, signal)
  await rename(staging, home.folder)
}

async function runInitdb(staging: string, account: Account, binaries: Binaries, durable: boolean, signal?: AbortSignal): Promise<void> {
  const encoding = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const login = [`--username=${owner}`, '--auth=scram-sha-256', `--pwfile=${join(staging, 'password')}`]
  const args = [`--pgdata=${join(staging, 'data')}`, ...login, ...encoding, '--no-instructions', ...(durable ? [] : ['--no-sync'])]
  signal?.throwIfAborted()
  const file = join(binaries.folder, 'bin/initdb')
  const program = startProgram(file, args, account, staging)
  const lines = lastLines(program)
  // Its children are in its group: all of them end, or the folder would be written to after we gave it up.
  const kill = () => program.pid && process.kill(-program.pid, 'SIGKILL')
  signal?.addEventListener('abort', kill, { once: true })
  const code = await ended(program).catch((error) => {
    throw notStartable(file, error)
  })
  signal?.removeEventListener('abort', kill)
  signal?.throwIfAborted()
  if (code !== 0) throw failureOf('initdb', dirname(staging), lines)
}
