import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'esbuild'
import { connect } from '@/db/client/client'

/** How a process ended: `code` is null when it was killed, `peakMiB` the most memory that it held. */
type Ended = { readonly code: number | null; readonly output: string; readonly peakMiB: number }

/** Runs a command of ours on a database; `watch` may kill it. */
export type Command = (databaseUrl: string, args: readonly string[], watch?: (child: ChildProcess) => void) => Promise<Ended>

/** A file of `commands/` as `npm run` starts it: from its source. */
export const commandFromSource = (name: string): Command => program(['--import', 'tsx', `commands/${name}.ts`])

/** The same, bundled as the server is: it starts in a fraction of the time. */
export async function bundledCommand(name: string): Promise<Command> {
  return program([await bundledProgram(`commands/${name}.ts`)])
}

/** A program bundled as the server is; resolves with its file, which `node` runs. */
export async function bundledProgram(entry: string): Promise<string> {
  const folder = join('node_modules/.cache/tasdeed-programs', basename(process.env.TEST_RUN_FOLDER ?? 'one'))
  const outfile = join(folder, `${basename(entry, '.ts')}-${process.pid}.mjs`)
  const asProduction = { platform: 'node', target: 'node20', format: 'esm', packages: 'external', logLevel: 'silent' } as const
  await build({ entryPoints: [entry], outfile, bundle: true, ...asProduction })
  return outfile
}

/** What was written to a database so far, committed or not: what its sequences have given out. */
export async function written(databaseUrl: string): Promise<number> {
  const { sql, close } = connect(databaseUrl, { max: 1, name: 'watch' })
  const [row] = await sql`select coalesce(sum(last_value), 0) as values from pg_sequences`.finally(close)
  return Number(row?.values)
}

/** Kills a command at a random moment of its work, which writes `whole` as a rule, if it has not ended by itself. */
export const killWithin = (databaseUrl: string, whole: number) => async (child: ChildProcess) => {
  const until = (await written(databaseUrl)) + 0.9 * Math.random() * whole
  while (child.exitCode === null && (await written(databaseUrl)) < until) await sleep(5)
  child.kill('SIGKILL')
}

function program(script: readonly string[]): Command {
  return async (databaseUrl, args, watch = () => undefined) => {
    const env = { PATH: process.env.PATH, NODE_ENV: 'development', DATABASE_URL: databaseUrl } as NodeJS.ProcessEnv
    const child = spawn(process.execPath, [...script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let peakMiB = 0
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    const memory = setInterval(() => {
      peakMiB = Math.max(peakMiB, peakOf(child.pid))
    }, 50)
    watch(child)
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
    clearInterval(memory)
    return { code, output, peakMiB }
  }
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
