import { chmod, lstat, mkdir, mkdtemp, readlink, realpath, symlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type Account, accountFor, isReachable } from './account'
import { folderRefusal, startRefusal } from './refusal'

/** The folder that keeps a cluster (`data/`) and its password, and who owns it. */
export type Home = { readonly folder: string; readonly account: Account }

/**
 * Finds or chooses the folder for `dataDir`. Run by root below a folder that the user of PostgreSQL cannot pass (a checkout under a 0700 home), new data
 * goes elsewhere and `dataDir` becomes a link to it; `log` says where.
 */
export async function prepareHome(dataDir: string, log: (line: string) => void): Promise<Home> {
  const wanted = resolve(dataDir)
  try {
    await makeFolder(dirname(wanted))
    const folder = await followLink(wanted)
    const account = await accountFor(folder)
    const parent = await realpath(dirname(folder))
    if (await isReachable(parent, account, 'execute')) return { folder: join(parent, basename(folder)), account }
    if (await exists(folder)) throw unreachable(folder, account)
    return { folder: await elsewhere(wanted, log), account }
  } catch (error) {
    throw folderRefusal(wanted, error)
  }
}

/** Makes `folder` and its parents, so that the user of PostgreSQL can pass through those that were missing. */
export async function makeFolder(folder: string): Promise<void> {
  const path = resolve(folder)
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700
  const first = await mkdir(path, { recursive: true })
  for (let made = path; first && made.length >= first.length; made = dirname(made)) await chmod(made, mode)
}

async function followLink(path: string): Promise<string> {
  const link = await readlink(path).catch(() => undefined)
  return link ? resolve(dirname(path), link) : path
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

async function elsewhere(wanted: string, log: (line: string) => void): Promise<string> {
  const parent = await mkdtemp('/var/lib/tasdeed-').catch(() => mkdtemp('/var/tmp/tasdeed-'))
  await chmod(parent, 0o711)
  const folder = join(parent, 'postgres')
  await symlink(folder, wanted)
  log(`PostgreSQL cannot run as root, and its user cannot reach ${wanted}: the data is kept in ${folder}.`)
  return folder
}

function unreachable(folder: string, account: Account): Error {
  const remedy = 'Let other users pass through its parent folders (chmod o+x), or set DATA_DIR.'
  return startRefusal('DATA_FOLDER_UNREACHABLE', `PostgreSQL runs as user ${account?.uid}, which cannot reach ${folder}. ${remedy}`)
}
