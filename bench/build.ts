import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { benchFolder } from './database'

/** Installs the peers into `bench/node_modules` when they are missing. */
export function installPeers(): void {
  if (existsSync('bench/node_modules/.package-lock.json')) return
  console.log('Installing the peers of the benchmark into bench/node_modules (once, about a minute) …')
  const { status } = spawnSync('npm', ['install', '--loglevel=error'], { cwd: 'bench', stdio: 'inherit' })
  if (status !== 0) throw new Error('The peers could not be installed: npm needs its registry. Run `npm install` in bench/ and try again.')
}

/** Bundles a server as production does: our modules in one file, packages from `node_modules`. Resolves with the file. */
export async function buildServer(name: string, isPeer: boolean): Promise<string> {
  if (name === 'next') buildNext()
  // Where the file lies decides whose packages it gets: a peer's come from bench/, ours never.
  const folder = isPeer ? 'bench/dist' : join(benchFolder, 'dist')
  await mkdir(folder, { recursive: true })
  const outfile = join(folder, `${name}.js`)
  const entryPoints = [`bench/servers/${name}.ts`]
  const asProduction = { platform: 'node', target: 'node20', format: 'esm', packages: 'external', sourcemap: true } as const
  await build({ entryPoints, outfile, bundle: true, logLevel: 'warning', ...asProduction })
  return outfile
}

function buildNext(): void {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  execFileSync(process.execPath, ['node_modules/next/dist/bin/next', 'build', 'bench/peers/next'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
