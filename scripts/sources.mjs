import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders of the root that no build reads. */
const skipped = new Set(['node_modules', 'dist', 'coverage', 'tests', 'bench', 'docs', 'commands'])

/** A hash over everything that a build is made from: sources, lock file, settings of the build, and Node's major version. */
export async function hashOfSources(root) {
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]} ${process.arch}`)
  for (const path of await filesUnder(root, '')) hash.update(`\0${path}\0`).update(await readFile(join(root, path)))
  return hash.digest('hex')
}

async function filesUnder(root, folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const lists = entries.sort(byName).map((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) return entry.name.startsWith('.') || (!folder && skipped.has(entry.name)) ? [] : filesUnder(root, path)
    return entry.isFile() && isRead(path) ? [path] : []
  })
  return (await Promise.all(lists)).flat()
}

/** Files of the root that are read by other tools; `next-env.d.ts` is written by the build itself. */
const ofOtherTools = new Set(['next-env.d.ts', 'jest.config.mjs', 'biome.json', 'knip.json', 'codegen.ts', 'drizzle.config.ts'])

/** Of the files in the root only code and JSON count. */
function isRead(path) {
  return path.includes('/') || (/\.(ts|tsx|js|mjs|json)$/.test(path) && !ofOtherTools.has(path))
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1
}
