import { join } from 'node:path'
import type { Binaries } from './binaries'
import type { Cluster } from './cluster'
import { failureOf, notStartable } from './failure'
import { ended, lastLines, type Program, startProgram } from './program'

export type Postmaster = { readonly port: number; readonly stop: () => Promise<void>; readonly exited: Promise<void> }

/** Starts the server and resolves when it takes connections; undefined when the port was taken meanwhile. An abort stops it and rejects. */
export async function startPostmaster(
  cluster: Cluster,
  binaries: Binaries,
  port: number,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<Postmaster | undefined> {
  signal?.throwIfAborted()
  const file = join(binaries.folder, 'bin/postgres')
  const program = startProgram(file, ['-D', cluster.data, '-p', String(port), ...args], cluster.account, cluster.data)
  const exited = ended(program).catch((error) => {
    throw notStartable(file, error)
  })
  // Its end, not that of what its children still write: a killed one may leave some that work on.
  const gone = new Promise<void>((resolve) => program.once('exit', () => resolve()))
  const stop = stopper(program, exited)
  const { isReady, lines } = readiness(program, exited)
  const abort = () => void stop()
  signal?.addEventListener('abort', abort, { once: true })
  const ready = await isReady
  signal?.removeEventListener('abort', abort)
  if (signal?.aborted) await stop()
  signal?.throwIfAborted()
  if (ready) return { port, stop, exited: gone }
  if (lines.some((line) => /could not bind|could not create any TCP\/IP sockets/.test(line))) return undefined
  throw failureOf('PostgreSQL', cluster.data, lines)
}

function readiness(program: Program, exited: Promise<unknown>): { isReady: Promise<boolean>; lines: readonly string[] } {
  let hear: (line: string) => void = () => undefined
  const lines = lastLines(program, (line) => hear(line))
  const heard = new Promise<boolean>((resolve) => {
    hear = (line) => line.includes('database system is ready to accept connections') && resolve(true)
  })
  return { isReady: Promise.race([heard, exited.then(() => false)]), lines }
}

/** Fast shutdown, then an immediate one after 6 s, then the last means; and never an orphan when our process ends on its own. */
function stopper(program: Program, exited: Promise<unknown>): () => Promise<void> {
  const atExit = () => void program.kill('SIGINT')
  process.once('exit', atExit)
  exited.finally(() => process.off('exit', atExit)).catch(() => undefined)
  return async () => {
    const impatience = [setTimeout(() => program.kill('SIGQUIT'), 6_000), setTimeout(() => program.kill('SIGKILL'), 8_000)]
    program.kill('SIGINT')
    await exited.catch(() => undefined)
    for (const timer of impatience) clearTimeout(timer)
  }
}
