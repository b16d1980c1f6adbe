import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { otherRun } from './other-run.mjs'
import { hashOfSources } from './sources.mjs'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
const stamp = join(root, 'dist/sources.sha256')

/**
 * Builds the pages and the server unless `dist/` already has them from the same sources. `check` comes before the long work. Throws with a line to
 * show when it cannot.
 */
export async function buildWhenNeeded(check = async () => undefined) {
  const hash = await hashOfSources(root)
  if (await isBuiltFrom(hash)) return
  await check()
  const other = await otherRun(root)
  if (other) throw new Error(`Tasdeed runs from this folder (process ${other}), and what it runs from must be built anew. Stop it first.`)
  process.stdout.write('Building (about a minute, only when something has changed) …\n')
  await rm(stamp, { force: true })
  await bundle('server.ts', 'pdf/worker.tsx', 'services/evidence/rebuild-pdf-child.ts')
  await buildPages()
  await writeFile(stamp, hash)
}

async function isBuiltFrom(hash) {
  const built = await readFile(stamp, 'utf8').catch(() => '')
  return built === hash && existsSync(join(root, 'dist/server.js')) && existsSync(join(root, '.next/BUILD_ID'))
}

/** Node 20 runs no TypeScript: our modules become one file, packages stay where npm put them. */
export async function bundle(...entryPoints) {
  await mkdir(join(root, 'dist'), { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints,
    outbase: root,
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
}

function buildPages() {
  const next = join(root, 'node_modules/next/dist/bin/next')
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, [next, 'build'], { cwd: root, env, stdio: 'inherit' })
  const stop = () => child.kill('SIGTERM')
  process.once('SIGTERM', stop).once('SIGINT', stop)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGTERM', stop).off('SIGINT', stop)
      if (code === 0) resolve()
      else reject(new Error('The build of the pages failed; its messages are above.'))
    })
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildWhenNeeded()
